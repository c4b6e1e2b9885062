// What a map is: outlines, neighbours, capitals and the room for names, on a plane of known size.

import { areaOf, boundsOf, type Line, type Polygon, type Rect, stitch } from './rings.ts';

/** Who lies on one side of an arc: a nation's index, or one of these. */
export const NEUTRAL = -1;
export const SEA = -2;

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
