// How sure a mean, a share of wins and a next value are: intervals of 95 % (of means by Student's t, of shares by Wilson's score) and bands
// of 80 % in which one more value lies.

export interface Estimate {
  readonly value: number;
  /** Ends of the interval of 95 %. */
  readonly low: number;
  readonly high: number;
}

/** Of the standard normal distribution, two-sided 95 % and 80 %. */
const Z = 1.959964;
const Z_BAND = 1.281552;

/** The same of Student's t (Abramowitz & Stegun 26.7.5, three terms: within 4 % from two degrees of freedom). */
function studentT(freedom: number, z: number): number {
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + first / freedom + second / freedom ** 2 + third / freedom ** 3;
}

const UNTOLD = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

function momentsOf(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const n = values.length;
  const mean = values.reduce((sum, one) => sum + one, 0) / Math.max(1, n);
  const squares = values.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / Math.max(1, n - 1)) };
}

/** Mean of independent values; with fewer than two there is no telling how sure it is. */
export function meanOf(values: readonly number[]): Estimate {
  const n = values.length;
  const { mean: value, deviation } = momentsOf(values);
  if (n < 2) return { value, ...UNTOLD };
  const margin = studentT(n - 1, Z) * (deviation / Math.sqrt(n));
  return { value, low: value - margin, high: value + margin };
}

/** Mean of independent values, and the ends between which one more of them lies in four cases of five. */
export function bandOf(values: readonly number[]): Estimate {
  const n = values.length;
  const { mean: value, deviation } = momentsOf(values);
  if (n < 2) return { value, ...UNTOLD };
  const margin = studentT(n - 1, Z_BAND) * deviation * Math.sqrt(1 + 1 / n);
  return { value, low: value - margin, high: value + margin };
}

/** The sum of independent estimates. */
export function sumOf(estimates: readonly Estimate[]): Estimate {
  const value = estimates.reduce((sum, one) => sum + one.value, 0);
  const margin = Math.sqrt(estimates.reduce((sum, one) => sum + ((one.high - one.low) / 2) ** 2, 0));
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
