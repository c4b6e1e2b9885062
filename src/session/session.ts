// Decides one running game: its turns so far, the orders people line up, whose turn it is at this screen, and ending a turn.
// Refuses to know screens and storage: it tells listeners that something changed, and they ask.

import { agentOrders } from '../engine';
import type { AgentDecision, Content, NationId, Order, Refusal, Seat, State } from '../engine';
import { record, type Hash, type Replay, type Source } from '../replay';
import { createHistory, type PlayedTurn } from './history';
import {
  checkPending,
  influenceLeft,
  ordersOf,
  withOrder,
  withoutOrder,
  withOrderMoved,
  type Pending,
} from './pending';

export interface SessionSetup {
  readonly content: Content;
  /** As the replay is to name them: with the whole file where they are not built in. */
  readonly scenario: Source;
  readonly theory: Source;
  readonly seed: string;
  readonly seats: Readonly<Record<NationId, Seat>>;
}

/** `pending`: lined-up orders or the person at the screen changed; `turn`: a turn was resolved. */
export type SessionChange = 'pending' | 'turn';

export interface Session extends SessionSetup {
  state(): State;
  /** The chain's hash at the present turn: it takes in every state and every order so far. */
  hash(): Hash;
  /** The state after `turn` turns, 0 … the present one; throws outside of that. */
  stateAt(turn: number): State;
  turns(): readonly PlayedTurn[];
  /** The last resolved turn, or null before the first. */
  last(): PlayedTurn | null;
  /** What the agents weighed for turn `turn`, from 1. */
  decisionsOf(turn: number): readonly AgentDecision[];
  /** Nations that people play, by id. */
  readonly persons: readonly NationId[];
  /** Whose turn it is at this screen; null where nobody plays. */
  active(): NationId | null;
  pending(nation?: NationId): readonly Order[];
  influenceLeft(nation?: NationId): number;
  /** Why the order would be refused on top of those lined up, or null. */
  check(order: Order): Refusal | null;
  /** Lines the order up, unless it would be refused. */
  add(order: Order): Refusal | null;
  remove(index: number): void;
  move(from: number, to: number): void;
  /** Takes back the active person's last change of this turn; false when there is none. */
  undo(): boolean;
  canUndo(): boolean;
  /** Hands the screen to the next person by id, or ends the turn after the last; null where it was only handed over. */
  finish(): PlayedTurn | null;
  /** Resolves the turn now with what everybody has lined up; null once the game is over. */
  endTurn(): PlayedTurn | null;
  toReplay(): Replay;
  /** Everything lined up, for a save. */
  allPending(): Pending;
  /** Calls `listener` after each change; returns how to stop it. */
  subscribe(listener: (change: SessionChange) => void): () => void;
}

/** Where a game is taken up again: the orders so far, what was lined up, who was at the screen. */
export interface Resume {
  readonly orders: readonly (readonly Order[])[];
  readonly pending: Pending;
  readonly active: NationId | null;
}

/** Starts a game, or takes one up again. */
export function createSession(setup: SessionSetup, resume?: Resume): Session {
  const { content, seed, seats } = setup;
  const history = createHistory(content, seed);
  const persons = content.nations.map(({ id }) => id).filter((id) => seats[id] === 'person');
  const listeners = new Set<(change: SessionChange) => void>();
  let pending: Pending = resume?.pending ?? {};
  let past: readonly Pending[] = [];
  let active = resume?.active ?? persons[0] ?? null;
  for (const orders of resume?.orders ?? []) history.play(orders);

  const tell = (change: SessionChange): void => {
    for (const listener of [...listeners]) listener(change);
  };
  const change = (next: Pending): void => {
    if (next === pending) return;
    past = [...past, pending];
    pending = next;
    tell('pending');
  };
  const add = (order: Order): Refusal | null => {
    const refusal = checkPending(history.now().state, pending, order);
    if (refusal === null) change(withOrder(pending, order));
    return refusal;
  };
  const undo = (): boolean => {
    const before = past.at(-1);
    if (before === undefined) return false;
    past = past.slice(0, -1);
    pending = before;
    tell('pending');
    return true;
  };
  const endTurn = (): PlayedTurn | null => {
    const { state } = history.now();
    if (state.over) return null;
    const theirs = persons.flatMap((id) => ordersOf(pending, id));
    const played = history.play([...theirs, ...agentOrders(state, seats).orders]);
    [pending, past, active] = [{}, [], persons[0] ?? null];
    tell('turn');
    return played;
  };
  const finish = (): PlayedTurn | null => {
    const next = active === null ? undefined : persons[persons.indexOf(active) + 1];
    if (next === undefined) return endTurn();
    [past, active] = [[], next];
    tell('pending');
    return null;
  };
  const seat = (nation: NationId | undefined): NationId => {
    const chosen = nation ?? active;
    if (chosen === null) throw new Error('nobody is at the screen');
    return chosen;
  };

  return {
    ...setup,
    persons,
    state: () => history.now().state,
    hash: () => history.now().hash,
    stateAt: history.stateAt,
    turns: history.turns,
    last: () => history.turns().at(-1) ?? null,
    decisionsOf: (turn) => agentOrders(history.stateAt(turn - 1), seats).decisions,
    active: () => active,
    pending: (nation) => ((nation ?? active) === null ? [] : ordersOf(pending, seat(nation))),
    influenceLeft: (nation) => influenceLeft(history.now().state, pending, seat(nation)),
    check: (order) => checkPending(history.now().state, pending, order),
    add,
    remove: (index) => change(withoutOrder(pending, seat(undefined), index)),
    move: (from, to) => change(withOrderMoved(pending, seat(undefined), from, to)),
    undo,
    canUndo: () => past.length > 0,
    finish,
    endTurn,
    toReplay: () => record({ ...setup, start: history.start, turns: history.turns() }),
    allPending: () => pending,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
