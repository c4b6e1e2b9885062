// How the engine counts: whole millionths, an integer square root, clamps.

/** One whole in millionths. */
export const ONE = 1_000_000;

/** The largest number that a column's cell holds. */
export const MOST = 2_147_483_647;

/** Nearest whole ppm of a decimal share. */
export const ppm = (share: number): number => Math.round(share * ONE);

export function clamp(value: number, low: number, high: number): number {
  if (value < low) return low;
  return value > high ? high : value;
}

const WORD = 4_294_967_296;

/** Bits of a whole number below 2^53. */
function bitLength(x: number): number {
  const high = Math.floor(x / WORD);
  return high > 0 ? 64 - Math.clz32(high) : 32 - Math.clz32(x);
}

const STEPS_FROM_CHORD = 3;

/**
 * Largest whole number whose square is at most `x`, for whole 0 ≤ x ≤ 2^52. Newton's method from the chord of the root between
 * powers of four, which is within 6 %: three steps leave less than one to mend.
 */
export function isqrt(x: number): number {
  if (x < 2) return x < 1 ? 0 : 1;
  const power = 1 << Math.ceil(bitLength(x) / 2);
  let guess = (power + (2 * x) / power) / 3;
  for (let k = 0; k < STEPS_FROM_CHORD; k++) guess = (guess + x / guess) / 2;
  let root = Math.floor(guess);
  while (root * root > x) root--;
  while ((root + 1) * (root + 1) <= x) root++;
  return root;
}

/** Square root of a share 0…4 as a share, to a millionth. */
export function rootShare(share: number): number {
  return isqrt(Math.trunc(share * ONE) * ONE) / ONE;
}

const NEWTON_STEPS = 6;
const BITS = 40;

/** Square root of a share ½…1, to the last bits of a double: Newton's method from 1, which such shares reach in five steps. */
function rootNearOne(share: number): number {
  let root = 1;
  for (let k = 0; k < NEWTON_STEPS; k++) root = (root + share / root) / 2;
  return root;
}

/** 2^−x for x ≥ 0, by square roots of one half for the bits of x: the same on every engine, and halving when x is 1. */
export function halvings(x: number): number {
  let kept = 1;
  let rest = x;
  for (; rest >= 1; rest--) kept /= 2;
  let factor = 1 / 2;
  for (let bit = 0; bit < BITS && rest > 0; bit++) {
    factor = rootNearOne(factor);
    rest *= 2;
    if (rest < 1) continue;
    kept *= factor;
    rest--;
  }
  return kept;
}

/** x/(x + half): 0 at 0, ½ at `half`, towards 1; the model's one saturating curve. */
export function saturate(x: number, half: number): number {
  return x <= 0 ? 0 : x / (x + half);
}
