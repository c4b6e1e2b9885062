// How the trials of a lesson are printed: whether its idea shows itself, how often each answer comes true, what each policy brings.
import type { LessonFile } from '../../content';
import type { LessonTrials } from '../../lesson';
import { type Column, table } from './table';

const right = (head: string): Column => ({ head, align: 'right' });
const decimal = (figure: number): string => figure.toFixed(2);

export const conceptLine = ({ trial }: LessonFile, { concept, games, met }: LessonTrials): string =>
  `${trial.concept.says} ${decimal(concept)} of ${games} games, at least ${decimal(trial.concept.share)} asked: ${met ? 'met' : 'missed'}`;

/** What each answer's share is in the passive games. */
export function answerTable({ predictions }: LessonFile, trials: LessonTrials): string[] {
  const rows = trials.predictions.flatMap(({ id, shares }, p) =>
    shares.map(({ share }, k) => [k === 0 ? id : '', predictions[p]!.options[k]!.says, decimal(share)]),
  );
  return table([{ head: 'prediction' }, { head: 'answer' }, right('came true')], rows);
}

/** A line for each policy: means at the end, or percent of games. */
export function policyTable({ trial }: LessonFile, { policies }: LessonTrials): string[] {
  const columns = [{ head: 'policy' }, { head: '' }, ...trial.figures.map(({ says }) => right(says))];
  const rows = policies.map(({ policy, figures }) => [
    policy.standing,
    policy.says,
    ...figures.map((figure) => figure.toFixed(1)),
  ]);
  return table(columns, rows);
}
