// How long things last when many outlast the watching: Kaplan and Meier's estimate (1958).

/** One life: how long it was watched, and whether it ended then or went on unseen. */
export interface Life {
  readonly years: number;
  readonly ended: boolean;
}

/**
 * The time by which half have ended, as the lives that go on unseen allow to say; null where more than half outlast the
 * longest watching.
 */
export function medianLife(lives: readonly Life[]): number | null {
  const order = [...lives].sort((a, b) => a.years - b.years);
  let surviving = 1;
  for (let k = 0; k < order.length; ) {
    const { years } = order[k]!;
    const atRisk = order.length - k;
    let ended = 0;
    for (; k < order.length && order[k]!.years === years; k++) ended += order[k]!.ended ? 1 : 0;
    surviving *= 1 - ended / atRisk;
    if (surviving <= 1 / 2) return years;
  }
  return null;
}
