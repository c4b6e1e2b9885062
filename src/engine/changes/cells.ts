// How a cell of a column is moved: within what the column holds, and written down with what took effect.

import { clamp, MOST, ONE } from '../model/arithmetic';
import type { Effect } from '../model/events';
import type { NationColumn, PairColumn } from '../model/state';
import { ARSENALS } from '../model/vocabulary';
import type { Work } from './work';

/** The most that a cell of each column holds: shares end at one, the others where a cell does. */
const CEILINGS: Readonly<Record<PairColumn | NationColumn, number>> = {
  trust: ONE,
  perceivedIntent: MOST,
  intelligence: MOST,
  rivalry: ONE,
  grievance: ONE,
  dispute: ONE,
  lastDispute: MOST,
  trade: MOST,
  transparency: ONE,
  interoperability: ONE,
  interestGap: MOST,
  distance: MOST,
  capability: MOST,
  gdp: MOST,
  burden: MOST,
  burdenTarget: MOST,
  regime: ONE,
  intent: MOST,
  readiness: ONE,
  technology: ONE,
  stability: ONE,
  nationalism: ONE,
  influence: MOST,
  arsenal: ARSENALS.length - 1,
  regimeSince: MOST,
  startSecurity: MOST,
  startAutonomy: MOST,
  startStanding: MOST,
  startNeed: MOST,
};

/** Adds to one cell of a pair column, within its range; records what took effect. */
export function bumpPair(
  work: Work,
  effects: Effect[],
  column: PairColumn,
  i: number,
  j: number,
  delta: number,
): void {
  const cells = work.pairs[column];
  const at = i * work.content.nations.length + j;
  const was = cells[at]!;
  const now = clamp(was + delta, 0, CEILINGS[column]);
  if (now === was) return;
  cells[at] = now;
  effects.push({ column, i, j, delta: now - was });
}

/** Adds to both cells of a symmetric column. */
export function bumpBoth(
  work: Work,
  effects: Effect[],
  column: PairColumn,
  i: number,
  j: number,
  delta: number,
): void {
  bumpPair(work, effects, column, i, j, delta);
  bumpPair(work, effects, column, j, i, delta);
}

export function bumpNation(
  work: Work,
  effects: Effect[],
  column: NationColumn,
  i: number,
  delta: number,
): void {
  const cells = work.nations[column];
  const was = cells[i]!;
  const now = clamp(was + delta, column === 'regime' ? -ONE : 0, CEILINGS[column]);
  if (now === was) return;
  cells[i] = now;
  effects.push({ column, i, j: -1, delta: now - was });
}
