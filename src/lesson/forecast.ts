// How good a student's predictions were, by what came true and by how sure they were.
import type { LessonFile, PredictionFile } from '../content';
import type { Course } from './course';
import { outcomeOf } from './judge';
import { answerTo, type Notes } from './notes';

/** How sure one may say to be of one answer among so many, in percent: from a mere guess to nearly certain. */
export const surenessOf = (options: number): readonly number[] => [Math.round(100 / options), 60, 75, 90, 99];

/**
 * Brier score of one forecast (Brier 1950), halved so that 0 is perfect and 1 the worst: squared distance between the chances given and what
 * came, where the answers not chosen share what is left alike.
 */
export function brierOf(sure: number, options: number, hit: boolean): number {
  const chosen = sure / 100;
  const each = (1 - chosen) / (options - 1);
  return hit
    ? ((1 - chosen) ** 2 + (options - 1) * each ** 2) / 2
    : (chosen ** 2 + (1 - each) ** 2 + (options - 2) * each ** 2) / 2;
}

export interface Judged {
  readonly prediction: PredictionFile;
  /** Ids of what was said, null where it was skipped, and of what came. */
  readonly said: string | null;
  readonly came: string;
  readonly sure: number | null;
  /** Null where it was skipped. */
  readonly brier: number | null;
}

/** One prediction beside what came; the course must reach its turn. */
export function judge(course: Course, notes: Notes, prediction: PredictionFile): Judged {
  const { choice = null, sure = null } = answerTo(notes, prediction.id) ?? {};
  const came = outcomeOf(course, prediction);
  const brier =
    choice === null || sure === null ? null : brierOf(sure, prediction.options.length, choice === came);
  return { prediction, said: choice, came, sure, brier };
}

export interface Calibration {
  readonly judged: readonly Judged[];
  /** How many were answered, and how many of them came true. */
  readonly asked: number;
  readonly right: number;
  /** Means over those answered, in percent and as Brier scores; null where none was. */
  readonly sure: number | null;
  readonly brier: number | null;
  /** What mere guessing would have scored. */
  readonly guessing: number | null;
}

export function calibrationOf(lesson: LessonFile, course: Course, notes: Notes): Calibration {
  const turn = course.states.length - 1;
  const judged = lesson.predictions
    .filter((prediction) => prediction.judged <= turn)
    .map((prediction) => judge(course, notes, prediction));
  const scored = judged.filter(({ brier }) => brier !== null);
  const mean = (of: (one: Judged) => number): number | null =>
    scored.length === 0 ? null : scored.reduce((sum, one) => sum + of(one), 0) / scored.length;
  return {
    judged,
    asked: scored.length,
    right: scored.filter(({ said, came }) => said === came).length,
    sure: mean(({ sure }) => sure ?? 0),
    brier: mean(({ brier }) => brier ?? 0),
    guessing: mean(({ prediction: { options } }) => brierOf(100 / options.length, options.length, true)),
  };
}
