// How land becomes triangles: one mesh for all, each vertex naming its nation's colour in the palette.
import earcut from 'earcut';
import type { Polygon } from '../rings.ts';
import type { MapData } from '../shape.ts';

/** Colours in the palette texture; the first is the land out of play. */
export const PALETTE = 256;

export interface Triangles {
  /** x, y, u, v */
  readonly vertices: Float32Array;
  /** a, b, c, page */
  readonly indices: Uint32Array;
  /** By nation index: where its triangles begin and end in `indices`. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** Palette place of a nation; beyond 255 nations they share. */
export const placeOf = (nation: number): number => (nation < 0 ? 0 : 1 + (nation % (PALETTE - 1)));

function add(polygons: readonly Polygon[], u: number, vertices: number[], indices: number[]): void {
  for (const polygon of polygons) {
    const flat: number[] = [];
    const holes: number[] = [];
    for (const ring of polygon) {
      if (flat.length > 0) holes.push(flat.length / 2);
      for (const value of ring) flat.push(value);
    }
    const first = vertices.length / 4;
    const corners = earcut(flat, holes);
    for (let i = 0; i < flat.length; i += 2) vertices.push(flat[i] ?? 0, flat[i + 1] ?? 0, u, 0.5);
    for (let i = 0; i < corners.length; i += 3)
      indices.push(
        first + (corners[i] ?? 0),
        first + (corners[i + 1] ?? 0),
        first + (corners[i + 2] ?? 0),
        0,
      );
  }
}

/** All land of a map, nations after the land out of play. */
export function triangulate(map: MapData): Triangles {
  const vertices: number[] = [];
  const indices: number[] = [];
  const u = (nation: number): number => (placeOf(nation) + 0.5) / PALETTE;
  add(map.neutral, u(-1), vertices, indices);
  const ranges = map.nations.map((nation): [number, number] => {
    const from = indices.length;
    add(nation.polygons, u(nation.index), vertices, indices);
    return [from, indices.length];
  });
  return { vertices: Float32Array.from(vertices), indices: Uint32Array.from(indices), ranges };
}

/** The triangles of some nations. */
export function trianglesOf(t: Triangles, nations: readonly number[]): Uint32Array {
  const parts = nations.map((n) => t.indices.subarray(...(t.ranges[n] ?? [0, 0])));
  const out = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
