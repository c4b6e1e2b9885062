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

/** What each answer's share is in the passive games: a table for each question. */
export const answerTables = (
  { cli, number }: CommandLine,
  { predictions }: LessonFile,
  trials: LessonTrials,
): readonly string[][] =>
  trials.predictions.map(({ shares }, p) => {
    const { predict, options } = predictions[p]!;
    return table(
      [{ head: predict }, right(cli.lint.lesson.heads.came)],
      shares.map(({ share }, k) => [options[k]!.says, number(share, 2)]),
    );
  });

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
