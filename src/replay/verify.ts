// Decides whether a replay is true: played again from its seed, every turn gives the hash that it holds.
// Refuses to know where content comes from; a resolver hands it over.

import { canonicalJson, canonicalOrders } from '../engine';
import type { Content } from '../engine';
import type { Replay } from './format';
import { advance, startOf, type Position } from './record';
import { theoryHash, type ContentResolver } from './sources';

/**
 * Why a replay is not true: its content cannot be had (`no-content`, with the resolver's words in `detail`) or is another than
 * it names; its seats are not the scenario's nations; or a turn (0 = the start) gives another hash.
 */
export type MismatchReason = 'no-content' | 'other-content' | 'seats' | 'start' | 'order-of-orders' | 'turn';

export type Verdict =
  | { readonly ok: true; readonly content: Content; readonly end: Position }
  | { readonly ok: false; readonly turn: number; readonly reason: MismatchReason; readonly detail?: string };

/** Plays the replay again and compares every hash; stops at the first that differs and names its turn, from 1. */
export function verify(replay: Replay, resolve: ContentResolver): Verdict {
  const found = resolve(replay);
  if ('problem' in found) return { ok: false, turn: 0, reason: 'no-content', detail: found.problem };
  const { content } = found;
  if (content.hash !== replay.scenario.hash)
    return { ok: false, turn: 0, reason: 'other-content', detail: content.hash };
  if (theoryHash(content) !== replay.theory.hash) return { ok: false, turn: 0, reason: 'other-content' };
  if (!seatsFit(replay, content)) return { ok: false, turn: 0, reason: 'seats' };
  const start = startOf(content, replay.seed);
  if (start.hash !== replay.start) return { ok: false, turn: 0, reason: 'start' };
  return verifyTurns(replay, content, start);
}

function verifyTurns(replay: Replay, content: Content, start: Position): Verdict {
  let at = start;
  for (const [index, { orders, hash }] of replay.turns.entries()) {
    const turn = index + 1;
    if (canonicalJson(canonicalOrders(orders)) !== canonicalJson(orders))
      return { ok: false, turn, reason: 'order-of-orders' };
    at = advance(at, orders);
    if (at.hash !== hash) return { ok: false, turn, reason: 'turn', detail: at.hash };
  }
  return { ok: true, content, end: at };
}

function seatsFit(replay: Replay, content: Content): boolean {
  const named = Object.keys(replay.seats);
  return (
    named.length === content.nations.length &&
    content.nations.every(({ id }) => replay.seats[id] !== undefined)
  );
}
