// Interdependence and what a nation would spend on defence (model section 4; Olson & Zeckhauser 1966).

import { rootShare, saturate } from '../model/arithmetic';
import type { Position } from '../model/state';
import type { AttackWeights } from '../model/theory-play';
import type { EconomyWeights } from '../model/theory-world';

/** Everything each nation trades, inside and outside the scenario, million dollars a year. */
export function tradeTotals(position: Position): Float64Array {
  const { content, pairs } = position;
  const n = content.nations.length;
  const totals = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = content.nations[i]?.tradeElsewhere ?? 0;
    for (let j = 0; j < n; j++) sum += pairs.trade[i * n + j]!;
    totals[i] = sum;
  }
  return totals;
}

/** e_ij, 0…1, from both sides' shares of trade with each other: the smaller one binds. */
export function interdependence(w: EconomyWeights, shareI: number, shareJ: number): number {
  return saturate(Math.min(shareI, shareJ), w.interdependenceHalf);
}

/** The smaller of two nations' shares of trade with each other, 0…1, from its flow and their totals. */
const shareThatBinds = (flow: number, totalI: number, totalJ: number): number =>
  flow <= 0 ? 0 : flow / Math.max(totalI, totalJ);

/** The same of two nations by position. */
const bindingShare = (trade: Int32Array, totals: Float64Array, i: number, j: number): number =>
  shareThatBinds(trade[i * totals.length + j]!, totals[i]!, totals[j]!);

/** e_ij of two nations by position; 0 where they do not trade. */
export const interdependenceAt = (
  w: EconomyWeights,
  trade: Int32Array,
  totals: Float64Array,
  i: number,
  j: number,
): number => saturate(bindingShare(trade, totals, i, j), w.interdependenceHalf);

/** How far trade that a fight would end restrains two from it, 0…1, from its flow and their totals (Jackson & Nei 2015). */
export const stakeOf = (w: AttackWeights, flow: number, totalI: number, totalJ: number): number =>
  saturate(shareThatBinds(flow, totalI, totalJ), w.tradeHalf);

/** The same of two nations by position. */
export const tradeAtStake = (
  w: AttackWeights,
  trade: Int32Array,
  totals: Float64Array,
  i: number,
  j: number,
): number => saturate(bindingShare(trade, totals, i, j), w.tradeHalf);

/** How far i itself depends on its trade with j, 0…1: what it has to lose, whatever j has (Hirschman 1945). */
export const ownDependence = (
  w: EconomyWeights,
  trade: Int32Array,
  totals: Float64Array,
  i: number,
  j: number,
): number => saturate(trade[i * totals.length + j]! / Math.max(1, totals[i]!), w.interdependenceHalf);

/** The parts of b*, shares of gdp, and what they come to. */
interface BurdenParts {
  readonly base: number;
  readonly threat: number;
  readonly allies: number;
  readonly size: number;
  /** The answer to what others have added to their arms. */
  readonly rivals: number;
  /** What it has long spent beyond that, or short of it. */
  readonly habit: number;
  /** What keeps it between nothing and the most that a theory allows. */
  readonly limits: number;
  readonly wanted: number;
}

/**
 * b*: share of gdp that a nation would spend on defence. `topThreat` is its largest θ (0…1), `alliesBurden` the gdp-weighted
 * burden of its allies, `sizeShare` its share of the gdp of all allies together, itself included; `rivalsRise` what those whom it
 * fears have added to their burdens since the start, weighted by fear; `habit` what it spent at the start beyond what these
 * then called for: budgets are incremental (Davis, Dempster & Wildavsky 1966).
 */
export function burdenParts(
  w: EconomyWeights,
  topThreat: number,
  alliesBurden: number,
  sizeShare: number,
  rivalsRise = 0,
  habit = 0,
): BurdenParts {
  const base = w.burdenBase;
  const threat = w.burdenThreat * topThreat;
  const allies = -w.burdenAllies * alliesBurden;
  const size = w.burdenSize * Math.max(0, 1 - topThreat / w.burdenThreatFull) * rootShare(sizeShare);
  const rivals = w.burdenRivals * rivalsRise;
  const kept = w.burdenHabit * habit;
  const free = base + threat + allies + size + rivals + kept;
  const wanted = Math.max(0, Math.min(w.burdenMax, free));
  return { base, threat, allies, size, rivals, habit: kept, limits: wanted - free, wanted };
}

/** The same as one number. */
export const desiredBurden = (
  w: EconomyWeights,
  topThreat: number,
  alliesBurden: number,
  sizeShare: number,
  rivalsRise = 0,
  habit = 0,
): number => burdenParts(w, topThreat, alliesBurden, sizeShare, rivalsRise, habit).wanted;
