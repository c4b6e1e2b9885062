// What stood between each two states of Europe 1949: borders, rivalry, disputes, grievance, trade, trust.
import type { NationFile } from '../schema/scenario-nation';
import type { PairFile } from '../schema/scenario-pair';
import { CLAIMS, campOf, SECURED_BY_USSR } from './europe-judgement';
import { defendedSince } from './europe-pacts';
import { CODES, type State } from './europe-states';
import { type Flows, tradeBetween } from './europe-trade';
import type { Row, Tables } from './tables';

const START = 1949;

const isPair = (row: Row, a: State, b: State): boolean => {
  const [one, two] = [Number(row.ccode1), Number(row.ccode2)];
  return (one === CODES[a] && two === CODES[b]) || (one === CODES[b] && two === CODES[a]);
};
const either = (list: readonly (readonly [State, State])[], a: State, b: State): boolean =>
  list.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
const both = (list: readonly State[], a: State, b: State): boolean => list.includes(a) && list.includes(b);

/** A land border or at most 150 miles of water (COW contiguity, types 1 to 4); for the two Germanies and Austria their first one. */
function neighbours(tables: Tables, a: State, b: State): boolean {
  return tables.cow_contiguity_v32_directed.some(
    (row) =>
      isPair(row, a, b) &&
      row.conttype !== '0' &&
      Number(row.conttype) <= 4 &&
      (row.stdate ?? '') < '1956' &&
      (row.enddate ?? '') > '1949-01-01',
  );
}

/**
 * Rivalry in force on 1 January 1949 (Thompson, Sakuwa & Suhas): .6, and .1 each for a positional, spatial or ideological one,
 * .05 for an interventionary one, .2 for a principal and .1 for an asymmetric principal one; at most 1.
 */
function rivalry(tables: Tables, a: State, b: State): number {
  const row = tables.thompson_sakuwa_suhas_rivalries.find(
    (found) => isPair(found, a, b) && Number(found.start) <= START && Number(found.end) >= START,
  );
  if (row === undefined) return 0;
  const size = { positional: 10, spatial: 10, ideological: 10, interventionary: 5, principal: 20, aprin: 10 };
  const points = Object.entries(size).reduce(
    (sum, [kind, weight]) => sum + (row[kind] === '1' ? weight : 0),
    60,
  );
  return Math.min(100, points) / 100;
}

/** Original members of the United Nations: the winning side of 1945. */
function wonTogether(a: State, b: State): boolean {
  return both(
    ['USA', 'CAN', 'GBR', 'FRA', 'BEL', 'NLD', 'LUX', 'NOR', 'DNK', 'POL', 'CSK', 'YUG', 'GRC', 'TUR', 'SUN'],
    a,
    b,
  );
}

/**
 * Years since the last militarised dispute of 1939–48 (COW MID 5), 0 where it went on into 1949. Disputes that ended before 1945
 * between two original members of the United Nations, or two who have signed a treaty of defence since, count as closed.
 */
function yearsSinceDispute(tables: Tables, a: State, b: State): number | null {
  const rows = tables.cow_mid_dyadyear_v5.filter(
    (row) => isPair(row, a, b) && Number(row.year) >= START - 10 && Number(row.year) <= START,
  );
  const before = rows.filter((row) => Number(row.year) < START);
  const last = Math.max(0, ...before.map((row) => Number(row.year)));
  if (last === 0) return null;
  const signed = defendedSince(a, b);
  if (last < 1945 && (wonTogether(a, b) || (signed !== null && signed > last))) return null;
  const goesOn = before.some(
    (row) =>
      Number(row.year) === last &&
      rows.some((later) => Number(later.year) === START && later.dispnum === row.dispnum),
  );
  return goesOn ? 0 : START - last;
}

type Grievance = readonly [number, string];

const OCCUPIED_BY_GERMANY: readonly State[] = [
  'FRA',
  'BEL',
  'NLD',
  'LUX',
  'DNK',
  'NOR',
  'POL',
  'CSK',
  'YUG',
  'GRC',
  'SUN',
];
/** Occupation by others, or land that changed hands between the two, in 1938–45. */
const WRONGS: readonly (readonly [State, State, number, string])[] = [
  ['ITA', 'ALB', 0.5, 'annexation of 1939'],
  ['ITA', 'GRC', 0.5, 'invasion of 1940 and occupation'],
  ['ITA', 'YUG', 0.5, 'occupation of 1941–43'],
  ['ITA', 'FRA', 0.3, 'attack of June 1940 and zone of occupation'],
  ['BGR', 'GRC', 0.5, 'occupation of Thrace 1941–44'],
  ['BGR', 'YUG', 0.4, 'occupation of Macedonia 1941–44'],
  ['HUN', 'YUG', 0.4, 'occupation of the Bačka 1941–44'],
  ['HUN', 'CSK', 0.4, 'Vienna award of 1938, and the exchange of populations after 1945'],
  ['HUN', 'ROU', 0.4, 'Transylvania, 1940 and 1944'],
  ['SUN', 'POL', 0.4, 'partition of 1939'],
  ['SUN', 'FIN', 0.4, 'wars of 1939–44 and the loss of Karelia'],
  ['SUN', 'ROU', 0.4, 'Bessarabia 1940 and 1944, and the war between'],
  ['SUN', 'HUN', 0.3, 'war of 1941–45'],
  ['SUN', 'ITA', 0.2, 'Italian army in Russia 1941–43'],
  ['ALB', 'GRC', 0.3, 'invasion through Albania 1940, Northern Epirus'],
  ['GBR', 'ALB', 0.2, 'mines in the Corfu Channel 1946'],
  ['YUG', 'SUN', 0.4, 'expulsion from the Cominform, June 1948'],
];

/** Occupied for more than a year in 1939–45: .6 with the western successor of the occupier, .45 with the eastern one; else the list. */
function grievance(a: State, b: State): Grievance | null {
  for (const [x, y] of [[a, b] as const, [b, a] as const]) {
    if (OCCUPIED_BY_GERMANY.includes(x) && y === 'FRG') return [0.6, 'German occupation'];
    if (OCCUPIED_BY_GERMANY.includes(x) && y === 'GDR') return [0.45, 'German occupation'];
    const wrong = WRONGS.find(([one, two]) => one === x && two === y);
    if (wrong !== undefined) return [wrong[2], wrong[3]];
  }
  return null;
}

const CLOSE: readonly (readonly State[])[] = [
  ['USA', 'CAN', 'GBR'],
  ['BEL', 'NLD', 'LUX'],
  ['DNK', 'NOR', 'SWE', 'ISL'],
];
const MARSHALL: readonly State[] = [
  'GBR',
  'FRA',
  'BEL',
  'NLD',
  'LUX',
  'NOR',
  'SWE',
  'DNK',
  'ISL',
  'PRT',
  'ITA',
  'AUT',
  'FRG',
  'GRC',
  'TUR',
];
const COMINFORM: readonly State[] = [...SECURED_BY_USSR, 'ALB', 'SUN'];

const acrossCamps = (a: State, b: State): boolean =>
  campOf(a) !== null && campOf(b) !== null && campOf(a) !== campOf(b);

/** Historical adjustments to `from`'s trust in `to`, each for a fact of before 1949. */
function adjustment(from: State, to: State): number {
  let points = 0;
  if (CLOSE.some((circle) => both(circle, from, to))) points += 0.15; // wartime staffs and UKUSA, customs union, Nordic ties
  if (from === 'FIN' || to === 'FIN') points += both(['FIN', 'SWE', 'NOR', 'DNK', 'ISL'], from, to) ? 0.1 : 0;
  if (to === 'USA' && MARSHALL.includes(from)) points += 0.05; // the Marshall Plan
  if (to === 'USA' && (from === 'GRC' || from === 'TUR')) points += 0.1; // the Truman doctrine
  if ((from === 'YUG') !== (to === 'YUG') && COMINFORM.includes(from === 'YUG' ? to : from)) points -= 0.2; // resolution of June 1948
  if (to === 'SUN' && SECURED_BY_USSR.includes(from)) points -= 0.1; // governments imposed
  if (acrossCamps(from, to)) points -= 0.1; // the two camps of 1947: Truman's speech, the founding of the Cominform
  if (from === 'ESP' || to === 'ESP') points -= from === 'PRT' || to === 'PRT' ? 0 : 0.1; // United Nations resolution 39 (I)
  return points;
}

/**
 * Trust: .5; +.15 for a treaty of defence in force, +.05 for two original members of the United Nations; from +.05 to −.05 by likeness of regime;
 * −.3 · rivalry; −.15 · (1 − years/10) for a dispute within ten years; −.15 · grievance; −.1 for a live
 * territorial claim; adjustments; kept within .05 and .9.
 */
function trust(from: NationFile, to: NationFile, facts: Facts): number {
  const [a, b] = [from.id as State, to.id as State];
  let value = 0.5 + adjustment(a, b);
  if (defendedSince(a, b) !== null) value += 0.15;
  if (wonTogether(a, b)) value += 0.05;
  value += 0.05 - (0.1 * Math.abs((from.regime ?? 0) - (to.regime ?? 0))) / 2;
  value -= 0.3 * facts.rivalry + 0.15 * (facts.grievance?.[0] ?? 0);
  if (facts.years !== null) value -= 0.15 * (1 - facts.years / 10);
  if (facts.claim) value -= 0.1;
  return Math.round(Math.min(0.9, Math.max(0.05, value)) * 100) / 100;
}

/** Allies see into each other, camps do not: .55 within a close circle, .45 under a treaty of defence, .2 across the camps, else .3. */
function transparency(a: State, b: State): number {
  if (CLOSE.some((circle) => both(circle, a, b))) return 0.55;
  if (acrossCamps(a, b)) return 0.2;
  return defendedSince(a, b) === null ? 0.3 : 0.45;
}

/** Combined staffs of the war .35, the Western Union's staff .15, armies trained by the Red Army .25; else none. */
function interoperability(a: State, b: State): number {
  if (both(['USA', 'CAN', 'GBR'], a, b)) return 0.35;
  if (both(['GBR', 'FRA', 'BEL', 'NLD', 'LUX'], a, b)) return 0.15;
  if ((a === 'SUN' || b === 'SUN') && both(['SUN', 'POL', 'CSK', 'HUN', 'ROU', 'BGR'], a, b)) return 0.25;
  return 0;
}

interface Facts {
  readonly rivalry: number;
  readonly grievance: Grievance | null;
  readonly years: number | null;
  readonly claim: boolean;
}

export function pairOf(tables: Tables, flows: Flows, one: NationFile, two: NationFile): PairFile {
  const [a, b] = [one.id as State, two.id as State];
  const claim = CLAIMS.find(([claimant, holder]) => either([[claimant, holder]], a, b));
  const facts: Facts = {
    claim: claim !== undefined,
    rivalry: rivalry(tables, a, b),
    grievance: grievance(a, b),
    years: yearsSinceDispute(tables, a, b),
  };
  const traded = tradeBetween(flows, a, b);
  const border = neighbours(tables, a, b);
  const staffs = interoperability(a, b);
  const [there, back] = [trust(one, two, facts), trust(two, one, facts)];
  return {
    between: [a, b],
    ...(border && { neighbours: true }),
    ...(facts.rivalry > 0 && { rivalry: facts.rivalry }),
    ...(facts.grievance !== null && { grievance: facts.grievance[0] }),
    ...(claim !== undefined && { dispute: claim[2] }),
    ...(facts.years !== null && { yearsSinceDispute: facts.years }),
    ...(traded !== null && { trade: traded.trade }),
    trust: there === back ? there : [there, back],
    transparency: transparency(a, b),
    ...(staffs > 0 && { interoperability: staffs }),
    ...(facts.grievance !== null && { note: `Grievance: ${facts.grievance[1]}.` }),
    sources: {
      ...(border && { neighbours: 'cow-contiguity' }),
      ...(facts.rivalry > 0 && { rivalry: 'rivalries' }),
      ...(facts.grievance !== null && { grievance: 'coding-rules' }),
      ...(claim !== undefined && { dispute: 'coding-rules' }),
      ...(facts.years !== null && { yearsSinceDispute: 'cow-mid' }),
      ...(traded !== null && { trade: 'cow-trade' }),
      trust: 'coding-rules',
      transparency: 'coding-rules',
      ...(staffs > 0 && { interoperability: 'coding-rules' }),
    },
    ...(traded !== null && traded.year !== 1948 && { estimates: ['trade'] }),
  };
}
