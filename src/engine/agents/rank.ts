// In which order a few stand by a comparison.

/** Up to so many are put in order by insertion: for a handful that takes a fraction of the language's own sort. */
const FEW = 16;

/** Sorts in place, equals as they came. */
export function rank<T>(items: T[], compare: (a: T, b: T) => number): T[] {
  if (items.length > FEW) return items.sort(compare);
  for (let k = 1; k < items.length; k++) {
    const one = items[k]!;
    let at = k;
    for (; at > 0 && compare(items[at - 1]!, one) > 0; at--) items[at] = items[at - 1]!;
    items[at] = one;
  }
  return items;
}
