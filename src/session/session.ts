// One running game: its turns so far, what people line up, and how a turn ends with everybody's orders.

import { agentOrders } from '../engine';
import type { AgentDecision, Content, NationId, Order, Seat, State } from '../engine';
import {
  record,
  type Annotation,
  type Branch,
  type Covers,
  type Hash,
  type Replay,
  type Source,
} from '../replay';
import { createPendingOrders, type PendingOrders } from './pending-orders';
import { createHistory, type History, type PlayedTurn } from './history';
import type { Pending } from './pending';

export interface SessionSetup {
  readonly content: Content;
  /** As the replay is to name them: with the whole file where they are not built in. */
  readonly scenario: Source;
  readonly theory: Source;
  /** `states` where it goes on from a file from before form 3, whose header no hash covered; left out: all is covered. */
  readonly covers?: Covers;
  readonly seed: string;
  readonly seats: Readonly<Record<NationId, Seat>>;
  /** Notes that its replay carries; left out: none. */
  readonly annotations?: readonly Annotation[];
  /** Lines that leave it, which its replay carries; left out: none. */
  readonly branches?: readonly Branch[];
}

/** `pending`: lined-up orders or the person at the screen changed; `turn`: a turn was resolved. */
export type SessionChange = 'pending' | 'turn';

export interface Session extends Omit<SessionSetup, 'branches'>, PendingOrders {
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
  /** Hands the screen to the next person by id, or ends the turn after the last; null where it was only handed over. */
  finish(): PlayedTurn | null;
  /** Resolves the turn now with what everybody has lined up; null once the game is over. */
  endTurn(): PlayedTurn | null;
  toReplay(): Replay;
  branches(): readonly Branch[];
  /** Puts these in the place of the branches that its replay carries. */
  setBranches(branches: readonly Branch[]): void;
  /** Calls `listener` after each change; returns how to stop it. */
  subscribe(listener: (change: SessionChange) => void): () => void;
}

/** Where a game is taken up again: the orders so far, what was lined up, who was at the screen. */
export interface Resume {
  readonly orders: readonly (readonly Order[])[];
  readonly pending: Pending;
  readonly active: NationId | null;
}

const FROM_THE_START: Resume = { orders: [], pending: {}, active: null };

/** Starts a game, or takes one up again. */
export function createSession(setup: SessionSetup, resume: Resume = FROM_THE_START): Session {
  const history = createHistory(setup.content, setup);
  for (const orders of resume.orders) history.play(orders);
  return sessionOn(history, setup, resume);
}

/** A session that goes on where a history ends. */
export function sessionOn(
  history: History,
  setup: SessionSetup,
  resume: Omit<Resume, 'orders'> = FROM_THE_START,
): Session {
  const { content, seats } = setup;
  const state = (): State => history.now().state;
  const persons = content.nations.map(({ id }) => id).filter((id) => seats[id] === 'person');
  let { branches = [] } = setup;
  const { tell, subscribe } = announcer();
  const { handOver, clear, ...desk } = createPendingOrders(state, persons, resume, () => tell('pending'));

  const endTurn = (): PlayedTurn | null => {
    if (state().over) return null;
    const theirs = persons.flatMap((id) => desk.pending(id));
    const played = history.play([...theirs, ...agentOrders(state(), seats).orders]);
    clear();
    tell('turn');
    return played;
  };
  return {
    ...setup,
    ...desk,
    persons,
    state,
    hash: () => history.now().hash,
    stateAt: history.stateAt,
    turns: history.turns,
    last: () => history.turns().at(-1) ?? null,
    decisionsOf: (turn) => agentOrders(history.stateAt(turn - 1), seats).decisions,
    finish: () => (handOver() ? null : endTurn()),
    endTurn,
    toReplay: () => record({ ...setup, branches, start: history.start, turns: history.turns() }),
    branches: () => branches,
    setBranches: (next) => {
      branches = next;
      tell('pending');
    },
    subscribe,
  };
}

type Listener = (change: SessionChange) => void;

function announcer(): { readonly tell: Listener; readonly subscribe: Session['subscribe'] } {
  const listeners = new Set<Listener>();
  return {
    tell: (change) => {
      for (const listener of [...listeners]) listener(change);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
