// The text of a replay file.

import { spreadJson } from './spread-json';
import type { Replay } from './format';

/** The replay's one byte form: sorted keys, one line an order, a newline at the end. */
export function writeReplay(replay: Replay): string {
  return spreadJson(replay);
}
