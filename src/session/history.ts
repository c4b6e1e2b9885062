// What a running game remembers: every turn's orders, events and refusals, and a full state every 25 turns. States in between are played
// again when asked for, at a few milliseconds.

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
}

const KEYFRAME_EVERY = 25;

/** A game of this content and seed, before its first turn. */
export function createHistory(content: Content, header: Header): History {
  const first = startOf(content, header);
  const turns: PlayedTurn[] = [];
  const keyframes: Position[] = [first];
  let newest = first;
  let recent: Position[] = [first];

  const remember = (position: Position): void => {
    recent = [...recent.slice(-1), position];
  };
  const stateAt = (turn: number): State => {
    const known = recent.find(({ state }) => state.turn === turn);
    if (known !== undefined) return known.state;
    if (newest.state.turn === turn) return newest.state;
    let at = keyframes[Math.floor(turn / KEYFRAME_EVERY)];
    if (at === undefined || turn > newest.state.turn || !Number.isInteger(turn))
      throw new RangeError(`there is no turn ${turn}`);
    while (at.state.turn < turn) {
      remember(at);
      at = advance(at, turns[at.state.turn]!.orders);
    }
    remember(at);
    return at.state;
  };
  const play = (orders: readonly Order[]): PlayedTurn => {
    remember(newest);
    newest = advance(newest, orders);
    remember(newest);
    const { state, events, refusals, hash } = newest;
    if (state.turn % KEYFRAME_EVERY === 0) keyframes.push(newest);
    const played = { turn: state.turn, orders, events, refusals, hash };
    turns.push(played);
    return played;
  };
  return { start: first.hash, turns: () => turns, now: () => newest, stateAt, play };
}
