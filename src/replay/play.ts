// How a replay is gone through: every position from the start to a turn.

import type { Content } from '../engine';
import type { Replay } from './format';
import { advance, startOf, type Position } from './record';

/** The position at each turn, 0 first, up to `last`, at most the replay's own last. */
export function* positions(replay: Replay, content: Content, last: number): Generator<Position, void> {
  let at = startOf(content, replay);
  yield at;
  for (const { orders } of replay.turns.slice(0, last)) {
    at = advance(at, orders);
    yield at;
  }
}
