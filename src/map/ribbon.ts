// How lines become triangles: two vertices a point, pushed apart as wide as the zoom asks.
import type { Line } from './rings.ts';

export interface Stroke {
  readonly line: Line;
  /** Row of the stroke texture. */
  readonly row: number;
  /** Pixels on the screen. */
  readonly width: number;
  readonly closed?: boolean;
}

/** Vertices x, y, u, v; quads as pairs of triangles p q r · q r s, each followed by a texture page. */
export interface Ribbons {
  readonly vertices: Float32Array;
  readonly indices: Uint32Array;
  /** Per vertex: x, y, and the way out from the line for each half pixel of width. */
  readonly base: Float32Array;
  /** Half widths in pixels, feather included, per vertex. */
  readonly half: Float32Array;
}

const SIZE = 4;
/** Corners sharper than this (the cosine of the turn) are cut off; the others are mitred. */
const SHARP = 0.35;

/** A cross-section of the ribbon: a point, and the way out to its left for half a pixel of width. */
type Station = readonly [x: number, y: number, nx: number, ny: number];

interface Leg {
  readonly x: number;
  readonly y: number;
  /** Unit normal, to the left of the way. */
  readonly nx: number;
  readonly ny: number;
}

/** The legs of a line, those without length left out. */
function legsOf({ line, closed }: Stroke): Leg[] {
  const n = line.length / 2;
  const legs: Leg[] = [];
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const j = (i + 1) % n;
    const [x, y] = [line[2 * i] ?? 0, line[2 * i + 1] ?? 0];
    const [dx, dy] = [(line[2 * j] ?? 0) - x, (line[2 * j + 1] ?? 0) - y];
    const d = Math.hypot(dx, dy);
    if (d > 0) legs.push({ x, y, nx: -dy / d, ny: dx / d });
  }
  return legs;
}

/** Between two legs: one mitred section, or one for each where the corner is sharp. */
function corner(a: Leg, b: Leg): Station[] {
  const cos = a.nx * b.nx + a.ny * b.ny;
  if (cos < SHARP)
    return [
      [b.x, b.y, a.nx, a.ny],
      [b.x, b.y, b.nx, b.ny],
    ];
  return [[b.x, b.y, (a.nx + b.nx) / (1 + cos), (a.ny + b.ny) / (1 + cos)]];
}

function stationsOf(stroke: Stroke): Station[] {
  const legs = legsOf(stroke);
  const [first, last] = [legs[0], legs[legs.length - 1]];
  if (!first || !last) return [];
  const { line, closed } = stroke;
  const start: Station[] = closed ? corner(last, first) : [[first.x, first.y, first.nx, first.ny]];
  const end: Station[] = closed
    ? start.slice(0, 1)
    : [[line[line.length - 2] ?? 0, line[line.length - 1] ?? 0, last.nx, last.ny]];
  return [
    ...(closed ? start.slice(-1) : start),
    ...legs.slice(1).flatMap((leg, i) => corner(legs[i]!, leg)),
    ...end,
  ];
}

/** The stroke texture: how many rows it has, and over how many pixels beyond its edge a line fades. */
export interface Texture {
  readonly rows: number;
  readonly feather: number;
}

function fill(
  out: Ribbons,
  stations: readonly Station[],
  stroke: Stroke,
  vertex: number,
  quad: number,
  texture: Texture,
): void {
  const v = (stroke.row + 0.5) / texture.rows;
  stations.forEach(([x, y, nx, ny], i) => {
    const k = vertex + 2 * i;
    out.base.set([x, y, nx, ny, x, y, -nx, -ny], k * SIZE);
    out.vertices.set([x, y, 0, v, x, y, 1, v], k * SIZE);
    out.half.fill(stroke.width / 2 + texture.feather, k, k + 2);
    if (i > 0) out.indices.set([k - 2, k - 1, k, 0, k - 1, k, k + 1, 0], (quad + i - 1) * 8);
  });
}

/** Call `widen` before the first drawing. */
export function ribbons(strokes: readonly Stroke[], texture: Texture): Ribbons {
  const all = strokes
    .map((stroke) => ({ stroke, stations: stationsOf(stroke) }))
    .filter((s) => s.stations.length > 1);
  const points = all.reduce((sum, s) => sum + s.stations.length, 0);
  const out: Ribbons = {
    vertices: new Float32Array(points * 2 * SIZE),
    indices: new Uint32Array((points - all.length) * 8),
    base: new Float32Array(points * 2 * SIZE),
    half: new Float32Array(points * 2),
  };
  let [vertex, quad] = [0, 0];
  for (const { stroke, stations } of all) {
    fill(out, stations, stroke, vertex, quad, texture);
    vertex += stations.length * 2;
    quad += stations.length - 1;
  }
  return out;
}

/** Sets the vertices for a zoom: `unit` is how many map units one pixel spans. */
export function widen(r: Ribbons, unit: number): void {
  const { vertices, base, half } = r;
  for (let k = 0, i = 0; k < half.length; k++, i += SIZE) {
    const w = (half[k] ?? 0) * unit;
    vertices[i] = (base[i] ?? 0) + (base[i + 2] ?? 0) * w;
    vertices[i + 1] = (base[i + 1] ?? 0) + (base[i + 3] ?? 0) * w;
  }
}
