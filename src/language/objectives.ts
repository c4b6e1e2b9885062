// How far an objective has come, in the words of a language.

import type { Objective, ObjectiveStanding } from '../engine';
import type { GameWords } from './en/game';
import type { Formats } from './formats';

const SHARES: ReadonlySet<Objective['kind']> = new Set<Objective['kind']>(['strong-side']);
const POINTS: ReadonlySet<Objective['kind']> = new Set<Objective['kind']>(['score', 'reputation']);
const PLAIN: ReadonlySet<Objective['kind']> = new Set<Objective['kind']>(['in-a-league', 'few-ties']);

/** "31 % of 40 %"; empty where there is only yes or no. */
export function progressOf(
  { percent, points, number }: Formats,
  { progress }: GameWords,
  { objective, have, need }: ObjectiveStanding,
): string {
  if (SHARES.has(objective.kind)) return progress.of(percent(have, 0), percent(need, 0));
  if (POINTS.has(objective.kind)) return progress.of(points(have), points(need));
  return PLAIN.has(objective.kind) ? progress.of(number(have), number(need)) : '';
}

/** The word beside it. */
export function standingOf({ progress }: GameWords, { met, lost }: ObjectiveStanding, over: boolean): string {
  if (lost) return progress.lost;
  if (met) return over ? progress.met : progress.metSoFar;
  return over ? progress.missed : progress.open;
}
