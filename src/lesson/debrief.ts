// What a debrief is made of: the numbers that a lesson watches, and the turns in which they moved most.
import type { LessonFile } from '../content';
import type { NationId } from '../engine';
import type { Course } from './course';
import { measure } from './measure';
import { movementsOf, type Movement } from './movements';

export interface Watched {
  readonly says: string;
  /** After each turn, from the start. */
  readonly values: readonly number[];
  /** What moved it, the largest first. */
  readonly movements: readonly Movement[];
}

export const watchedOf = ({ debrief }: LessonFile, course: Course): readonly Watched[] =>
  debrief.watch.map((watch) => ({
    says: watch.says,
    values: course.states.map((state) => measure(state, watch.measure)),
    movements: movementsOf(course, watch.measure),
  }));

export interface Revealed {
  readonly nation: NationId;
  readonly other: NationId;
  /** What the first took the second's intent for, and what it was, at the end; points of 100. */
  readonly seen: number;
  readonly was: number;
}

export const revealedOf = ({ debrief }: LessonFile, { states }: Course): readonly Revealed[] =>
  debrief.revealed.map(([nation, other]) => {
    const now = states[states.length - 1]!;
    return {
      nation: nation as NationId,
      other: other as NationId,
      seen: measure(now, { of: 'perceived-intent', nation, other }),
      was: measure(now, { of: 'true-intent', nation: other }),
    };
  });

export interface TurningPoint {
  readonly turn: number;
  readonly says: string;
  readonly from: number;
  readonly to: number;
}

/** Changes smaller than this are not worth a word, in points or percent. */
const LEAST = 1;

const swing = ({ from, to }: TurningPoint): number => Math.abs(to - from);

/** The largest change within one turn of each watched number, the largest of them first; at most `most`. */
export const turningPoints = (watched: readonly Watched[], most = 3): readonly TurningPoint[] =>
  watched
    .flatMap(({ says, values }) => {
      const steps = values
        .slice(1)
        .map((to, k): TurningPoint => ({ turn: k + 1, says, from: values[k]!, to }))
        .sort((a, b) => swing(b) - swing(a));
      return steps.slice(0, 1);
    })
    .filter((point) => swing(point) >= LEAST)
    .sort((a, b) => swing(b) - swing(a))
    .slice(0, most)
    .sort((a, b) => a.turn - b.turn);
