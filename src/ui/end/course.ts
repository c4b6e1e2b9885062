// The course of a game as a picture has it: totals and ranks by turn, of oneself and the best others, and when goals were met and lost.

import { objectivesOf, type NationId, type Objective, type Ranked } from '../../engine';
import type { Session } from '../../session';

export interface Line {
  readonly nation: NationId;
  /** By turn from 0, ppm. */
  readonly totals: readonly number[];
}

export interface Course {
  readonly mine: Line;
  /** The best others at the end, the first first. */
  readonly others: readonly Line[];
  readonly ranks: readonly number[];
  /** How many are ranked. */
  readonly ranked: number;
}

/** So many beside oneself: more lines than that hide each other. */
const OTHERS = 3;

export function courseOf(ranks: readonly (readonly Ranked[])[], me: NationId): Course {
  const last = ranks.at(-1) ?? [];
  const lineOf = (nation: NationId): Line => ({
    nation,
    totals: ranks.map((turn) => turn.find((one) => one.nation === nation)?.total ?? 0),
  });
  const ranked = last.filter(({ rank }) => rank !== null);
  return {
    mine: lineOf(me),
    others: ranked
      .filter(({ nation }) => nation !== me)
      .slice(0, OTHERS)
      .map(({ nation }) => lineOf(nation)),
    ranks: ranks.map((turn) => turn.find(({ nation }) => nation === me)?.rank ?? ranked.length),
    ranked: ranked.length,
  };
}

export interface GoalMark {
  readonly turn: number;
  readonly objective: Objective;
  readonly met: boolean;
}

/** When a goal came to be met, or was no longer; those met at the start are not told. */
export function goalMarksOf(session: Session, me: NationId): readonly GoalMark[] {
  const marks: GoalMark[] = [];
  let before = objectivesOf(session.stateAt(0), me);
  for (const { turn } of session.turns()) {
    const now = objectivesOf(session.stateAt(turn), me);
    now.forEach(({ met, objective }, k) => {
      if (met !== before[k]?.met) marks.push({ turn, objective, met });
    });
    before = now;
  }
  return marks;
}
