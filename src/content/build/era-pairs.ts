// What stood between each two states of a historical scenario: borders, rivalry, disputes, grievance, trade, trust.
import type { NationFile } from '../schema/scenario-nation';
import type { PairFile } from '../schema/scenario-pair';
import type { Era, Treaty } from './era';
import { type EraFlows, tradedBetween } from './era-trade';
import type { Row, Tables } from './tables';

/** The last year of the table of rivalries. */
const LAST_RIVALRY = 2020;

type Two = readonly [string, string];

const codes = (era: Era, [a, b]: Two): readonly [number, number] => [
  era.states[a]?.code ?? 0,
  era.states[b]?.code ?? 0,
];

function isPair(row: Row, [a, b]: readonly [number, number]): boolean {
  const [one, two] = [Number(row.ccode1), Number(row.ccode2)];
  return (one === a && two === b) || (one === b && two === a);
}

const same = (x: string, y: string, [a, b]: Two): boolean => (x === a && y === b) || (x === b && y === a);

const bindsBoth = (treaty: Treaty, [a, b]: Two): boolean =>
  treaty.members.includes(a) && treaty.members.includes(b);

/** A land border or at most 150 miles of water (COW contiguity, types 1 to 4), in the last year that the table knows. */
function neighbours(tables: Tables, era: Era, two: Two): boolean {
  const date = `${Math.min(era.year + 1, 2016)}-01-01`;
  return tables.cow_contiguity_v32_directed.some(
    (row) =>
      isPair(row, codes(era, two)) &&
      row.conttype !== '0' &&
      Number(row.conttype) <= 4 &&
      (row.stdate ?? '') <= date &&
      (row.enddate ?? '') >= date,
  );
}

/** Rivalry in force at the start (Thompson, Sakuwa & Suhas), weighted as in Europe 1949. */
function rivalry(tables: Tables, era: Era, two: Two): number {
  const said = era.rivals?.find(([x, y]) => same(x, y, two));
  if (said !== undefined) return said[2];
  const start = era.year + 1;
  const row = tables.thompson_sakuwa_suhas_rivalries.find(
    (found) =>
      isPair(found, codes(era, two)) &&
      Number(found.start) <= start &&
      Number(found.end) >= Math.min(start, LAST_RIVALRY),
  );
  if (row === undefined) return 0;
  const size = { positional: 10, spatial: 10, ideological: 10, interventionary: 5, principal: 20, aprin: 10 };
  const points = Object.entries(size).reduce((sum, [kind, by]) => sum + (row[kind] === '1' ? by : 0), 60);
  return Math.min(100, points) / 100;
}

/** Years since the last militarised dispute of the ten years before the start (COW MID 5). */
function yearsSinceDispute(tables: Tables, era: Era, two: Two): number | null {
  const recent = era.recent?.find(([x, y]) => same(x, y, two));
  if (recent !== undefined) return recent[2];
  const start = era.header.start.year;
  const years = tables.cow_mid_dyadyear_v5
    .filter((row) => isPair(row, codes(era, two)))
    .map((row) => Number(row.year))
    .filter((year) => year >= start - 10 && year < start);
  return years.length === 0 ? null : start - Math.max(...years);
}

export interface Facts {
  readonly rivalry: number;
  readonly grievance: number;
  readonly years: number | null;
  readonly claim: boolean;
}

/**
 * Trust: .5; +.15 for a treaty of defence, +.08 for another pact; from +.05 to −.05 by likeness of regime; −.3 · rivalry;
 * −.15 · (1 − years/10) for a dispute within ten years; −.15 · grievance; −.1 for a live claim; leanings; within .05 and .9.
 */
export function trust(
  era: Pick<Era, 'treaties' | 'leanings'>,
  from: NationFile,
  to: NationFile,
  facts: Facts,
): number {
  const held = era.treaties.filter((treaty) => bindsBoth(treaty, [from.id, to.id]));
  let value = 0.55 - 0.05 * Math.abs((from.regime ?? 0) - (to.regime ?? 0));
  if (held.some(({ type }) => type.endsWith('-defence'))) value += 0.15;
  else if (held.some(({ type }) => type === 'regional-partnership')) value += 0.08;
  value -= 0.3 * facts.rivalry + 0.15 * facts.grievance + (facts.claim ? 0.1 : 0);
  if (facts.years !== null) value -= 0.15 * (1 - facts.years / 10);
  for (const [one, other, by] of era.leanings) if (one === from.id && other === to.id) value += by;
  return Math.round(Math.min(0.9, Math.max(0.05, value)) * 100) / 100;
}

/** .45 under a treaty of defence, .2 between rivals, else .3. */
export function transparency(era: Pick<Era, 'treaties'>, two: Two, rival: boolean): number {
  if (rival) return 0.2;
  return era.treaties.some((treaty) => bindsBoth(treaty, two) && treaty.type.endsWith('-defence'))
    ? 0.45
    : 0.3;
}

/** Everything found out about two states, before it is written down. */
function found(tables: Tables, flows: EraFlows, era: Era, two: Two) {
  const wrong = era.wrongs.find(([x, y]) => same(x, y, two));
  return {
    border: neighbours(tables, era, two),
    rivalry: rivalry(tables, era, two),
    wrong,
    said: era.rivals?.find(([x, y]) => same(x, y, two)),
    claim: era.claims.find(([x, y]) => same(x, y, two)),
    years: yearsSinceDispute(tables, era, two),
    traded: tradedBetween(flows, era, two, codes(era, two)),
  };
}

/** What has to be said of a pair, as one note. */
function noted(parts: readonly (string | undefined)[]): { note?: string } {
  const said = parts.filter((part) => part !== undefined && part !== '');
  return said.length === 0 ? {} : { note: said.join(' ') };
}

export function eraPair(
  tables: Tables,
  flows: EraFlows,
  era: Era,
  one: NationFile,
  other: NationFile,
): PairFile {
  const two: Two = [one.id, other.id];
  const { border, rivalry: rival, wrong, said, claim, years, traded } = found(tables, flows, era, two);
  const facts: Facts = { rivalry: rival, grievance: wrong?.[2] ?? 0, years, claim: claim !== undefined };
  const [there, back] = [trust(era, one, other, facts), trust(era, other, one, facts)];
  return {
    between: [...two],
    ...(border && { neighbours: true }),
    ...(rival > 0 && { rivalry: rival }),
    ...(wrong !== undefined && { grievance: wrong[2] }),
    ...(claim !== undefined && { dispute: claim[2] }),
    ...(years !== null && { yearsSinceDispute: years }),
    ...(traded !== null && { trade: Math.round(traded.flow) }),
    trust: there === back ? there : [there, back],
    transparency: transparency(era, two, rival > 0),
    ...noted([
      wrong && `Grievance: ${wrong[3]}.`,
      said && `Rivalry: ${said[3]}.`,
      traded?.why && `Trade: ${traded.why}.`,
    ]),
    sources: {
      ...(border && { neighbours: 'cow-contiguity' }),
      ...(rival > 0 && { rivalry: said === undefined ? 'rivalries' : 'coding-rules' }),
      ...(wrong !== undefined && { grievance: 'coding-rules' }),
      ...(claim !== undefined && { dispute: 'coding-rules' }),
      ...(years !== null && { yearsSinceDispute: era.recent === undefined ? 'cow-mid' : 'coding-rules' }),
      ...(traded !== null && { trade: traded.source }),
      trust: 'coding-rules',
      transparency: 'coding-rules',
    },
    ...(traded?.estimate && { estimates: ['trade'] }),
  };
}

const FACTS = ['neighbours', 'rivalry', 'grievance', 'dispute', 'yearsSinceDispute'] as const;

/** Whether more than a little trade stands between the two, so that the pair has to be told. */
function tells(era: Era, pair: PairFile, least: number): boolean {
  const two: Two = pair.between;
  return (
    FACTS.some((fact) => pair[fact] !== undefined) ||
    era.treaties.some((treaty) => bindsBoth(treaty, two)) ||
    era.leanings.some(([x, y]) => same(x, y, two)) ||
    (pair.trade ?? 0) >= least
  );
}

/** The pairs that are told, and what each state trades with those that are not. */
export function winnowed(
  era: Era,
  nations: readonly NationFile[],
  pairs: readonly PairFile[],
): { readonly kept: PairFile[]; readonly dropped: ReadonlyMap<string, number> } {
  const share = era.traded?.least;
  if (share === undefined) return { kept: [...pairs], dropped: new Map() };
  const product = new Map(nations.map(({ id, gdp }) => [id, gdp]));
  const smaller = ([a, b]: Two) => Math.min(product.get(a) ?? 0, product.get(b) ?? 0);
  const kept = pairs.filter((pair) => tells(era, pair, share * smaller(pair.between)));
  const dropped = new Map<string, number>();
  for (const pair of pairs.filter((one) => !kept.includes(one)))
    for (const id of pair.between) dropped.set(id, (dropped.get(id) ?? 0) + (pair.trade ?? 0));
  return { kept, dropped };
}
