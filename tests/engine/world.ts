// How a test writes down a small world: a few readable lines become valid content through the content room. Whatever a sketch leaves out is
// neutral: capability .1, 1000 km apart, trust ½.

import { readFileSync } from 'node:fs';
import { loadContent, type ScenarioFile } from '../../src/content';
import {
  asNationId,
  asPactId,
  type Content,
  createGame,
  indexOf,
  type NationColumn,
  type NationId,
  type Pact,
  type PairColumn,
  type State,
  type Theory,
} from '../../src/engine';
import { shortly } from '../content/worded';

type NationFile = ScenarioFile['nations'][number];
type PairFile = ScenarioFile['pairs'][number];
type PactFile = ScenarioFile['pacts'][number];

type Patch<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: Patch<T[K]> }
    : T;

export interface Sketch {
  /** By id, three capital letters. */
  readonly nations: Readonly<Record<string, Partial<NationFile>>>;
  /** By two ids with a blank between; `trust: [a, b]` is in that order. */
  readonly pairs?: Readonly<Record<string, Partial<PairFile>>> | undefined;
  readonly pacts?:
    | Readonly<Record<string, Partial<PactFile> & Pick<PactFile, 'type' | 'members'>>>
    | undefined;
  /** What the theory says otherwise than scenarios/theories/balance-of-threat.json. */
  readonly theory?: Patch<Theory> | undefined;
  /** Crises under way at the start. */
  readonly crises?: ScenarioFile['crises'];
  /** What happens at a date; objectives of nations. */
  readonly script?: ScenarioFile['script'];
  readonly objectives?: ScenarioFile['objectives'];
  /** Threats that no state makes. */
  readonly threats?: ScenarioFile['threats'];
  readonly turnsPerYear?: ScenarioFile['turnsPerYear'];
  readonly turns?: number;
  readonly tempo?: number;
}

export const [ALD, BOR, CAR, DUN, EST, FEN] = ['ALD', 'BOR', 'CAR', 'DUN', 'EST', 'FEN'].map(asNationId) as [
  NationId,
  NationId,
  NationId,
  NationId,
  NationId,
  NationId,
];
export const LEAGUE = asPactId('league');

const file = new URL('../../scenarios/theories/balance-of-threat.json', import.meta.url);
const theoryFile = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

/** No incident, upheaval, misunderstanding, temptation or misperception: only what is ordered happens. */
export const NO_CHANCE: Patch<Theory> = {
  attack: { base: 0 },
  politics: { coup: 0, revolution: 0, democratisation: 0 },
  trust: { misunderstandingRate: 0 },
  cohesion: { breachRate: 0 },
  threat: { perceptionNoise: 0 },
  // A demand opens a quarrel on the lowest rung, so that each step of the ladder can be told.
  crisis: { demandRung: 0 },
  // Whoever sells and buys may do so in full, and nobody spends out of habit.
  economy: { armsAbsorbed: 1, burdenHabit: 0 },
};

function patched(base: unknown, patch: unknown): unknown {
  if (patch === null || typeof patch !== 'object' || Array.isArray(patch)) return patch;
  const merged: Record<string, unknown> = { ...(base as Record<string, unknown>) };
  for (const [key, value] of Object.entries(patch)) merged[key] = patched(merged[key], value);
  return merged;
}

const START = { year: 1900, month: 1 };

function nationFile(id: string, k: number, sketch: Partial<NationFile>): NationFile {
  const capital = { name: `${id} city`, lat: 40 + k, lon: 5 * k };
  return {
    id,
    name: id,
    capital,
    region: 'here',
    culture: 'common',
    capability: 0.1,
    gdp: 10_000,
    ...sketch,
  };
}

function pairFiles(sketch: Sketch): PairFile[] {
  const ids = Object.keys(sketch.nations);
  const given = new Map(Object.entries(sketch.pairs ?? {}));
  const pairs = ids.flatMap((a, i) =>
    ids.slice(i + 1).map((b): PairFile => {
      const key = given.has(`${b} ${a}`) ? `${b} ${a}` : `${a} ${b}`;
      const said = given.get(key);
      given.delete(key);
      return { between: key.split(' ') as [string, string], distance: 1000, ...said };
    }),
  );
  if (given.size > 0) throw new Error(`no such pair: ${[...given.keys()].join(', ')}`);
  return pairs;
}

/** The sketch as a scenario file, for tests that change the file itself. */
export function scenarioOf(sketch: Sketch): ScenarioFile {
  return {
    formatVersion: 1,
    id: 'sketch',
    title: 'A sketch',
    summary: 'Made for one test.',
    kind: 'fictional',
    minutes: 1,
    concepts: [],
    start: START,
    turnsPerYear: sketch.turnsPerYear ?? 4,
    turns: sketch.turns ?? 40,
    tempo: sketch.tempo ?? 1,
    theory: 'sketched',
    map: null,
    sources: [],
    recommended: [],
    nations: Object.entries(sketch.nations).map(([id, said], k) => nationFile(id, k, said)),
    pairs: pairFiles(sketch),
    ...(sketch.crises ? { crises: sketch.crises } : {}),
    ...(sketch.script ? { script: sketch.script } : {}),
    ...(sketch.objectives ? { objectives: sketch.objectives } : {}),
    ...(sketch.threats ? { threats: sketch.threats } : {}),
    pacts: Object.entries(sketch.pacts ?? {}).map(([id, said]) => ({ id, name: id, signed: START, ...said })),
  };
}

/** Any scenario file under the default theory, patched; throws where it is not valid. */
export function contentOf(scenario: ScenarioFile, theory: Patch<Theory> = {}): Content {
  const own = patched(theoryFile, { ...theory, id: scenario.theory });
  const { content, issues } = loadContent(scenario, { [scenario.theory]: own });
  if (!content) throw new Error(shortly(issues).join('\n'));
  return content;
}

const sketched = new Map<string, Content>();

/** A game before its first turn. The same sketch gives the same content, made once. */
export function world(sketch: Sketch, seed = 'seed'): State {
  const key = JSON.stringify(sketch);
  const content = sketched.get(key) ?? contentOf(scenarioOf(sketch), sketch.theory);
  sketched.set(key, content);
  return createGame(content, seed);
}

/** `world` in which nothing happens by chance. */
export function still(sketch: Sketch, seed = 'seed'): State {
  return world({ ...sketch, theory: patched(NO_CHANCE, sketch.theory ?? {}) as Patch<Theory> }, seed);
}

/** The default theory as the engine gets it. */
export const theory: Theory = contentOf({
  ...scenarioOf({ nations: { ALD: {}, BOR: {} } }),
  theory: 'balance-of-threat',
}).theory;

/** A cell of a nation's column. */
export const of = (state: State, column: NationColumn, nation: NationId): number =>
  state.nations[column][indexOf(state.content, nation)] as number;

/** A cell of a pair's column: i's towards j. */
export function between(state: State, column: PairColumn, i: NationId, j: NationId): number {
  const n = state.content.nations.length;
  return state.pairs[column][indexOf(state.content, i) * n + indexOf(state.content, j)] as number;
}

/** A pact in force; throws where there is none of that id. */
export function pact(state: State, id: string = LEAGUE): Pact {
  const found = state.structure.pacts.find((p) => p.id === id);
  if (!found) throw new Error(`no pact ${id}`);
  return found;
}

export const membersOf = (p: Pact): readonly NationId[] => p.members.map((member) => member.nation);
