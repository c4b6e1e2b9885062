// What a running game remembers: every turn's orders, events and refusals, and its states: all of them where they are small enough, else one
// in so many, with those between played again when asked for.

import type { Content, GameEvent, Order, Refusal, State } from '../engine';
import { advance, startOf, type Hash, type Header, type Position } from '../replay';

/** One resolved turn as a session keeps it; `turn` is the one it led to, from 1. */
export interface PlayedTurn {
  readonly turn: number;
  readonly orders: readonly Order[];
  readonly events: readonly GameEvent[];
  readonly refusals: readonly Refusal[];
  readonly hash: Hash;
}

export interface History {
  readonly start: Hash;
  turns(): readonly PlayedTurn[];
  /** The newest position. */
  now(): Position;
  /** The state after `turn` turns, 0 … the newest; throws outside of that. */
  stateAt(turn: number): State;
  /** Resolves one more turn with everybody's orders. */
  play(orders: readonly Order[]): PlayedTurn;
  /** Takes in one more turn that was resolved elsewhere. */
  take(position: Position, orders: readonly Order[]): PlayedTurn;
}

/** Bytes of a state for each pair of nations, about; and how many bytes all kept states may take together. */
const BYTES_A_PAIR = 64;
const BYTES_KEPT = 64_000_000;

/** Of how many states one is kept. */
export function keyframeEvery({ nations, turns }: Content): number {
  const all = (turns + 1) * nations.length ** 2 * BYTES_A_PAIR;
  return Math.max(1, Math.ceil(all / BYTES_KEPT));
}

/** A game of this content and seed, before its first turn. */
export const createHistory = (content: Content, header: Header): History =>
  historyFrom(startOf(content, header), keyframeEvery(content));

/** A game from its first position, with every `every`-th state kept. */
export function historyFrom(first: Position, every: number): History {
  const turns: PlayedTurn[] = [];
  const keyframes: Position[] = [first];
  let newest = first;
  /** The last ones asked for, so that going on from them, or back by one, plays nothing twice. */
  let recent: readonly Position[] = [];

  const remember = (position: Position): void => {
    recent = [...recent, position].slice(-Math.max(2, every));
  };
  const nearest = (turn: number): Position => {
    const before = recent.filter(({ state }) => state.turn <= turn);
    const from = keyframes[Math.floor(turn / every)]!;
    return before.reduce((best, one) => (one.state.turn > best.state.turn ? one : best), from);
  };
  const stateAt = (turn: number): State => {
    if (!Number.isInteger(turn) || turn < 0 || turn > newest.state.turn)
      throw new RangeError(`there is no turn ${turn}`);
    if (turn === newest.state.turn) return newest.state;
    let at = nearest(turn);
    while (at.state.turn < turn) {
      at = advance(at, turns[at.state.turn]!.orders);
      remember(at);
    }
    return at.state;
  };
  const take = (position: Position, orders: readonly Order[]): PlayedTurn => {
    remember(newest);
    newest = position;
    const { state, events, refusals, hash } = newest;
    if (state.turn % every === 0) keyframes.push(newest);
    const played = { turn: state.turn, orders, events, refusals, hash };
    turns.push(played);
    return played;
  };
  return {
    start: first.hash,
    turns: () => turns,
    now: () => newest,
    stateAt,
    take,
    play: (orders) => take(advance(newest, orders), orders),
  };
}
