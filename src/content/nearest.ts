// Which known word a mistyped one was meant to be.
import type { Candidates } from '../language/candidates';

/** Edits (insert, delete, replace) between two words. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

const plain = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The known word nearest to `word`, or null when none is within a third of its length. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > 64) return null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const far = edits(plain(word), plain(candidate));
    if (far >= least) continue;
    least = far;
    best = candidate;
  }
  return best;
}

const MOST_SHOWN = 24;

/** What may have been meant by a word, among those that are known. */
export const candidatesFor = (word: string, known: readonly string[]): Candidates => ({
  guess: nearest(word, known),
  known: known.slice(0, MOST_SHOWN),
  more: known.length > MOST_SHOWN,
});
