// Decides how a replay is gone through: every position from the start to a turn.
// Refuses to check hashes (verify.ts does) and to keep what it has passed.

import type { Content } from '../engine';
import type { Replay } from './format';
import { advance, startOf, type Position } from './record';

/** The position at each turn, 0 first; at most the replay's last. */
export function* positions(replay: Replay, content: Content): Generator<Position, void> {
  let at = startOf(content, replay.seed);
  yield at;
  for (const { orders } of replay.turns) {
    at = advance(at, orders);
    yield at;
  }
}

/** The position after `turn` turns and the one before it (null at the start); clamped to the replay's length. */
export function playTo(replay: Replay, content: Content, turn: number): { readonly before: Position | null; readonly at: Position } {
  let before: Position | null = null;
  let at: Position | null = null;
  for (const position of positions(replay, content)) {
    before = at;
    at = position;
    if (position.state.turn >= turn) break;
  }
  return { before, at: at! };
}
