// Which known word a mistyped one was meant to be.

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

/** "Did you mean x?", or what is known there. */
export function didYouMean(word: string, known: readonly string[], noun: string): string {
  const guess = nearest(word, known);
  if (guess !== null) return `Did you mean ${guess}?`;
  if (known.length === 0) return `There is no ${noun} to choose from.`;
  const some = known.slice(0, 24).join(', ');
  return `Known ${noun}: ${some}${known.length > 24 ? ', …' : ''}.`;
}
