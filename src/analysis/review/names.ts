// What a decision and a turn's luck are called, by one table of thresholds. What may as well be nothing has no name.

import type { Estimate } from '../intervals';

export const DECISION_NAMES = ['best', 'sound', 'slip', 'blunder'] as const;
export type DecisionName = (typeof DECISION_NAMES)[number];

export const LUCK_NAMES = ['lucky', 'unlucky'] as const;
export type LuckName = (typeof LUCK_NAMES)[number];

/**
 * In ppm of the total (1 point = 10 000): from which difference on a name is deserved. Below `noticeable`, a tenth of a point, nothing is
 * called anything; and fewer than `rollouts` tell nothing for sure.
 */
export const THRESHOLDS = {
  noticeable: 1_000,
  slip: 10_000,
  blunder: 30_000,
  luck: 10_000,
  rollouts: 6,
} as const;

/** What each alternative would have brought more than what was done, and over how many rollouts. */
interface Told {
  readonly gain: Estimate;
  readonly rollouts: number;
}

export function decisionName(alternatives: readonly Told[]): DecisionName | null {
  const sure = alternatives.filter(({ rollouts }) => rollouts >= THRESHOLDS.rollouts);
  const better = sure.filter(({ gain }) => gain.low > 0).map(({ gain }) => gain.value);
  const lost = Math.max(0, ...better);
  if (better.length > 0) return lost < THRESHOLDS.noticeable ? null : lossName(lost);
  if (sure.length < alternatives.length || sure.some(({ gain }) => gain.high >= 0)) return null;
  const least = Math.min(...sure.map(({ gain }) => -gain.value));
  return least >= THRESHOLDS.slip ? 'best' : least >= THRESHOLDS.noticeable ? 'sound' : null;
}

function lossName(lost: number): DecisionName {
  if (lost >= THRESHOLDS.blunder) return 'blunder';
  return lost >= THRESHOLDS.slip ? 'slip' : 'sound';
}

/** By how much the turn went better than its orders could expect, over so many rollouts. */
export function luckName({ value, low, high }: Estimate, rollouts: number): LuckName | null {
  if (rollouts < THRESHOLDS.rollouts) return null;
  if (low > 0 && value >= THRESHOLDS.luck) return 'lucky';
  return high < 0 && value <= -THRESHOLDS.luck ? 'unlucky' : null;
}
