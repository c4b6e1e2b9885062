// What the states of a scenario traded with each other and with everybody else, in the year of the figures or the nearest.
import type { Era } from './era';
import { numberIn, type Tables } from './tables';

const REACH = 6;

/** Flows both ways by `low high` code: million dollars and the year they are of. */
export type EraFlows = ReadonlyMap<string, { readonly flow: number; readonly year: number }>;

const key = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

export function eraFlows(tables: Tables, era: Era): EraFlows {
  const base = era.tradeYear ?? era.year;
  const codes = new Set(Object.values(era.states).map(({ code }) => code));
  const found = new Map<string, { flow: number; year: number }>();
  for (const row of tables.cow_trade_v40_dyadyear) {
    const [a, b, year] = [Number(row.ccode1), Number(row.ccode2), Number(row.year)];
    const away = Math.abs(year - base);
    if (away > REACH || (!codes.has(a) && !codes.has(b))) continue;
    const known = ['smoothflow1', 'smoothflow2'].map((name) => numberIn(row, name) ?? -1);
    const flows = known.filter((flow) => flow >= 0);
    const before = found.get(key(a, b));
    if (flows.length === 0 || (before !== undefined && Math.abs(before.year - base) <= away)) continue;
    found.set(key(a, b), { flow: flows.reduce((sum, flow) => sum + flow, 0), year });
  }
  return found;
}

export const eraTrade = (flows: EraFlows, a: number, b: number) => flows.get(key(a, b)) ?? null;

export interface TradedBetween {
  readonly flow: number;
  readonly estimate: boolean;
  readonly source: string;
  readonly why?: string;
}

/** Both ways: the known sum, else the table's flow, brought forward and cut as the scenario says. */
export function tradedBetween(
  flows: EraFlows,
  era: Era,
  [a, b]: readonly [string, string],
  codes: readonly [number, number],
): TradedBetween | null {
  const listed = eraTrade(flows, ...codes);
  const later = era.traded;
  if (later === undefined)
    return (
      listed && {
        flow: listed.flow,
        estimate: listed.year !== era.header.start.year - 1,
        source: 'cow-trade',
      }
    );
  const name = a < b ? `${a} ${b}` : `${b} ${a}`;
  const known = later.known[name];
  const said = later.said[name];
  if (known !== undefined)
    return {
      flow: known * 1000,
      estimate: true,
      source: later.source,
      ...(said !== undefined && { why: said }),
    };
  const cut = later.cuts.find(
    ([x, y]) => (x.includes(a) && y.includes(b)) || (x.includes(b) && y.includes(a)),
  );
  if (cut !== undefined)
    return { flow: (listed?.flow ?? 0) * cut[2], estimate: true, source: later.source, why: cut[3] };
  return listed && { flow: listed.flow * later.growth, estimate: true, source: 'cow-trade' };
}

/** Trade with states outside the scenario. */
export function tradeElsewhere(flows: EraFlows, era: Era, code: number): number {
  const here = new Set(Object.values(era.states).map((state) => String(state.code)));
  let sum = 0;
  for (const [pair, { flow }] of flows) {
    const two = pair.split(' ');
    if (two.includes(String(code)) && !two.every((one) => here.has(one))) sum += flow;
  }
  return Math.round(sum * (era.traded?.growth ?? 1));
}
