// The course and the broken line of an arc between two capitals: curve, width, dashes, and gaps for doubt.
import type { ArcKind, ArcView } from './view.ts';

type Point = readonly [number, number];

/** How far an arc bows, as a part of its length. */
const BOW = 0.2;
const STEPS = 40;

/** The control point of the quadratic from a to b; level arcs bow up, steep ones to the left, so that they read as flight, not as borders. */
export function control(a: Point, b: Point): Point {
  const [mx, my] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const level = Math.abs(dx) > Math.abs(dy);
  const side = (level ? dx >= 0 : dy < 0) ? 1 : -1;
  return [mx + dy * BOW * side, my - dx * BOW * side];
}

/** Points x, y, x, y … along the arc. */
export function course(a: Point, b: Point): Float32Array {
  const c = control(a, b);
  const line = new Float32Array(2 * (STEPS + 1));
  for (let i = 0; i <= STEPS; i++) {
    const t = i / STEPS;
    const [p, q, r] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    line[2 * i] = p * a[0] + q * c[0] + r * b[0];
    line[2 * i + 1] = p * a[1] + q * c[1] + r * b[1];
  }
  return line;
}

/** Pixels. */
export const widthOf = (arc: ArcView): number =>
  (arc.kind === 'non-aggression' ? 2 : 1.4) + 1.8 * arc.commitment;

/**
 * Pixels drawn and left out, by turns; empty: unbroken. Doubt opens gaps in what would be solid, narrow ones, so that it is never
 * taken for a dashed line, and widens the others.
 */
export function dashOf(kind: ArcKind, doubt: number): readonly [] | readonly [number, number] {
  if (kind === 'consultation') return [6, 5 + 3 * doubt];
  if (kind === 'non-aggression') return [0.1, 5 + 4 * doubt];
  return doubt < 0.15 ? [] : [28 - 12 * doubt, 2.5 + 3 * doubt];
}

/** The drawn pieces of a line; `unit` is how many map units one pixel spans. */
export function dashed(
  line: Float32Array,
  dash: readonly [] | readonly [number, number],
  unit: number,
): Float32Array[] {
  if (dash.length === 0) return [line];
  const [on, off] = [dash[0] * unit, dash[1] * unit];
  const pieces: Float32Array[] = [];
  let piece: number[] = [line[0] ?? 0, line[1] ?? 0];
  let left = on;
  let drawing = true;
  for (let i = 2; i + 1 < line.length; i += 2) {
    let [x, y] = [line[i - 2] ?? 0, line[i - 1] ?? 0];
    const [tx, ty] = [line[i] ?? 0, line[i + 1] ?? 0];
    let rest = Math.hypot(tx - x, ty - y);
    while (rest > left) {
      x += ((tx - x) * left) / rest;
      y += ((ty - y) * left) / rest;
      rest -= left;
      if (drawing) pieces.push(Float32Array.from([...piece, x, y]));
      piece = [x, y];
      drawing = !drawing;
      left = drawing ? on : off;
    }
    left -= rest;
    if (drawing) piece.push(tx, ty);
  }
  if (drawing && piece.length > 2) pieces.push(Float32Array.from(piece));
  return pieces;
}
