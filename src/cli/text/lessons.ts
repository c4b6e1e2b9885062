// How the trials of a lesson are printed: whether its idea shows itself, how often each answer comes true, what each policy brings.

import type { LessonFile } from '../../content';
import type { CommandLine } from '../../language/command-line';
import type { LessonTrials } from '../../lesson';
import { verdictWords } from './figures';
import { right, table } from './table';

export function conceptLine(
  language: CommandLine,
  { trial }: LessonFile,
  { concept, games, met }: LessonTrials,
): string {
  const { cli, number } = language;
  const { says, share } = trial.concept;
  return cli.lint.lesson.concept(
    says,
    number(concept, 2),
    games,
    number(share, 2),
    verdictWords(language, met),
  );
}

/** What each answer's share is in the passive games. */
export function answerTable(
  { cli, number }: CommandLine,
  { predictions }: LessonFile,
  trials: LessonTrials,
): string[] {
  const { prediction, answer, came } = cli.lint.lesson.heads;
  const rows = trials.predictions.flatMap(({ id, shares }, p) =>
    shares.map(({ share }, k) => [k === 0 ? id : '', predictions[p]!.options[k]!.says, number(share, 2)]),
  );
  return table([{ head: prediction }, { head: answer }, right(came)], rows);
}

/** A line for each policy: means at the end, or percent of games. */
export function policyTable(
  { cli, lesson, number }: CommandLine,
  { trial }: LessonFile,
  { policies }: LessonTrials,
): string[] {
  const columns = [
    { head: cli.lint.lesson.heads.policy },
    { head: '' },
    ...trial.figures.map(({ says }) => right(says)),
  ];
  const rows = policies.map(({ policy, figures }) => [
    lesson.teacher.standings[policy.standing],
    policy.says,
    ...figures.map((figure) => number(figure, 1)),
  ]);
  return table(columns, rows);
}
