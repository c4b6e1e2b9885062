// Where a student stands in a lesson: what is to be predicted before the game goes on, what is to be explained, what has been reached.
import type { LessonFile, PredictionFile } from '../content';
import { holds } from './condition';
import { type Course, courseUntil } from './course';
import { answerTo, type Notes } from './notes';

/** The prediction that is due and not answered: no turn goes on before it is. A second try is asked for none. */
export function duePrediction(
  { predictions }: LessonFile,
  notes: Notes,
  turn: number,
): PredictionFile | null {
  if (notes.branchOf !== null) return null;
  const isDue = ({ id, after, judged }: PredictionFile): boolean =>
    after <= turn && turn < judged && answerTo(notes, id) === null;
  return predictions.find(isDue) ?? null;
}

/** Answered and judged by what has come, the last one first. */
export const judgedPredictions = (
  { predictions }: LessonFile,
  notes: Notes,
  turn: number,
): readonly PredictionFile[] =>
  predictions.filter(({ id, judged }) => judged <= turn && answerTo(notes, id) !== null).reverse();

/** Answered and not judged yet. */
export const openPredictions = (
  { predictions }: LessonFile,
  notes: Notes,
  turn: number,
): readonly PredictionFile[] =>
  predictions.filter(({ id, judged }) => judged > turn && answerTo(notes, id) !== null);

export interface Checkpoint {
  readonly id: string;
  readonly says: string;
  readonly hint: string;
  /** The turn after which it held first; null where it has not. */
  readonly since: number | null;
}

/** What is reached stays reached. */
export const checkpointsOf = ({ checkpoints }: LessonFile, course: Course): readonly Checkpoint[] =>
  checkpoints.map(({ when, ...told }) => ({ ...told, since: firstTurn(course, when) }));

function firstTurn(course: Course, when: LessonFile['checkpoints'][number]['when']): number | null {
  const found = course.states.findIndex((_, turn) => holds(courseUntil(course, turn), when));
  return found < 0 ? null : found;
}

/** Hints that are due, the newest first. */
export const hintsAt = ({ hints }: LessonFile, turn: number): readonly string[] =>
  hints
    .filter(({ after }) => after <= turn)
    .map(({ says }) => says)
    .reverse();
