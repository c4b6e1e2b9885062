// Decides what a map is: outlines, neighbours, capitals and the room for names, on a plane of known size.
// Refuses to know who is allied with whom, how anything is drawn, and where the outlines came from.

/** Who lies on one side of an arc: a nation's index, or one of these. */
export const NEUTRAL = -1;
export const SEA = -2;

/** x0, y0, x1, y1 in map units. */
export type Rect = readonly [number, number, number, number];

/** Room for a name: a bowed line of `length` units through (x, y), with `height` units free across it.
 *  `angle` in radians, clockwise as the screen sees it; `bend` = rise of the bow ÷ length, positive bows upwards. */
export interface LabelFit {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly bend: number;
  readonly length: number;
  readonly height: number;
}

export interface Place extends LabelFit {
  readonly name: string;
}

export interface Inset {
  readonly title: string;
  readonly frame: Rect;
}

/** The file form (`assets/maps/*.json`): arcs are delta-coded integers in tenths of a unit; polygons are lists of rings, rings lists
 *  of arc numbers, `~n` being arc n walked backwards. */
export interface PackedMap {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly unitKm: number;
  readonly home: Rect;
  readonly arcs: readonly (readonly number[])[];
  readonly sides: readonly (readonly [number, number])[];
  readonly nations: readonly {
    readonly id: string;
    readonly name: string;
    readonly capital: { readonly name: string; readonly x: number; readonly y: number };
    readonly polygons: readonly (readonly (readonly number[])[])[];
    readonly labels: readonly LabelFit[];
  }[];
  readonly neutral: readonly (readonly (readonly number[])[])[];
  readonly rivers: readonly {
    readonly name: string;
    readonly line: readonly number[];
    readonly label: LabelFit;
  }[];
  readonly seas: readonly Place[];
  readonly places: readonly Place[];
  readonly insets: readonly Inset[];
  readonly graticule: readonly (readonly number[])[];
}

/** x, y, x, y …; a ring does not repeat its first point. */
export type Line = Float32Array;
export type Polygon = readonly Line[];

export interface NationShape {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly capital: { readonly name: string; readonly x: number; readonly y: number };
  readonly polygons: readonly Polygon[];
  readonly bounds: Rect;
  /** Square units, islands included. */
  readonly area: number;
  readonly labels: readonly LabelFit[];
}

/** A map in memory: what drawing and picking read. */
export interface MapData {
  readonly id: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly unitKm: number;
  readonly home: Rect;
  readonly arcs: readonly Line[];
  readonly sides: readonly (readonly [number, number])[];
  readonly nations: readonly NationShape[];
  readonly neutral: readonly Polygon[];
  readonly rivers: readonly { readonly name: string; readonly line: Line; readonly label: LabelFit }[];
  readonly seas: readonly Place[];
  readonly places: readonly Place[];
  readonly insets: readonly Inset[];
  readonly graticule: readonly Line[];
}

const TENTHS = 10;

/** Delta-coded tenths → plane coordinates. */
export function decodeLine(deltas: readonly number[]): Line {
  const line = new Float32Array(deltas.length);
  let x = 0;
  let y = 0;
  for (let i = 0; i + 1 < deltas.length; i += 2) {
    x += deltas[i] ?? 0;
    y += deltas[i + 1] ?? 0;
    line[i] = x / TENTHS;
    line[i + 1] = y / TENTHS;
  }
  return line;
}

/** Plane coordinates → delta-coded tenths. */
export function encodeLine(line: ArrayLike<number>): number[] {
  const out: number[] = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i + 1 < line.length; i += 2) {
    const nx = Math.round((line[i] ?? 0) * TENTHS);
    const ny = Math.round((line[i + 1] ?? 0) * TENTHS);
    out.push(nx - x, ny - y);
    x = nx;
    y = ny;
  }
  return out;
}

/** The points of a ring given as arc numbers, end to end; each arc's last point is the next one's first. */
export function stitch(arcs: readonly Line[], refs: readonly number[]): Line {
  const points: number[] = [];
  for (const ref of refs) {
    const arc = arcs[ref < 0 ? ~ref : ref] ?? new Float32Array();
    const n = arc.length / 2;
    for (let k = 0; k < n - 1; k++) {
      const i = ref < 0 ? n - 1 - k : k;
      points.push(arc[2 * i] ?? 0, arc[2 * i + 1] ?? 0);
    }
  }
  return Float32Array.from(points);
}

/** Twice the signed area ÷ 2: positive when the ring runs clockwise on a screen (y downwards). */
export function ringArea(ring: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    sum += (ring[j] ?? 0) * (ring[i + 1] ?? 0) - (ring[i] ?? 0) * (ring[j + 1] ?? 0);
  }
  return sum / 2;
}

export function boundsOf(rings: readonly ArrayLike<number>[]): Rect {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i += 2) {
      const x = ring[i] ?? 0;
      const y = ring[i + 1] ?? 0;
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
    }
  }
  return [x0, y0, x1, y1];
}

/** Even-odd test of a point against a ring. */
export function inRing(ring: ArrayLike<number>, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const yi = ring[i + 1] ?? 0;
    const yj = ring[j + 1] ?? 0;
    if (yi > y !== yj > y) {
      const xi = ring[i] ?? 0;
      const xj = ring[j] ?? 0;
      if (x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
  }
  return inside;
}

export const inPolygon = (polygon: Polygon, x: number, y: number): boolean => {
  let inside = false;
  for (const ring of polygon) if (inRing(ring, x, y)) inside = !inside;
  return inside;
};

const areaOf = (polygons: readonly Polygon[]): number =>
  polygons.reduce(
    (sum, rings) =>
      sum + rings.reduce((part, ring, i) => part + Math.abs(ringArea(ring)) * (i === 0 ? 1 : -1), 0),
    0,
  );

/** File form → memory form. Throws a RangeError on a format it does not know. */
export function readMap(packed: PackedMap): MapData {
  if (packed.format !== 1) throw new RangeError(`unknown map format ${String(packed.format)}`);
  const arcs = packed.arcs.map(decodeLine);
  const polygonsOf = (refs: readonly (readonly (readonly number[])[])[]): Polygon[] =>
    refs.map((rings) => rings.map((ring) => stitch(arcs, ring)));
  const nations = packed.nations.map((n, index): NationShape => {
    const polygons = polygonsOf(n.polygons);
    return {
      index,
      id: n.id,
      name: n.name,
      capital: n.capital,
      polygons,
      bounds: boundsOf(polygons.flat()),
      area: areaOf(polygons),
      labels: n.labels,
    };
  });
  return {
    ...packed,
    arcs,
    nations,
    neutral: polygonsOf(packed.neutral),
    rivers: packed.rivers.map((r) => ({ name: r.name, line: decodeLine(r.line), label: r.label })),
    graticule: packed.graticule.map(decodeLine),
  };
}
