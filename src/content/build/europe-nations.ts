// The figures of each state of Europe 1949: from the data of 1948 where there are any, else from the first later year.
import type { NationFile } from '../schema/scenario-nation';
import {
  agentOf,
  autonomyTasteOf,
  intentOf,
  interestsOf,
  offenceOf,
  readinessOf,
  stabilityOf,
} from './europe-judgement';
import { CODED, CODES, STATES, type State } from './europe-states';
import { type Flows, totalTrade } from './europe-trade';
import { firstFrom, numberIn, type Tables } from './tables';

/** The last full year before the start. */
export const YEAR = 1948;
/** Gross domestic product of the United States in 1948 at the prices of the day, million dollars (BEA, NIPA table 1.1.5). */
const US_NOMINAL_GDP = 274_500;
/** Above this, milex was converted at an official rate that says nothing, and the median of the state's camp stands in. */
const BELIEVABLE_BURDEN = 0.25;
/** Without forces of their own on 1 January 1949. */
const UNARMED: readonly State[] = ['FRG', 'GDR', 'AUT', 'ISL'];
const SATELLITES: readonly State[] = ['POL', 'HUN', 'ROU', 'BGR', 'CSK', 'ALB'];

type Figure = NonNullable<NationFile['estimates']>[number];

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

interface Found {
  readonly value: number;
  readonly year: number;
}

function figure(
  tables: Tables,
  table: 'cow_nmc_v70' | 'isard_cow_gdppop',
  state: State,
  column: string,
): Found {
  const found = firstFrom(tables[table], CODES[state], YEAR, column);
  if (found === null) throw new Error(`${table} has no ${column} for ${state} from ${YEAR} on`);
  return { value: numberIn(found.row, column) as number, year: found.year };
}

/** Military spending of 1948 over gdp, the latter brought to current dollars by the American price level. */
function rawBurden(tables: Tables, state: State): number | null {
  const milex = tables.cow_nmc_v70.find(
    (row) => Number(row.ccode) === CODES[state] && Number(row.year) === YEAR,
  );
  const spent = numberIn(milex, 'milex');
  if (spent === null) return null;
  const prices = US_NOMINAL_GDP / figure(tables, 'isard_cow_gdppop', 'USA', 'pwtrgdp').value;
  return spent / 1000 / (figure(tables, 'isard_cow_gdppop', state, 'pwtrgdp').value * prices);
}

function burdenOf(tables: Tables, state: State): readonly [number, string] {
  if (UNARMED.includes(state)) return [0, 'no armed forces of its own on 1 January 1949'];
  const raw = rawBurden(tables, state);
  const rule = 'military spending over gdp brought to current dollars by the American price level';
  if (raw !== null && raw <= BELIEVABLE_BURDEN) return [round(raw, 4), rule];
  const others = SATELLITES.filter((other) => other !== state).map(
    (other) => rawBurden(tables, other) as number,
  );
  const median = others.sort((a, b) => a - b)[Math.floor(others.length / 2)]!;
  return [
    round(median, 4),
    'its dollar figure rests on an official rate; the median of the other five of its camp stands in',
  ];
}

/** Polity's score of 1948, a tenth of it; where it has none, that of the state here whose V-Dem polyarchy is nearest. */
function regimeOf(tables: Tables, state: State): { value: number; estimate: boolean; why?: string } {
  const rows = tables.isard_cow_democracy;
  const found = firstFrom(rows, CODES[state], YEAR, 'polity2');
  const year = found?.year ?? YEAR;
  if (
    found !== null &&
    (year === YEAR || firstFrom(rows, CODES[state], YEAR, 'v2x_polyarchy')?.year === year)
  ) {
    return { value: round((numberIn(found.row, 'polity2') as number) / 10, 1), estimate: year !== YEAR };
  }
  const polyarchy = (other: State) =>
    numberIn(firstFrom(rows, CODES[other], YEAR, 'v2x_polyarchy')?.row, 'v2x_polyarchy') ?? 9;
  const rated = STATES.filter(
    (other) => other !== state && firstFrom(rows, CODES[other], YEAR, 'polity2')?.year === YEAR,
  );
  const far = (other: State) => Math.abs(polyarchy(other) - polyarchy(state));
  const nearest = rated.reduce((best, other) => (far(other) < far(best) ? other : best));
  const twin = firstFrom(rows, CODES[nearest], YEAR, 'polity2');
  return {
    value: round((numberIn(twin?.row, 'polity2') as number) / 10, 1),
    estimate: true,
    why: `Polity has no score for 1948; that of ${CODED[nearest].name}, nearest by V-Dem's polyarchy, stands in`,
  };
}

/** .3, and .6 times gdp a head over that of the United States. */
function technologyOf(tables: Tables, state: State): number {
  const head = (other: State) => figure(tables, 'isard_cow_gdppop', other, 'mrgdppc').value;
  return round(Math.min(1, 0.3 + (0.6 * head(state)) / head('USA')), 2);
}

/** On side A of a dispute of 1945–48 with a state of this scenario, and itself at the use of force. */
function beganByForce(tables: Tables, state: State): boolean {
  const codes = new Set<number>(Object.values(CODES));
  return tables.cow_mid_dyadyear_v5.some((row) => {
    const [a, b, year] = [Number(row.ccode1), Number(row.ccode2), Number(row.year)];
    if (year < 1945 || year > YEAR || !codes.has(a) || !codes.has(b)) return false;
    return (
      (a === CODES[state] && row.sidea1 === '1' && row.hostlev1 === '4') ||
      (b === CODES[state] && row.sidea2 === '1' && row.hostlev2 === '4')
    );
  });
}

function capitalOf(tables: Tables, state: State): NationFile['capital'] {
  const row = tables.cow_capitals.find(
    (found) =>
      Number(found.ccode) === CODES[state] &&
      (found.stdate ?? '') <= '1949-01-01' &&
      (found.enddate ?? '') > '1949-01-01',
  );
  if (row === undefined) throw new Error(`no capital for ${state}`);
  const name = { 'Washington D.C.': 'Washington', 'Luxembourg City': 'Luxembourg', Reykjavik: 'Reykjavík' }[
    row.capital as string
  ];
  return {
    name: name ?? (row.capital as string),
    lat: round(Number(row.lat), 2),
    lon: round(Number(row.lng), 2),
  };
}

/** The figures that were coded by judgement, each with its reason. */
const codedFor = (tables: Tables, state: State) => ({
  intent: intentOf(state, beganByForce(tables, state)),
  offence: offenceOf(state),
  autonomyTaste: autonomyTasteOf(state),
  readiness: readinessOf(state),
  stability: stabilityOf(state),
  interests: interestsOf(state),
  agent: agentOf(state),
});

/** Everything found out about one state, before it is written down. */
function found(tables: Tables, flows: Flows, state: State) {
  return {
    state,
    cinc: figure(tables, 'cow_nmc_v70', state, 'cinc'),
    gdp: figure(tables, 'isard_cow_gdppop', state, 'pwtrgdp'),
    people: figure(tables, 'cow_nmc_v70', state, 'tpop'),
    regime: regimeOf(tables, state),
    burden: burdenOf(tables, state),
    trade: totalTrade(flows, state),
    coded: codedFor(tables, state),
  };
}
type Known = ReturnType<typeof found>;

function estimatesIn({ cinc, gdp, people, regime, trade }: Known): Figure[] {
  const marked: readonly (readonly [boolean, Figure])[] = [
    [cinc.year !== YEAR, 'capability'],
    [gdp.year !== YEAR, 'gdp'],
    [people.year !== YEAR, 'population'],
    [true, 'burden'],
    [true, 'intent'],
    [regime.estimate, 'regime'],
    [true, 'technology'],
    [trade.estimate, 'tradeElsewhere'],
  ];
  return marked.flatMap(([holds, what]) => (holds ? [what] : []));
}

const mapCoded = <T>(
  coded: Known['coded'],
  make: (entry: readonly [unknown, string]) => T,
): Record<string, T> => Object.fromEntries(Object.entries(coded).map(([key, entry]) => [key, make(entry)]));

const reasonsFor = ({ cinc, gdp, people, regime, burden, coded }: Known): NationFile['reasons'] => ({
  ...(cinc.year !== YEAR && { capability: `its first figure, of ${cinc.year}` }),
  ...(gdp.year !== YEAR && { gdp: `its first figure, of ${gdp.year}` }),
  ...(people.year !== YEAR && { population: `its first figure, of ${people.year}` }),
  burden: burden[1],
  ...(regime.why !== undefined && { regime: regime.why }),
  ...mapCoded(coded, ([, why]) => why),
  intent: `${coded.intent[1]}; contested, one reading`,
});

const sourcesFor = ({ state, regime, coded }: Known): NationFile['sources'] => ({
  capital: 'cow-capitals',
  capability: 'cow-nmc',
  gdp: 'gdp',
  population: 'cow-nmc',
  ...(state === 'USA' && { arsenal: 'nuclear' }),
  burden: 'cow-nmc',
  regime: regime.why === undefined ? 'polity' : 'v-dem',
  technology: 'gdp',
  tradeElsewhere: 'cow-trade',
  ...mapCoded(coded, () => 'coding-rules'),
});

export function nationOf(tables: Tables, flows: Flows, state: State): NationFile {
  const { name, region, culture, note } = CODED[state];
  const known = found(tables, flows, state);
  const { cinc, gdp, people, regime, burden, trade, coded } = known;
  return {
    id: state,
    name,
    capital: capitalOf(tables, state),
    region,
    culture,
    capability: round(cinc.value, 6),
    gdp: Math.round(gdp.value),
    population: people.value,
    ...(state === 'USA' && { arsenal: 'arsenal' as const }),
    burden: burden[0],
    regime: regime.value,
    intent: coded.intent[0],
    offence: coded.offence[0],
    autonomyTaste: coded.autonomyTaste[0],
    readiness: coded.readiness[0],
    technology: technologyOf(tables, state),
    stability: coded.stability[0],
    tradeElsewhere: trade.elsewhere,
    interests: coded.interests[0],
    agent: coded.agent[0],
    note,
    reasons: reasonsFor(known),
    sources: sourcesFor(known),
    estimates: estimatesIn(known),
  };
}
