// A logistic regression on cases that come in clusters: odds ratios with intervals that allow for it.

import type { Interval } from './clusters';

export interface OddsRatio extends Interval {
  readonly ratio: number;
}

type Matrix = readonly Float64Array[];

const STEPS = 30;
const CLOSE = 1e-8;
/** Of the standard normal distribution, two-sided 95 %. */
const Z = 1.959964;
/** Less than this in the diagonal, and a column says nothing that others do not. */
const SINGULAR = 1e-9;

const square = (size: number): Float64Array[] => Array.from({ length: size }, () => new Float64Array(size));

/** The inverse of a symmetric matrix by Gauss and Jordan; null where it has none. */
function inverse(of: Matrix): Matrix | null {
  const n = of.length;
  const a = of.map((row) => row.slice());
  const b = square(n);
  for (let k = 0; k < n; k++) b[k]![k] = 1;
  for (let k = 0; k < n; k++) {
    const pivot = a[k]![k]!;
    if (!(Math.abs(pivot) > SINGULAR)) return null;
    for (let j = 0; j < n; j++) {
      a[k]![j]! /= pivot;
      b[k]![j]! /= pivot;
    }
    for (let i = 0; i < n; i++) {
      const factor = i === k ? 0 : a[i]![k]!;
      if (factor === 0) continue;
      for (let j = 0; j < n; j++) {
        a[i]![j]! -= factor * a[k]![j]!;
        b[i]![j]! -= factor * b[k]![j]!;
      }
    }
  }
  return b;
}

const times = (m: Matrix, v: Float64Array): Float64Array =>
  Float64Array.from(m, (row) => row.reduce((sum, cell, j) => sum + cell * v[j]!, 0));

/** Standardised columns with a constant in front, so that figures of different sizes do not drown each other. */
function designOf(columns: readonly ArrayLike<number>[]): {
  readonly rows: readonly Float64Array[];
  readonly scales: readonly number[];
} {
  const n = columns[0]!.length;
  const moments = columns.map((column) => {
    let [sum, squares] = [0, 0];
    for (let k = 0; k < n; k++) sum += column[k]!;
    for (let k = 0; k < n; k++) squares += (column[k]! - sum / n) ** 2;
    return { mean: sum / n, scale: Math.sqrt(squares / n) };
  });
  const rows = Array.from({ length: n }, (_, k) =>
    Float64Array.from([
      1,
      ...columns.map((column, c) => (column[k]! - moments[c]!.mean) / moments[c]!.scale),
    ]),
  );
  return { rows, scales: moments.map(({ scale }) => scale) };
}

/** Gradient and information at some coefficients. */
function slopeAt(rows: readonly Float64Array[], happened: readonly boolean[], beta: Float64Array) {
  const p = beta.length;
  const gradient = new Float64Array(p);
  const information = square(p);
  const left = new Float64Array(rows.length);
  rows.forEach((row, k) => {
    let eta = 0;
    for (let i = 0; i < p; i++) eta += row[i]! * beta[i]!;
    const chance = 1 / (1 + Math.exp(-eta));
    left[k] = (happened[k] ? 1 : 0) - chance;
    const weight = chance * (1 - chance);
    for (let i = 0; i < p; i++) {
      gradient[i]! += row[i]! * left[k]!;
      const scaled = row[i]! * weight;
      const line = information[i]!;
      for (let j = 0; j <= i; j++) line[j]! += scaled * row[j]!;
    }
  });
  for (let i = 0; i < p; i++) for (let j = 0; j < i; j++) information[j]![i] = information[i]![j]!;
  return { gradient, information, left };
}

/** Variances that allow for clusters: the sandwich of Liang & Zeger (1986). */
function variancesOf(
  rows: readonly Float64Array[],
  left: Float64Array,
  clusters: Int32Array,
  bread: Matrix,
): Float64Array {
  const p = bread.length;
  const scores = new Map<number, Float64Array>();
  rows.forEach((row, k) => {
    const score = scores.get(clusters[k]!) ?? new Float64Array(p);
    for (let i = 0; i < p; i++) score[i]! += row[i]! * left[k]!;
    scores.set(clusters[k]!, score);
  });
  const variances = new Float64Array(p);
  for (const score of scores.values()) {
    const moved = times(bread, score);
    for (let i = 0; i < p; i++) variances[i]! += moved[i]! * moved[i]!;
  }
  return variances;
}

/**
 * Odds ratios of each column, all others held equal, with intervals of 95 % by clusters; null where the cases cannot tell (a column that
 * does not vary, or that others make up, or that parts those that happened from the rest).
 */
export function oddsRatios(
  columns: readonly ArrayLike<number>[],
  happened: readonly boolean[],
  clusters: Int32Array,
): readonly OddsRatio[] | null {
  const { rows, scales } = designOf(columns);
  if (scales.some((scale) => scale === 0)) return null;
  let beta = new Float64Array(columns.length + 1);
  for (let step = 0; step < STEPS; step++) {
    const { gradient, information, left } = slopeAt(rows, happened, beta);
    const bread = inverse(information);
    if (bread === null) return null;
    const move = times(bread, gradient);
    beta = beta.map((old, i) => old + move[i]!);
    if (Math.max(...move.map(Math.abs)) > CLOSE) continue;
    const variances = variancesOf(rows, left, clusters, bread);
    return scales.map((scale, c) => {
      const [slope, error] = [beta[c + 1]! / scale, Math.sqrt(variances[c + 1]!) / scale];
      const [ratio, low, high] = [0, -Z, Z].map((z) => Math.exp(slope + z * error));
      return { ratio: ratio!, low: low!, high: high! };
    });
  }
  return null;
}
