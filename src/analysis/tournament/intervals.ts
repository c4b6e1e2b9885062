// How sure a mean and a share of wins are: 95 % intervals, of means by Student's t, of shares by Wilson's score.

export interface Estimate {
  readonly value: number;
  /** Ends of the interval of 95 %. */
  readonly low: number;
  readonly high: number;
}

/** Of the standard normal distribution, two-sided 95 %. */
const Z = 1.959964;

/** The same of Student's t (Abramowitz & Stegun 26.7.5, two terms: within 2 % from four degrees of freedom). */
function studentT(freedom: number): number {
  const first = (Z ** 3 + Z) / 4;
  const second = (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / 96;
  return Z + first / freedom + second / freedom ** 2;
}

/** Mean of independent values; with fewer than two there is no telling how sure it is. */
export function meanOf(values: readonly number[]): Estimate {
  const n = values.length;
  const value = values.reduce((sum, one) => sum + one, 0) / Math.max(1, n);
  if (n < 2) return { value, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const squares = values.reduce((sum, one) => sum + (one - value) ** 2, 0);
  const margin = studentT(n - 1) * Math.sqrt(squares / (n - 1) / n);
  return { value, low: value - margin, high: value + margin };
}

/** Share of `wins` (a draw is half of one) in `n` trials (Wilson 1927). */
export function shareOfWins(wins: number, n: number): Estimate {
  if (n === 0) return { value: 1 / 2, low: 0, high: 1 };
  const value = wins / n;
  const centre = (value + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const margin = (Z * Math.sqrt((value * (1 - value)) / n + Z ** 2 / (4 * n * n))) / (1 + Z ** 2 / n);
  return { value, low: Math.max(0, centre - margin), high: Math.min(1, centre + margin) };
}
