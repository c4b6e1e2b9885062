// What orders would change, and how surely: the engine's own turns on copies, with the orders and without.

import { ONE } from '../model/arithmetic';
import { nationAt } from '../model/columns';
import type { EventKind, EventOf, GameEvent } from '../model/events';
import type { NationId, PactId } from '../model/ids';
import { memoPerObject } from '../model/memo';
import type { Order } from '../model/orders';
import type { State } from '../model/state';
import { SCORES, type Score } from '../model/vocabulary';
import { openStreams } from '../random/streams';
import { derive } from '../rules/derived';
import { step } from '../turn/step';
import { deterrence } from '../queries/promises';
import { scoresOf } from '../queries/standings';

/** Over all games tried; the same three where chance has no part in it. Units are the column's. */
export interface Estimate {
  readonly mean: number;
  readonly least: number;
  readonly most: number;
}

export const FORESEEN_PAIRS = ['trust', 'transparency', 'interoperability', 'trade'] as const;
export const FORESEEN_NATIONS = ['readiness', 'stability', 'burden', 'gdp', 'capability'] as const;
/** What of nations and pairs is told to change by an order. */
export type ForeseenColumn = (typeof FORESEEN_PAIRS)[number] | (typeof FORESEEN_NATIONS)[number];

/** What may come of the orders in the turns looked at, beside what would come without them. */
export interface Foresight {
  readonly pairs: readonly {
    readonly column: (typeof FORESEEN_PAIRS)[number];
    readonly from: NationId;
    readonly to: NationId;
    readonly was: number;
    readonly change: Estimate;
  }[];
  readonly nations: readonly {
    readonly column: (typeof FORESEEN_NATIONS)[number];
    readonly nation: NationId;
    readonly was: number;
    readonly change: Estimate;
  }[];
  readonly pacts: readonly { readonly pact: PactId; readonly change: Estimate }[];
  readonly scores: Readonly<Record<Score, Estimate>>;
  /** Disputes a year that each nation would begin with `me`, ppm, where that moves: who is deterred, and who provoked. */
  readonly propensities: readonly { readonly attacker: NationId; readonly change: Estimate }[];
  /** What may happen to `me`, likeliest first: the share of games in which it did, ppm. */
  readonly chances: readonly Chance[];
}

export interface Chance {
  /** As it went where it first did; what tells it from others is its kind, detail, pact and actors. */
  readonly event: EventOf<FatefulKind>;
  readonly chance: number;
}

/** What `me` and those who are asked order, turn by turn; each is asked with the state it would then see. */
export type Plan = readonly ((state: State) => readonly Order[])[];

interface Ending {
  readonly state: State;
  readonly events: readonly GameEvent[];
}

/** The same state with other luck, a stream of its own for each try: nobody learns the game's own draws by asking. */
const withOtherLuck = (state: State, attempt: number): State => ({
  ...state,
  streams: openStreams(`${state.seed}/foresight/${state.turn}/${attempt}`),
});

function playOut(start: State, plan: Plan): Ending {
  const events: GameEvent[] = [];
  let state = start;
  for (const ordersOf of plan) {
    const taken = step(state, ordersOf(state));
    events.push(...taken.events);
    state = taken.state;
  }
  return { state, events };
}

/** What was seen to move in the games tried, by what it is; a game in which it did not move counts as 0. */
type Seen<T> = Map<string, { readonly what: T; readonly values: number[] }>;

function note<T extends object>(seen: Seen<T>, key: string, what: T, value: number): void {
  if (value === 0) return;
  const known = seen.get(key);
  if (known) known.values.push(value);
  else seen.set(key, { what, values: [value] });
}

function estimate(values: readonly number[], games: number): Estimate {
  const all = values.length < games ? [...values, 0] : values;
  const mean = Math.trunc(values.reduce((sum, value) => sum + value, 0) / games);
  return { mean, least: Math.min(...all), most: Math.max(...all) };
}

function listed<T extends object>(seen: Seen<T>, games: number): (T & { readonly change: Estimate })[] {
  return [...seen.values()]
    .map(({ what, values }) => ({ ...what, change: estimate(values, games) }))
    .sort((a, b) => Math.abs(b.change.mean) - Math.abs(a.change.mean));
}

interface Notes {
  readonly pairs: Seen<Omit<Foresight['pairs'][number], 'change'>>;
  readonly nations: Seen<Omit<Foresight['nations'][number], 'change'>>;
  readonly pacts: Seen<{ readonly pact: PactId }>;
  readonly scores: Seen<{ readonly score: Score }>;
  readonly propensities: Seen<{ readonly attacker: NationId }>;
  readonly chances: Map<string, { readonly event: Chance['event']; count: number }>;
}

/** Columns whose two cells are one number. */
const SYMMETRIC: ReadonlySet<string> = new Set(['transparency', 'interoperability', 'trade']);

function comparePairs(notes: Notes, a: State, b: State): void {
  const n = a.content.nations.length;
  for (const column of FORESEEN_PAIRS) {
    const [left, right] = [a.pairs[column], b.pairs[column]];
    for (let at = 0; at < left.length; at++) {
      const [i, j] = [Math.floor(at / n), at % n];
      if (left[at] === right[at] || (SYMMETRIC.has(column) && j < i)) continue;
      const [from, to] = [nationAt(a.content, i), nationAt(a.content, j)];
      const was = left[at]!;
      note(notes.pairs, `${column} ${from} ${to}`, { column, from, to, was }, right[at]! - was);
    }
  }
}

function compareNations(notes: Notes, a: State, b: State): void {
  for (const column of FORESEEN_NATIONS)
    a.nations[column].forEach((was, i) => {
      const nation = nationAt(a.content, i);
      note(notes.nations, `${column} ${nation}`, { column, nation, was }, b.nations[column][i]! - was);
    });
}

/** Only pacts that stand now: those to come may bear the same number in both futures and not be the same. */
function comparePacts(notes: Notes, now: State, a: State, b: State): void {
  for (const { id } of now.structure.pacts) {
    const [without, withThem] = [a, b].map(({ structure }) => structure.pacts.find((pact) => pact.id === id));
    if (without && withThem) note(notes.pacts, id, { pact: id }, withThem.cohesion - without.cohesion);
  }
}

function compareStanding(notes: Notes, a: State, b: State, me: NationId): void {
  const [without, withThem] = [scoresOf(a, me), scoresOf(b, me)];
  for (const score of SCORES) note(notes.scores, score, { score }, withThem[score].now - without[score].now);
  const n = a.content.nations.length;
  const seat = a.content.nations.findIndex(({ id }) => id === me);
  const feared = derive(a).theta;
  a.content.nations.forEach(({ id: attacker }, j) => {
    if (attacker === me || feared[seat * n + j] === 0) return;
    const change = deterrence(b, attacker, me).propensity - deterrence(a, attacker, me).propensity;
    note(notes.propensities, attacker, { attacker }, change);
  });
}

/** Kinds of events that a person who decides wants to know the chance of. */
const FATEFUL = [
  'crisis-settled',
  'crisis-rose',
  'clash-fought',
  'war-fought',
  'backed-down',
  'incident',
  'pact-ended',
] as const satisfies readonly EventKind[];
type FatefulKind = (typeof FATEFUL)[number];

const isFateful = (event: GameEvent): event is Chance['event'] =>
  (FATEFUL as readonly EventKind[]).includes(event.kind);

function noteChances(notes: Notes, events: readonly GameEvent[], me: NationId): void {
  const happened = new Map<string, Chance['event']>();
  for (const event of events.filter(isFateful)) {
    const { kind, detail, pact, actors } = event;
    const key = [kind, detail, pact, ...actors].join(' ');
    if (actors.includes(me) && !happened.has(key)) happened.set(key, event);
  }
  for (const [key, event] of happened) {
    const known = notes.chances.get(key);
    if (known) known.count += 1;
    else notes.chances.set(key, { event, count: 1 });
  }
}

/** What comes if nobody orders anything is the same for every plan of as many turns: it is played once a state. */
const passed = memoPerObject((_: State) => new Map<string, State>());

function withoutOrders(state: State, attempt: number, turns: number): State {
  const known = passed(state);
  const key = `${attempt} ${turns}`;
  const found =
    known.get(key) ??
    playOut(
      withOtherLuck(state, attempt),
      Array.from({ length: turns }, () => () => []),
    ).state;
  known.set(key, found);
  return found;
}

function tryOnce(notes: Notes, state: State, beside: State, attempt: number, plan: Plan, me: NationId): void {
  const without = withoutOrders(beside, attempt, plan.length);
  const withThem = playOut(withOtherLuck(state, attempt), plan);
  comparePairs(notes, without, withThem.state);
  compareNations(notes, without, withThem.state);
  comparePacts(notes, state, without, withThem.state);
  compareStanding(notes, without, withThem.state, me);
  noteChances(notes, withThem.events, me);
}

/**
 * What a plan would change for `me` and everyone else, over `games` copies with luck of their own. Where no draw comes
 * between, what is foreseen is what happens, to the unit. Everyone who is not in the plan passes. It is held against what comes of `beside`
 * if nobody orders anything: this state, or one that lacks what the plan is about.
 */
export function foresee(
  state: State,
  plan: Plan,
  me: NationId,
  games: number,
  beside: State = state,
): Foresight {
  const notes: Notes = {
    pairs: new Map(),
    nations: new Map(),
    pacts: new Map(),
    scores: new Map(),
    propensities: new Map(),
    chances: new Map(),
  };
  for (let attempt = 0; attempt < games; attempt++) tryOnce(notes, state, beside, attempt, plan, me);
  const scores = Object.fromEntries(
    SCORES.map((score) => [score, estimate(notes.scores.get(score)?.values ?? [], games)]),
  ) as Record<Score, Estimate>;
  return {
    pairs: listed(notes.pairs, games),
    nations: listed(notes.nations, games),
    pacts: listed(notes.pacts, games),
    scores,
    propensities: listed(notes.propensities, games),
    chances: [...notes.chances.values()]
      .map(({ count, event }) => ({ event, chance: Math.round((count / games) * ONE) }))
      .sort((a, b) => b.chance - a.chance),
  };
}
