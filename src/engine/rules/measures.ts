// What the economic measures in force do a year to trade, economies and stability (sanctions: Hufbauer et al. 2007; together: Martin 1992;
// dependence: Hirschman 1945).

import { ONE } from '../model/arithmetic';
import { indexOf } from '../model/columns';
import type { Measure, Position } from '../model/state';
import type { EconomyWeights } from '../model/theory-world';
import type { MeasureKind } from '../model/vocabulary';
import type { Derived } from './derived';

export interface Pressures {
  /** Growth of trade a year by pair, n·n; symmetric. */
  readonly trade: Float64Array;
  /** 1 where a sanction lets no trade grow. */
  readonly barred: Uint8Array;
  /** Growth of gdp a year by nation. */
  readonly growth: Float64Array;
  /** Million dollars a year by nation. */
  readonly money: Float64Array;
  /** Stability a year by nation. */
  readonly stability: Float64Array;
}

type Facts = Pick<Derived, 'trade' | 'tied'>;

const add = (cells: Float64Array, at: number, amount: number): void => {
  cells[at] = cells[at]! + amount;
};

/** How hard a sanction bites: harder where pact partners of the sender join in. */
function biteOf(position: Position, facts: Facts, { by, on }: Measure): number {
  const w = position.content.theory.economy;
  const n = position.content.nations.length;
  let bite = 1;
  for (const other of position.structure.measures) {
    if (other.kind !== 'sanction' || other.on !== on || other.by === by) continue;
    const k = indexOf(position.content, other.by);
    const i = indexOf(position.content, by);
    if (facts.tied[i * n + k]! > 0) bite += w.sanctionTogether;
  }
  return Math.min(w.sanctionMost, bite);
}

function sanction(into: Pressures, position: Position, facts: Facts, measure: Measure): void {
  const w = position.content.theory.economy;
  const n = position.content.nations.length;
  const i = indexOf(position.content, measure.by);
  const j = indexOf(position.content, measure.on);
  const flow = position.pairs.trade[i * n + j]!;
  const hit = flow / Math.max(1, facts.trade[j]!);
  const bite = biteOf(position, facts, measure);
  add(into.growth, j, -w.sanctionGdp * hit * bite);
  add(into.stability, j, -w.sanctionStability * hit * bite);
  add(into.growth, i, (-w.sanctionGdp * w.sanctionCost * flow) / Math.max(1, facts.trade[i]!));
  for (const at of [i * n + j, j * n + i]) {
    add(into.trade, at, -w.sanctionTrade);
    into.barred[at] = 1;
  }
}

function invest(into: Pressures, w: EconomyWeights, n: number, i: number, j: number, size: number): void {
  add(into.money, i, size * w.investReturnOwner);
  add(into.money, j, size * w.investReturnHost);
  add(into.trade, i * n + j, w.investTrade);
  add(into.trade, j * n + i, w.investTrade);
}

/** Columns without any pressure. */
const nothing = (n: number): Pressures => ({
  trade: new Float64Array(n * n),
  barred: new Uint8Array(n * n),
  growth: new Float64Array(n),
  money: new Float64Array(n),
  stability: new Float64Array(n),
});

/** What all measures in force, or those of one kind, do a year; null where there are none. */
export function pressures(position: Position, facts: Facts, only?: MeasureKind): Pressures | null {
  const measures = position.structure.measures.filter(({ kind }) => only === undefined || kind === only);
  if (measures.length === 0) return null;
  const n = position.content.nations.length;
  const w = position.content.theory.economy;
  const into = nothing(n);
  for (const measure of measures) {
    const i = indexOf(position.content, measure.by);
    const j = indexOf(position.content, measure.on);
    if (measure.kind === 'sanction') sanction(into, position, facts, measure);
    if (measure.kind === 'investment') invest(into, w, n, i, j, measure.size);
    if (measure.kind === 'cut-off') add(into.growth, j, -w.cutOffGdp * (measure.size / ONE));
  }
  return into;
}
