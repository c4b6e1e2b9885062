// How far a student is in a lesson, as a grade book asks: whether it is complete, and a score.
import type { LessonFile } from '../content';
import type { Course } from './course';
import { calibrationOf } from './forecast';
import type { Notes } from './notes';

export interface LessonStanding {
  /** The debrief is open, and the last question answered. */
  readonly complete: boolean;
  /** From 0 to 100: 100 less the mean Brier score in hundredths; null before a prediction was judged. */
  readonly score: number | null;
}

export function lessonStanding(lesson: LessonFile, course: Course, notes: Notes): LessonStanding {
  const { brier } = calibrationOf(lesson, course, notes);
  const last = notes.written[lesson.debrief.written.length] ?? '';
  return {
    complete: notes.finished && last.trim() !== '',
    score: brier === null ? null : Math.round(100 * (1 - brier)),
  };
}
