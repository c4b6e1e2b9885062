// How long things last when many outlast the watching: Kaplan and Meier's estimate (1958), with those that were watched late.

/** One life: its age when it was last seen, and whether it ended then or went on unseen. */
export interface Life {
  /** Its age when it came to be watched; left out: 0. Before that it could not have been seen to end (left truncation). */
  readonly from?: number;
  readonly years: number;
  readonly ended: boolean;
}

/** How many are watched at an age: those that have come to be, and are seen that long. */
const atRiskAt = (lives: readonly Life[], age: number): number =>
  lives.filter(({ from = 0, years }) => from < age && years >= age).length;

/**
 * The time by which half have ended, as the lives that go on unseen allow to say; null where more than half outlast the
 * longest watching.
 */
export function medianLife(lives: readonly Life[]): number | null {
  const order = [...lives].sort((a, b) => a.years - b.years);
  let surviving = 1;
  for (let k = 0; k < order.length; ) {
    const { years } = order[k]!;
    let ended = 0;
    for (; k < order.length && order[k]!.years === years; k++) ended += order[k]!.ended ? 1 : 0;
    if (ended > 0) surviving *= 1 - ended / Math.max(ended, atRiskAt(lives, years));
    if (surviving <= 1 / 2) return years;
  }
  return null;
}
