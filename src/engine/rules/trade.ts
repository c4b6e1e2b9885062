// How fast the trade between two nations grows or shrinks (model section 4). Who has promised whom a preference is read off the pacts.

import { indexOf } from '../model/columns';
import { memoByPacts } from '../model/memo';
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

/** 1 for each pair with a trade preference, n·n. */
export const preferences = memoByPacts(({ content, structure }): Uint8Array => {
  const n = content.nations.length;
  const preferred = new Uint8Array(n * n);
  for (const pact of structure.pacts) {
    if (!pact.terms.clauses.includes('trade-preference')) continue;
    const seats = pact.members.map((member) => indexOf(content, member.nation));
    for (const i of seats) for (const j of seats) preferred[i * n + j] = 1;
  }
  return preferred;
});
