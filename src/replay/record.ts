// How a played game becomes a replay: canonical orders, the chain of hashes, the engine's version.

import { canonicalOrders, createGame, hashTurn, step } from '../engine';
import type { Content, GameEvent, Order, Refusal, State } from '../engine';
import {
  FORMAT_VERSION,
  type Annotation,
  type Branch,
  type Covers,
  type Hash,
  type RecordedTurn,
  type Replay,
} from './format';
import { sealsOf, startHash, type Header } from './seal';
import { ENGINE_VERSION } from './version';

/** A game after some turns: its state, the chain's hash, and what the last turn reported. */
export interface Position {
  readonly state: State;
  readonly hash: Hash;
  readonly events: readonly GameEvent[];
  readonly refusals: readonly Refusal[];
}

/** The position before the first turn. */
export const startOf = (content: Content, header: Header): Position =>
  startFrom(createGame(content, header.seed), header);

/** The position before the first turn, from its state. */
export const startFrom = (state: State, header: Header): Position => ({
  state,
  hash: startHash(header, state),
  events: [],
  refusals: [],
});

/** The position one turn on. `orders` are those of all nations. */
export function advance(before: Position, orders: readonly Order[]): Position {
  return follow(before, orders, step(before.state, orders));
}

/** The position one turn on, where it is known already what that turn led to. */
export function follow(
  before: Position,
  orders: readonly Order[],
  { state, events, refusals }: Omit<Position, 'hash'>,
): Position {
  return { state, hash: hashTurn(before.hash, orders, state), events, refusals };
}

/** What a replay holds beside its versions. */
export type Game = Pick<Replay, 'scenario' | 'theory' | 'seed' | 'seats' | 'start'> & {
  readonly turns: readonly RecordedTurn[];
  /** Left out: none. */
  readonly annotations?: readonly Annotation[];
  /** Left out: none. */
  readonly branches?: readonly Branch[];
  /** Left out, the chain covers the whole game. */
  readonly covers?: Covers;
};

/** The replay of a game as it stands. */
export function record(game: Game): Replay {
  const { scenario, theory, seed, seats, start, covers = 'game', annotations = [], branches = [] } = game;
  const turns = game.turns.map(({ orders, hash }) => ({ orders: canonicalOrders(orders), hash }));
  return {
    formatVersion: FORMAT_VERSION,
    covers,
    engine: ENGINE_VERSION,
    scenario,
    theory,
    seed,
    seats,
    seals: sealsOf({ scenario, theory, seed, seats }, annotations, branches),
    start,
    turns,
    annotations,
    branches,
  };
}
