// What the states of Europe 1949 traded with each other and with everybody else in 1948.
import { CODES, STATES, type State } from './europe-states';
import { numberIn, type Tables } from './tables';

const YEAR = 1948;
/** Years in which a missing flow is looked for; the nearest to 1948 counts, the later of two. */
const YEARS = [1948, 1949, 1947, 1950, 1946, 1951, 1952, 1953, 1954, 1955, 1956];

/** Flows both ways, current million dollars: year → `a b` by code → flow. */
export interface Flows {
  readonly byYear: ReadonlyMap<number, ReadonlyMap<string, number>>;
  /** What a dollar of that year's trade was worth in dollars of 1948's trade. */
  readonly deflator: ReadonlyMap<number, number>;
}

const key = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function collect(tables: Tables): Map<number, Map<string, number>> {
  const byYear = new Map(YEARS.map((year) => [year, new Map<string, number>()]));
  for (const row of tables.cow_trade_v40_dyadyear) {
    const year = byYear.get(Number(row.year));
    if (year === undefined) continue;
    const flows = [numberIn(row, 'smoothflow1'), numberIn(row, 'smoothflow2')].filter(
      (flow) => flow !== null && flow >= 0,
    );
    if (flows.length === 0) continue;
    year.set(
      key(Number(row.ccode1), Number(row.ccode2)),
      flows.reduce<number>((sum, flow) => sum + (flow as number), 0),
    );
  }
  return byYear;
}

/** Total of the pairs that both years know, in 1948 over that year. */
function deflate(base: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let then = 0;
  let later = 0;
  for (const [pair, flow] of other) {
    const known = base.get(pair);
    if (known === undefined) continue;
    then += known;
    later += flow;
  }
  return then / later;
}

export function flowsOf(tables: Tables): Flows {
  const byYear = collect(tables);
  const base = byYear.get(YEAR) as Map<string, number>;
  return { byYear, deflator: new Map([...byYear].map(([year, flows]) => [year, deflate(base, flows)])) };
}

/** Both ways between two states, and whether it is another year's figure brought to 1948's level. */
export function tradeBetween(flows: Flows, a: State, b: State): { trade: number; year: number } | null {
  for (const year of YEARS) {
    const flow = flows.byYear.get(year)?.get(key(CODES[a], CODES[b]));
    if (flow !== undefined) return { trade: Math.round(flow * (flows.deflator.get(year) as number)), year };
  }
  return null;
}

/** Trade with states outside the scenario in 1948, else in the first year that has any. */
export function totalTrade(flows: Flows, state: State): { elsewhere: number; estimate: boolean } {
  const here = new Set(STATES.map((other) => String(CODES[other])));
  for (const year of YEARS.filter((candidate) => candidate >= YEAR)) {
    let sum = 0;
    let known = false;
    for (const [pair, flow] of flows.byYear.get(year) ?? []) {
      const [a, b] = pair.split(' ') as [string, string];
      if (a !== String(CODES[state]) && b !== String(CODES[state])) continue;
      known = true;
      if (!here.has(a) || !here.has(b)) sum += flow;
    }
    if (known)
      return { elsewhere: Math.round(sum * (flows.deflator.get(year) as number)), estimate: year !== YEAR };
  }
  return { elsewhere: 0, estimate: true };
}
