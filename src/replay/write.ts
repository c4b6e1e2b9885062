// Decides the text of a replay file.
// Refuses to know where it is kept.

import { spreadJson } from './spread-json';
import type { Replay } from './format';

/** The replay's one byte form: sorted keys, one line an order, a newline at the end. */
export function writeReplay(replay: Replay): string {
  return spreadJson(replay);
}
