// Decides how fast the trade between two nations grows or shrinks (model section 4).
// Refuses to know who they are.

import type { EconomyWeights } from '../model/theory-world';

/** What trust adds to the growth of trade a year; less than nothing below the neutral level. */
export const trustTerm = (w: EconomyWeights, mutual: number): number =>
  w.tradeGrowth * (mutual - w.tradeTrustNeutral);

/** Σ of the terms: `mutual` trust 0…1, a preference or not, hostility 0…1, what measures add, and whether trade is barred. */
export function tradeGrowth(
  w: EconomyWeights,
  mutual: number,
  preferred: boolean,
  hostile: number,
  measures: number,
  barred: boolean,
): number {
  const natural =
    trustTerm(w, mutual) + (preferred ? w.tradePreferenceGrowth : 0) - w.tradeHostilityLoss * hostile;
  return (barred ? Math.min(0, natural) : natural) + measures;
}

/** New trade that a deal opens between two that trade `flow` now: a share of it, and at the least a share of the smaller one's whole trade. */
export const dealtTrade = (w: EconomyWeights, flow: number, totalI: number, totalJ: number): number =>
  Math.ceil(Math.max(flow * w.tradeDealImpulse, Math.min(totalI, totalJ) * w.tradeDealFloor));
