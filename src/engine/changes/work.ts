// How a turn in the making is held: columns copied once, lists of the structure exchanged, events as they come.

import type { Board } from '../rules/board';
import { copyColumns } from '../model/columns';
import type { Effect, EventDraft, GameEvent, Refusal } from '../model/events';
import type { Order } from '../model/orders';
import type { Side } from '../model/vocabulary';
import { asEventId, type CrisisId, type EventId, type NationId, type PactId } from '../model/ids';
import type { Conduct, NationColumns, PairColumns, Position, State, Structure } from '../model/state';
import { derive } from '../rules/derived';
import type { FreshEvent } from '../rules/ledger';
import { resumeStreams, type Streams } from '../random/streams';

/** One who comes into a war unasked, or makes a peace of its own (`side` null). */
export interface WarMove {
  readonly crisis: CrisisId;
  readonly nation: NationId;
  readonly side: Side | null;
  readonly order: Order;
}

export interface Work extends Board {
  readonly before: State;
  readonly nations: NationColumns;
  readonly pairs: PairColumns;
  /** The turn's own record: its lists are exchanged, never changed. */
  readonly structure: { -readonly [L in keyof Structure]: Structure[L] };
  readonly streams: Streams;
  readonly events: GameEvent[];
  readonly refusals: Refusal[];
  /** Who comes into a war or leaves one this turn; all of them are taken in together. */
  readonly moves: WarMove[];
  /** Impulses on cohesion that this turn's ledgers take in. */
  readonly impulses: { readonly pact: PactId; readonly event: FreshEvent }[];
}

/** A record of the same lists, field by field: copies of copies made by spreading cost several times as much. */
export function structureOf(structure: Structure): Work['structure'] {
  const { pacts, ended, offers, calls, crises, settled } = structure;
  const { defectionChoices, violations, threats, measures, conduct, soundings, serial } = structure;
  return {
    pacts,
    ended,
    offers,
    calls,
    crises,
    settled,
    defectionChoices,
    violations,
    threats,
    measures,
    conduct,
    soundings,
    serial,
  };
}

export function beginWork(before: State): Work {
  const { nations, pairs } = copyColumns(before);
  return {
    before,
    content: before.content,
    turn: before.turn + 1,
    nations,
    pairs,
    structure: structureOf(before.structure),
    derived: derive(before),
    streams: resumeStreams(before.streams),
    events: [],
    refusals: [],
    moves: [],
    impulses: [],
  };
}

/** Puts another list in a list's place. */
function put<L extends keyof Structure>(work: Work, list: L, items: readonly Item<L>[]): void {
  (work.structure as Record<L, unknown>)[list] = items;
}

/** The lists of the structure whose records have an id. */
type Lists = Pick<Structure, 'pacts' | 'offers' | 'calls' | 'crises' | 'threats'>;
type List = Exclude<keyof Structure, 'serial'>;
type Item<L extends keyof Structure> = Structure[L] extends readonly (infer T)[] ? T : never;
interface Named {
  readonly id: string;
}

/** The list itself: where one of several is asked for by name, its type is lost. */
const listed = <L extends List>({ structure }: { readonly structure: unknown }, list: L) =>
  (structure as Record<L, readonly Item<L>[]>)[list];
const named = <L extends keyof Lists>({ structure }: { readonly structure: unknown }, list: L) =>
  (structure as Record<L, readonly (Item<L> & Named)[]>)[list];

/** Puts a record in the place of the one with its id; nothing happens where that is gone. What changes most turns is written whole and goes by this. */
export function replace<L extends keyof Lists>(work: Work, list: L, record: Item<L> & Named): void {
  const records = named(work, list);
  const at = records.findIndex(({ id }) => id === record.id);
  if (at < 0) return;
  const changed = records.slice();
  changed[at] = record;
  put(work, list, changed);
}

/** Gives one record other values; nothing happens where it is gone. For what changes seldom, yet not within a list of its own. */
export function assign<L extends keyof Lists>(
  work: Work,
  list: L,
  id: string,
  change: Partial<Item<L>>,
): void {
  const standing = named(work, list).find((record) => record.id === id);
  if (standing) replace(work, list, { ...standing, ...change });
}

export function add<L extends List>(work: Work, list: L, item: Item<L>): void {
  put(work, list, [...listed(work, list), item]);
}

/** Drops the items that fail the test. */
export function keep<L extends List>(work: Work, list: L, test: (item: Item<L>) => boolean): void {
  const items: readonly Item<L>[] = listed(work, list);
  if (items.every(test)) return;
  put(work, list, items.filter(test));
}

/** Adds one to counts of a nation's conduct. */
export function count(work: Work, seat: number, ...what: readonly (keyof Conduct)[]): void {
  const conduct = work.structure.conduct.slice();
  const { called, honoured, refused, broken, wars } = conduct[seat]!;
  const record = { called, honoured, refused, broken, wars };
  for (const key of what) record[key]++;
  conduct[seat] = record;
  work.structure.conduct = conduct;
}

/** Takes the next number for a new pact, offer, call or crisis. */
export function nextSerial(work: Work): number {
  work.structure.serial += 1;
  return work.structure.serial;
}

const nextEventId = (work: Work): EventId => asEventId(`${work.turn}.${work.events.length}`);

type Two = readonly [NationId, NationId];
type Act = 'exercise-held' | 'dialogue-held';
type Bargain = 'trade-deal-made' | 'investment-made';

/**
 * Reports what nations did with each other over nothing beside them: most events of a turn. By arguments, as a draft of each act's own
 * shape is slow to read.
 */
export function emitAct(work: Work, kind: Act, actors: Two, effects: readonly Effect[]): EventId;
export function emitAct(
  work: Work,
  kind: Bargain,
  actors: Two,
  effects: readonly Effect[],
  value: number,
): EventId;
export function emitAct(
  work: Work,
  kind: Act | Bargain,
  actors: Two,
  effects: readonly Effect[],
  value?: number,
): EventId {
  const id = nextEventId(work);
  work.events.push({
    id,
    turn: work.turn,
    kind,
    actors,
    pact: undefined,
    offer: undefined,
    call: undefined,
    crisis: undefined,
    threat: undefined,
    target: undefined,
    detail: undefined,
    value,
    effects,
  } as GameEvent);
  return id;
}

/**
 * Reports an event; returns its id, for causes. Field by field: events of one shape are written and read fastest. What a draft of a
 * kind leaves out is undefined in the event, which its type says too.
 */
export function emit(work: Work, event: EventDraft): EventId {
  const id = nextEventId(work);
  work.events.push({
    id,
    turn: work.turn,
    kind: event.kind,
    actors: event.actors,
    pact: event.pact,
    offer: event.offer,
    call: event.call,
    crisis: event.crisis,
    threat: event.threat,
    target: event.target,
    detail: event.detail,
    value: event.value,
    effects: event.effects ?? [],
  } as GameEvent);
  return id;
}

/** Lets an event be felt in a pact's cohesion; `share` of its kind's full size. */
export function addCohesionShock(
  work: Work,
  pact: PactId,
  kind: FreshEvent['kind'],
  about: NationId | null,
  share: number,
  cause: EventId,
): void {
  work.impulses.push({ pact, event: { kind, about, share, cause } });
}

/** Whether a nation is a principal of a crisis now. */
export const isPrincipal = (work: Position, nation: NationId): boolean =>
  work.structure.crises.some((crisis) => crisis.challenger === nation || crisis.target === nation);
