// Decides which known name somebody probably meant.
// Refuses to know what the names are of.

/** The nearest known name within a third of its length, or null. */
export function nearest(given: string, known: readonly string[]): string | null {
  const ranked = known
    .map((name) => ({ name, steps: editSteps(given.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, steps }) => steps <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.steps - b.steps || (a.name < b.name ? -1 : 1));
  return ranked[0]?.name ?? startsWith(given, known);
}

/** ` — did you mean X?`, or the names there are when they are few. */
export function didYouMean(given: string, known: readonly string[]): string {
  const name = nearest(given, known);
  if (name !== null) return `; did you mean ${name}?`;
  return known.length <= 12 ? `; there are ${known.join(', ')}` : '';
}

const startsWith = (given: string, known: readonly string[]): string | null =>
  (given.length >= 3 && known.find((name) => name.startsWith(given.toLowerCase()))) || null;

/** Levenshtein's distance: letters to put in, take out or change. */
function editSteps(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
