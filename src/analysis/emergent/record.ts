// What is kept of a game that agents play alone: how long pacts lived, calls, disputes, wars, networks, who acted and who won.

import { agentOf, agentOrders, createGame, indexOf, objectivesOf, ranking, step } from '../../engine';
import type {
  AgentName,
  Content,
  CrisisId,
  GameEvent,
  NationId,
  Order,
  OrderKind,
  PactEnd,
  PactId,
  PactType,
  Seat,
  State,
} from '../../engine';
import { type CallLog, type CallRecord, noteCalls } from './calls';
import type { StatementFile } from '../../content';
import { type Findings, watchFor } from '../statements/witness';
import { DEFENCE, networkOf } from './network';
import type { OrderCounts } from './orders';
import { noteWars, type WarLog, type WarRecord, warsOf } from './wars';

/** A pact that was signed during the game, and how it ended; null where it outlasted the game. */
export interface PactRecord {
  readonly type: PactType;
  readonly turns: number;
  readonly end: PactEnd | null;
  /** Most members that it ever had. */
  readonly most: number;
}

/** A pact that stood when the game began: its age then, in years of its own calendar, and how long it was watched. */
export interface StoodRecord {
  readonly type: PactType;
  readonly age: number;
  readonly turns: number;
  readonly end: PactEnd | null;
}

type Counts<Key extends string> = Readonly<Partial<Record<Key, number>>>;

/** One game. Turns are the scenario's own; means over years are of states at the years' ends. */
export interface GameRecord {
  readonly seed: string;
  readonly turns: number;
  readonly nations: number;
  readonly pacts: readonly PactRecord[];
  readonly stood: readonly StoodRecord[];
  /** Nations that joined a standing pact; pacts that came to more than two members in the game. */
  readonly joined: number;
  readonly grown: number;
  /** Turns that pacts of each kind were in force, those from before the game too; and how often one was broken. */
  readonly pactTurns: Counts<PactType>;
  readonly violations: Counts<PactType>;
  readonly calls: readonly CallRecord[];
  readonly disputes: number;
  /** Disputes that came to a clash; to a war. */
  readonly clashes: number;
  readonly wars: number;
  /** Each of the wars: how long, how many, who joined it, how it ended. */
  readonly warRecords: readonly WarRecord[];
  /** The network of defence pacts: mean density, and mean clustering over the years that have any to measure. */
  readonly density: number;
  readonly clustering: number | null;
  /** Members of the largest defence pact at the end, as a share of the nations. */
  readonly largestDefence: number;
  /** Nations in no pact at the end. */
  readonly alone: number;
  /** The turn after which nothing was signed, joined, ended or quarrelled over any more. */
  readonly lastStir: number;
  /** Orders given, by nation; what it spends on defence apart. */
  readonly acts: Readonly<Record<NationId, number>>;
  /** Orders given, by the character that gave them and by kind. */
  readonly orders: OrderCounts;
  readonly winner: NationId | null;
  /** Objectives by nation and id, and whether each was met at the end. */
  readonly objectives: Readonly<Record<string, boolean>>;
  /** What was found of each statement of the scenario about history. */
  readonly history: Findings;
}

/** A nation's objective, in a record. */
export const goalKey = (nation: NationId, objective: string): string => `${nation} ${objective}`;

interface Log {
  readonly calls: CallLog;
  readonly most: Map<PactId, { readonly start: number; readonly most: number }>;
  readonly pactTurns: Partial<Record<PactType, number>>;
  readonly violations: Partial<Record<PactType, number>>;
  readonly disputes: Set<CrisisId>;
  readonly clashes: Set<CrisisId>;
  readonly wars: WarLog;
  readonly acts: Record<NationId, number>;
  readonly orders: Partial<Record<AgentName, Partial<Record<OrderKind, number>>>>;
  joined: number;
  lastStir: number;
  readonly density: number[];
  readonly clustering: number[];
}

function openLog(state: State): Log {
  const sizes = state.structure.pacts.map(
    ({ id, members }) => [id, { start: members.length, most: members.length }] as const,
  );
  const acts = Object.fromEntries(state.content.nations.map(({ id }) => [id, 0])) as Log['acts'];
  return {
    calls: new Map(),
    most: new Map(sizes),
    pactTurns: {},
    violations: {},
    disputes: new Set(),
    clashes: new Set(),
    wars: new Map(),
    acts,
    orders: {},
    joined: 0,
    lastStir: 0,
    density: [],
    clustering: [],
  };
}

const STIRS: ReadonlySet<GameEvent['kind']> = new Set([
  'pact-founded',
  'member-joined',
  'member-left',
  'pact-amended',
  'pact-broken',
  'pact-ended',
  'incident',
  'crisis-settled',
] as const);

function add<Key extends string>(counts: Partial<Record<Key, number>>, key: Key): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

function noteEvent(log: Log, before: State, event: GameEvent): void {
  if (STIRS.has(event.kind)) log.lastStir = event.turn;
  if (event.kind === 'member-joined') log.joined++;
  if (event.kind === 'incident') log.disputes.add(event.crisis);
  if (event.kind === 'clash-fought') log.clashes.add(event.crisis);
  const broken = event.kind === 'pact-broken' && before.structure.pacts.find(({ id }) => id === event.pact);
  if (broken) add(log.violations, broken.type);
}

type Seats = Readonly<Record<NationId, Seat>>;

/** The character that decides for a nation this turn; null for a person. */
function characterOf(state: State, by: NationId, seats: Seats): AgentName | null {
  const nation = state.content.nations[indexOf(state.content, by)]!;
  const seat = seats[by] ?? nation.agent;
  return seat === 'person' ? null : agentOf(state, nation, seat);
}

function noteOrders(log: Log, state: State, orders: readonly Order[], seats: Seats): void {
  for (const { by, kind } of orders) {
    if (kind !== 'set-defence-spending') log.acts[by]!++;
    const character = characterOf(state, by, seats);
    if (character === null) continue;
    const given = log.orders[character] ?? {};
    log.orders[character] = given;
    add(given, kind);
  }
}

function noteState(log: Log, state: State): void {
  for (const { id, type, members } of state.structure.pacts) {
    add(log.pactTurns, type);
    const { start, most } = log.most.get(id) ?? { start: 0, most: 0 };
    log.most.set(id, { start, most: Math.max(most, members.length) });
  }
  if (state.turn % state.content.turnsPerYear !== 0) return;
  const { density, clustering } = networkOf(state);
  log.density.push(density);
  if (clustering !== null) log.clustering.push(clustering);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Every pact that was in force in the game, with the turn in which it ended, or the last. */
function pactsOf({ structure, turn }: State) {
  const live = structure.pacts.map(({ id, type, signed }) => ({ id, type, signed, ended: turn, how: null }));
  return [...live, ...structure.ended];
}

function pactsSigned(log: Log, state: State): PactRecord[] {
  const most = (id: PactId): number => log.most.get(id)?.most ?? 0;
  return pactsOf(state)
    .filter(({ signed }) => signed > 0)
    .map(({ id, type, signed, ended, how }) => ({ type, turns: ended - signed, end: how, most: most(id) }));
}

const pactsStood = (state: State): StoodRecord[] =>
  pactsOf(state)
    .filter(({ signed }) => signed <= 0)
    .map(({ type, signed, ended, how }) => ({
      type,
      age: -signed / state.content.turnsPerYear,
      turns: ended,
      end: how,
    }));

function standingAtEnd(state: State): Pick<GameRecord, 'largestDefence' | 'alone' | 'winner' | 'objectives'> {
  const { content, structure } = state;
  const sizes = structure.pacts.filter(({ type }) => DEFENCE.has(type)).map(({ members }) => members.length);
  const bound = new Set(structure.pacts.flatMap(({ members }) => members.map(({ nation }) => nation)));
  const [first, second] = ranking(state);
  const asked = content.nations.flatMap(({ id }) => objectivesOf(state, id));
  return {
    largestDefence: Math.max(0, ...sizes) / content.nations.length,
    alone: content.nations.length - bound.size,
    winner: first && first.rank !== second?.rank ? first.nation : null,
    objectives: Object.fromEntries(
      asked.map(({ objective, met }) => [goalKey(objective.nation, objective.id), met]),
    ),
  };
}

function closeLog(log: Log, state: State): Omit<GameRecord, 'history'> {
  const { pactTurns, violations, acts, orders, joined, lastStir } = log;
  const calls = [...log.calls.values()].map(({ foreign: _, ...call }) => call);
  return {
    seed: state.seed,
    turns: state.turn,
    nations: state.content.nations.length,
    pacts: pactsSigned(log, state),
    stood: pactsStood(state),
    grown: [...log.most.values()].filter(({ start, most }) => most > 2 && most > start).length,
    calls,
    disputes: log.disputes.size,
    clashes: log.clashes.size,
    wars: log.wars.size,
    warRecords: warsOf(log.wars, state),
    density: mean(log.density),
    clustering: log.clustering.length === 0 ? null : mean(log.clustering),
    ...{ joined, lastStir, pactTurns, violations, acts, orders },
    ...standingAtEnd(state),
  };
}

/** Told of each turn as it was resolved. */
type OnTurn = (after: State, events: readonly GameEvent[]) => void;

/** Plays a game to its end with the orders that `play` gives for everyone, and keeps what the figures need. */
export function recordOf(
  start: State,
  play: (state: State) => readonly Order[],
  statements: readonly StatementFile[] = [],
  seats: Seats = {},
  onTurn: OnTurn = () => undefined,
): GameRecord {
  let state = start;
  const witness = watchFor(statements, start);
  const log = openLog(state);
  while (!state.over) {
    const orders = play(state);
    const played = step(state, orders);
    noteOrders(log, state, orders, seats);
    for (const event of played.events) noteEvent(log, state, event);
    noteCalls(log.calls, state, played.events);
    noteWars(log.wars, state, played.events);
    witness.turn(state, played.events, played.state);
    state = played.state;
    noteState(log, state);
    onTurn(state, played.events);
  }
  return { ...closeLog(log, state), history: witness.findings() };
}

/** The same with agents in these seats. */
export function recordGame(
  content: Content,
  seed: string,
  seats: Seats,
  statements: readonly StatementFile[] = [],
): GameRecord {
  const play = (state: State): readonly Order[] => agentOrders(state, seats).orders;
  return recordOf(createGame(content, seed), play, statements, seats);
}
