// What can still be read of a save that was cut off or scratched: the turns before the damage.

import { readReplay, type Replay } from '../replay';
import type { Save } from './save';

/** The save up to the last turn that reads whole, without orders lined up; null where not even its start does. Never throws. */
export function readablePart(text: string): Save | null {
  const inner = replayTextIn(text);
  const replay = inner === null ? null : readableTurns(inner);
  return replay === null ? null : { replay, pending: {}, active: null };
}

/** Characters below the space, which no string of JSON holds as they are. */
const NO_TEXT = /[^ -\uffff]/;

/** The replay's text out of a save's, as far as it goes. */
function replayTextIn(text: string): string | null {
  const start = /"replay":\s*"/.exec(text);
  if (start === null) return null;
  const after = text.slice(start.index + start[0].length);
  const raw = after.search(NO_TEXT);
  const rest = raw < 0 ? after : after.slice(0, raw);
  const whole = /^(?:[^"\\]|\\(?:u[0-9a-fA-F]{4}|[^u]))*/.exec(rest)?.[0] ?? '';
  try {
    return JSON.parse(`"${whole}"`) as string;
  } catch {
    return null;
  }
}

const TURNS = '\n  "turns": [';

/** Turns stand last in a replay, each closed by a line of its own: what follows the last sound one is cut off. */
function readableTurns(text: string): Replay | null {
  const from = text.indexOf(TURNS) + TURNS.length;
  if (from < TURNS.length) return null;
  const ends = [...text.matchAll(/\n {4}\}/g)]
    .map((end) => end.index + end[0].length)
    .filter((end) => end > from);
  let count = ends.length;
  while (count >= 0) {
    const read = readReplay(`${text.slice(0, ends[count - 1] ?? from)}\n  ]\n}\n`);
    if ('replay' in read) return read.replay;
    const { turn, kind } = read.issue;
    if (turn === null && kind !== 'cut-off') return null;
    count = Math.min(count - 1, (turn ?? count) - 1);
  }
  return null;
}
