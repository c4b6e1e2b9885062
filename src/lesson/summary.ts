// What a teacher sees of a student's game in one row: how far it went, pacts made and broken, cohesion at the end, what was reached.
import type { LessonFile } from '../content';
import { asNationId, ONE, pactsOf, type GameEvent } from '../engine';
import { type Course, nowOf } from './course';
import { calibrationOf, type Calibration } from './forecast';
import type { Notes } from './notes';
import { checkpointsOf } from './steps';

export interface Summary {
  /** Turns played, at most those of the lesson. */
  readonly turns: number;
  readonly finished: boolean;
  /** Pacts that the nation signed, and that it broke. */
  readonly made: number;
  readonly broken: number;
  /** Mean of the pacts that it is in at the end, points of 100; null where it is in none. */
  readonly cohesion: number | null;
  /** Ids of the checkpoints reached. */
  readonly reached: readonly string[];
  readonly calibration: Calibration;
}

export function summaryOf(lesson: LessonFile, course: Course, notes: Notes): Summary {
  const nation = asNationId(lesson.nation);
  const events = course.events.flat();
  const count = (is: (event: GameEvent) => boolean): number => events.filter(is).length;
  const pacts = pactsOf(nowOf(course), nation);
  const turns = course.states.length - 1;
  return {
    turns,
    finished: turns >= lesson.turns,
    made: count(
      ({ kind, actors }) =>
        (kind === 'pact-founded' && actors.includes(nation)) ||
        (kind === 'member-joined' && actors[0] === nation),
    ),
    broken: count(({ kind, actors }) => kind === 'pact-broken' && actors[0] === nation),
    cohesion:
      pacts.length === 0
        ? null
        : (100 * pacts.reduce((sum, { cohesion }) => sum + cohesion, 0)) / pacts.length / ONE,
    reached: checkpointsOf(lesson, course)
      .filter(({ since }) => since !== null)
      .map(({ id }) => id),
    calibration: calibrationOf(lesson, course, notes),
  };
}
