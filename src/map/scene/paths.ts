// The browser's own paths of a map's lines, for painting on a canvas.
import type { Line, Polygon } from '../rings.ts';
import { type MapData, SEA } from '../shape.ts';
import { kindOfArc } from './line-work.ts';

function trace(path: Path2D, line: Line, close: boolean): void {
  for (let i = 0; i + 1 < line.length; i += 2) {
    if (i === 0) path.moveTo(line[0] ?? 0, line[1] ?? 0);
    else path.lineTo(line[i] ?? 0, line[i + 1] ?? 0);
  }
  if (close) path.closePath();
}

/** `close`: each line back to its beginning. */
export const pathOf = (lines: readonly Line[], close: boolean): Path2D => {
  const path = new Path2D();
  for (const line of lines) trace(path, line, close);
  return path;
};

const rings = (polygons: readonly Polygon[]): Line[] => polygons.flat();
export const landOf = (map: MapData): Line[] => [
  ...rings(map.neutral),
  ...map.nations.flatMap((n) => rings(n.polygons)),
];

/** Paths of a map, made once. */
export interface Paths {
  readonly land: Path2D;
  readonly neutral: Path2D;
  readonly nations: ReadonlyMap<string, Path2D>;
  readonly borders: Path2D;
  readonly coasts: Path2D;
  readonly rivers: Path2D;
  readonly graticule: Path2D;
}

export function pathsOf(map: MapData): Paths {
  const arcs = (wanted: 'coast' | 'border'): Path2D =>
    pathOf(
      map.arcs.filter((_, i) => kindOfArc(...(map.sides[i] ?? [SEA, SEA])) === wanted),
      false,
    );
  const rivers = map.rivers.map((r) => r.line);
  return {
    land: pathOf(landOf(map), true),
    neutral: pathOf(rings(map.neutral), true),
    nations: new Map(map.nations.map((n) => [n.id, pathOf(rings(n.polygons), true)])),
    borders: arcs('border'),
    coasts: arcs('coast'),
    rivers: pathOf(rivers, false),
    graticule: pathOf(map.graticule, false),
  };
}
