// The figures of each state of a historical scenario: from the tables where they have them, else from its judgement.
import type { NationFile } from '../schema/scenario-nation';
import type { Era, EraState, Reasoned } from './era';
import { type EraFlows, tradeElsewhere } from './era-trade';
import { nationalismOf } from './nationalism';
import { numberIn, type Tables } from './tables';

/** Above this, an official rate of exchange says nothing, and the cap stands in. */
const BELIEVABLE_BURDEN = 0.18;
/** The table's year, else the nearest within so many years. */
const REACH = 12;
const USA = 2;

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

interface Found {
  readonly value: number;
  readonly year: number;
}

type Source = 'cow_nmc_v70' | 'isard_cow_gdppop' | 'isard_cow_democracy';

function nearest(tables: Tables, era: Era, table: Source, code: number, column: string): Found | null {
  let best: Found | null = null;
  for (const row of tables[table]) {
    if (Number(row.ccode) !== code) continue;
    const [year, value] = [Number(row.year), numberIn(row, column)];
    const away = Math.abs(year - era.year);
    if (value === null || value === -9 || away > REACH) continue;
    if (best === null || away < Math.abs(best.year - era.year)) best = { value, year };
  }
  return best;
}

function figure(tables: Tables, era: Era, table: Source, code: number, column: string): Found {
  const found = nearest(tables, era, table, code, column);
  if (found === null) throw new Error(`${table} has no ${column} for ${code} near ${era.year}`);
  return found;
}

/** Military spending, which the table has in thousands, over gdp brought to dollars of the day by the American price level. */
function burdenOf(tables: Tables, era: Era, state: EraState): Reasoned<number> {
  if (state.burden !== undefined) return state.burden;
  const spent = figure(tables, era, 'cow_nmc_v70', state.code, 'milex').value * era.dollars;
  const real = (code: number) => figure(tables, era, 'isard_cow_gdppop', code, 'pwtrgdp').value;
  const raw = spent / 1_000 / ((real(state.code) * era.usProduct) / real(USA));
  const why = 'military spending over gdp brought to dollars of the day by the American price level';
  if (raw <= BELIEVABLE_BURDEN) return [round(raw, 4), why];
  return [BELIEVABLE_BURDEN, `${why}; capped, as the rate of exchange misleads`];
}

/** Polity's score, a tenth of it; where it has none, V-Dem's polyarchy stretched to −1…1. */
function regimeOf(tables: Tables, era: Era, state: EraState): Reasoned<number> {
  if (state.regime !== undefined) return state.regime;
  const polity = nearest(tables, era, 'isard_cow_democracy', state.code, 'polity2');
  if (polity?.year === era.year) return [round(polity.value / 10, 1), ''];
  const vdem = figure(tables, era, 'isard_cow_democracy', state.code, 'v2x_polyarchy');
  return [
    round(2 * vdem.value - 1, 1),
    `Polity has no score for ${era.year}; V-Dem's polyarchy of ${vdem.year}, doubled less 1, stands in`,
  ];
}

function capitalOf(tables: Tables, state: EraState, date: string): NationFile['capital'] {
  if (typeof state.capital === 'object') {
    const [name, lat, lon] = state.capital;
    return { name, lat, lon };
  }
  const row = tables.cow_capitals.find(
    (found) =>
      Number(found.ccode) === state.code && (found.stdate ?? '') <= date && (found.enddate ?? '') > date,
  );
  const last = tables.cow_capitals.filter((found) => Number(found.ccode) === state.code).at(-1);
  const found = row ?? last;
  if (found === undefined) throw new Error(`no capital for ${state.name}`);
  return {
    name: state.capital ?? (found.capital as string),
    lat: round(Number(found.lat), 2),
    lon: round(Number(found.lng), 2),
  };
}

/** What a real state was after is contested; one reading with its reasons is all that a file can give. */
export const contested = ([value, why]: Reasoned<number>): Reasoned<number> => [
  value,
  `${why}; contested, one reading`,
];

/** The figures coded by judgement, the base where the scenario says nothing. */
export const codedFor = (
  state: Pick<
    EraState,
    'intent' | 'offence' | 'autonomyTaste' | 'readiness' | 'stability' | 'interests' | 'agent'
  >,
) => ({
  intent: contested(state.intent),
  offence: state.offence ?? ([0.4, 'conscripts for the defence of the country'] as const),
  autonomyTaste: state.autonomyTaste ?? ([0.5, 'base'] as const),
  readiness: state.readiness ?? ([0.5, 'peacetime'] as const),
  stability: state.stability ?? ([0.8, 'base'] as const),
  interests:
    state.interests ??
    ([{ territory: 0.4, economy: 0.35, ideology: 0.15, humanitarian: 0.1 }, 'base'] as const),
  agent: state.agent,
});

export const mapped = <T, R>(record: Readonly<Record<string, T>>, make: (value: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]));

interface Product {
  readonly value: number;
  readonly why: string | null;
  readonly estimate: boolean;
  readonly source: string;
}

function productOf(tables: Tables, era: Era, state: EraState): Product {
  if (state.gdp !== undefined) {
    const [value, why] = state.gdp;
    return { value, why, estimate: true, source: era.product ?? 'coding-rules' };
  }
  const { value, year } = figure(tables, era, 'isard_cow_gdppop', state.code, 'pwtrgdp');
  const other = year !== era.year;
  return { value, why: other ? `of ${year}` : null, estimate: other, source: 'gdp' };
}

/** What only some scenarios say of their states: reach, resources, exposure. */
function further(era: Era, id: string) {
  const { projection } = era.states[id]!;
  const arsenal = era.arsenals?.[0][id];
  const resources = era.resources?.[0](id);
  const exposure = era.exposure?.(id);
  const has = { projection: projection !== undefined, resources: resources !== undefined };
  return {
    figures: {
      ...(projection !== undefined && { projection: projection[0] }),
      ...(arsenal !== undefined && { arsenal: arsenal[0] }),
      ...(resources !== undefined && { resources }),
      ...(exposure !== undefined && { exposure }),
    },
    reasons: {
      ...(projection !== undefined && { projection: projection[1] }),
      ...(arsenal !== undefined && { arsenal: arsenal[1] }),
    },
    sources: {
      ...(has.projection && { projection: 'coding-rules' }),
      ...(arsenal !== undefined && { arsenal: era.arsenals?.[1] ?? 'coding-rules' }),
      ...(has.resources && { resources: era.resources?.[1] ?? 'coding-rules' }),
      ...(exposure !== undefined && { exposure: 'coding-rules' }),
    },
    estimates: (['projection', 'resources', 'exposure'] as const).filter((figure) =>
      figure === 'exposure' ? exposure !== undefined : has[figure],
    ),
  };
}

export function eraNation(tables: Tables, flows: EraFlows, era: Era, id: string): NationFile {
  const state = era.states[id]!;
  const cinc = figure(tables, era, 'cow_nmc_v70', state.code, 'cinc');
  const gdp = productOf(tables, era, state);
  const people = figure(tables, era, 'cow_nmc_v70', state.code, 'tpop');
  const head = (code: number) => figure(tables, era, 'isard_cow_gdppop', code, 'mrgdppc').value;
  const more = further(era, id);
  const [burden, regime, coded] = [
    burdenOf(tables, era, state),
    regimeOf(tables, era, state),
    { ...codedFor(state), ...nationalismOf(era.header.id, id) },
  ];
  return {
    id,
    name: state.name,
    capital: capitalOf(tables, state, `${era.year + 1}-01-01`),
    region: state.region,
    culture: state.culture,
    capability: round(cinc.value, 6),
    gdp: Math.round(gdp.value),
    population: people.value,
    burden: burden[0],
    regime: regime[0],
    technology: round(Math.min(0.95, 0.3 + (0.6 * head(state.code)) / head(USA)), 2),
    tradeElsewhere: tradeElsewhere(flows, era, state.code),
    ...(mapped(coded, ([value]) => value) as Pick<NationFile, 'intent'>),
    ...more.figures,
    note: state.note,
    reasons: {
      ...(cinc.year !== era.year && { capability: `of ${cinc.year}` }),
      ...(gdp.why !== null && { gdp: gdp.why }),
      ...(people.year !== era.year && { population: `of ${people.year}` }),
      burden: burden[1],
      ...(regime[1] !== '' && { regime: regime[1] }),
      ...mapped(coded, ([, why]) => why),
      ...more.reasons,
    },
    sources: {
      capital: typeof state.capital === 'object' ? 'coding-rules' : 'cow-capitals',
      capability: 'cow-nmc',
      gdp: gdp.source,
      population: 'cow-nmc',
      burden: state.burden === undefined ? 'cow-nmc' : (era.spending ?? 'coding-rules'),
      regime: regime[1] === '' ? 'polity' : state.regime === undefined ? 'v-dem' : 'coding-rules',
      technology: 'gdp',
      tradeElsewhere: 'cow-trade',
      ...mapped(coded, () => 'coding-rules'),
      ...more.sources,
    },
    estimates: [
      ...(cinc.year === era.year ? [] : (['capability'] as const)),
      ...(gdp.estimate ? (['gdp'] as const) : []),
      ...(people.year === era.year ? [] : (['population'] as const)),
      'burden',
      'intent',
      ...(regime[1] === '' ? [] : (['regime'] as const)),
      'technology',
      'tradeElsewhere',
      ...more.estimates,
    ],
  };
}
