// How fast the trade between two nations grows or shrinks (model section 4). Who has promised whom a preference is read off the pacts.

import { ONE } from '../model/arithmetic';
import { indexOf } from '../model/columns';
import { memoByPacts } from '../model/memo';
import type { PairColumns } from '../model/state';
import type { EconomyWeights } from '../model/theory-world';
import type { Pressures } from './measures';

/** What lets a flow grow or shrink a year; the terms add up to its growth. */
export interface TradeTerms {
  readonly trust: number;
  readonly preference: number;
  readonly hostility: number;
  /** What a sanction takes of the growth that the others would bring. */
  readonly barred: number;
  /** What the measures in force add. */
  readonly measures: number;
}

/** By `mutual` trust 0…1, a preference or not, hostility 0…1, what measures add, and whether trade is barred. */
export function tradeTerms(
  w: EconomyWeights,
  mutual: number,
  preferred: boolean,
  hostile: number,
  measures: number,
  barred: boolean,
): TradeTerms {
  const trust = w.tradeGrowth * (mutual - w.tradeTrustNeutral);
  const preference = preferred ? w.tradePreferenceGrowth : 0;
  const hostility = -w.tradeHostilityLoss * hostile;
  const natural = trust + preference + hostility;
  return { trust, preference, hostility, barred: barred && natural > 0 ? -natural : 0, measures };
}

/** Growth a year. */
export const tradeGrowth = ({ trust, preference, hostility, barred, measures }: TradeTerms): number =>
  trust + preference + hostility + barred + measures;

/** The terms of one pair, as a state and the measures in force have them. */
export function tradeTermsAt(
  w: EconomyWeights,
  pairs: PairColumns,
  preferred: Uint8Array,
  forced: Pressures | null,
  at: number,
  back: number,
): TradeTerms {
  const mutual = (pairs.trust[at]! + pairs.trust[back]!) / (2 * ONE);
  const hostile = Math.max(pairs.rivalry[at]!, pairs.dispute[at]!) / ONE;
  const measures = forced === null ? 0 : forced.trade[at]!;
  const barred = forced !== null && forced.barred[at] === 1;
  return tradeTerms(w, mutual, preferred[at] === 1, hostile, measures, barred);
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
