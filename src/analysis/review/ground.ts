// What is known of a reviewed game before any rollout, and how two ways of playing a turn are held against each other.

import type { State } from '../../engine';
import { type Decision, decisionsIn } from './decisions';
import { type Played, ordersIn, positionsOf } from './played';
import { type Budget, USUAL } from './plan';
import type { Given } from './rollout';
import type { Samples } from './samples';

export interface Ground {
  readonly played: Played;
  readonly positions: readonly State[];
  readonly decisions: readonly Decision[];
  readonly budget: Budget;
  /** The last turn of the scenario. */
  readonly end: number;
}

export function groundOf(played: Played, budget: Budget = USUAL): Ground {
  const positions = positionsOf(played);
  const decisions = positions.flatMap((state) => decisionsIn(played, state));
  const last = positions.at(-1)!;
  const end = last.over ? last.turn : Math.max(last.turn, played.content.turns);
  return { played, positions, decisions, budget, end };
}

/** The turn in which a decision of `turn` is judged. */
export const judgedAt = ({ budget, end }: Ground, turn: number): number =>
  Math.min(end, turn + budget.horizon);

/** Rollout by rollout: the nation's total, or its rank, after other orders less that after its own. */
export function differencesOf(
  ground: Ground,
  samples: Samples,
  { turn, nation }: Pick<Decision, 'turn' | 'nation'>,
  given: Given,
  what: 'totals' | 'ranks',
): readonly number[] {
  const stop = judgedAt(ground, turn);
  const at = ground.played.content.nations.findIndex(({ id }) => id === nation);
  const other = samples.of(turn, given, stop);
  const own = samples.of(turn, ordersIn(ground.played, turn), stop);
  const both = Math.min(other.length, own.length);
  return Array.from({ length: both }, (_, r) => (other[r]![what][at] ?? 0) - (own[r]![what][at] ?? 0));
}
