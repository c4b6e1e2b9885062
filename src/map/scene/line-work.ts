// Which strokes make up the map's lines: coasts, borders, rivers, frames, outlines and arcs.
import { course, dashed, dashOf, widthOf } from '../arcs.ts';
import { boundary } from '../outline.ts';
import type { Stroke } from '../ribbon.ts';
import type { Line } from '../rings.ts';
import { type MapData, NEUTRAL, SEA } from '../shape.ts';
import type { ArcView } from '../view.ts';
import { rowOf, type StrokeKind, WIDTHS } from './strokes.ts';

/** Map units between the two lines of an inset's frame. */
export const FRAME_GAP = 5;

const stroke = (kind: StrokeKind, line: Line, width = WIDTHS[kind], closed = false): Stroke => ({
  line,
  row: rowOf(kind),
  width,
  closed,
});

/** Coast: land on one side. Border: a nation in play on at least one of two. */
export function kindOfArc(left: number, right: number): 'coast' | 'border' | null {
  if (left === SEA || right === SEA) return left === right ? null : 'coast';
  return left === NEUTRAL && right === NEUTRAL ? null : 'border';
}

export function frameStrokes(map: MapData): Stroke[] {
  const box = ([x0, y0, x1, y1]: readonly [number, number, number, number], gap: number): Line =>
    Float32Array.of(x0 - gap, y0 - gap, x1 + gap, y0 - gap, x1 + gap, y1 + gap, x0 - gap, y1 + gap);
  return map.insets.flatMap(({ frame }) => [
    stroke('frame', box(frame, 0), WIDTHS.frame * 0.8, true),
    stroke('frame', box(frame, FRAME_GAP), WIDTHS.frame * 1.3, true),
  ]);
}

export const graticuleStrokes = (map: MapData): Stroke[] =>
  map.graticule.map((line) => stroke('graticule', line));

/** All that a view never changes, in drawing order. */
export function fixedStrokes(map: MapData): Stroke[] {
  const arcs = (wanted: 'coast' | 'border'): Stroke[] =>
    map.arcs.flatMap((line, i) =>
      kindOfArc(...(map.sides[i] ?? [SEA, SEA])) === wanted ? [stroke(wanted, line)] : [],
    );
  return [
    ...arcs('border'),
    ...arcs('coast'),
    ...map.rivers.map((r) => stroke('river', r.line)),
    ...frameStrokes(map),
  ];
}

export const boundaryStrokes = (
  map: MapData,
  kind: 'outline' | 'hull',
  members: readonly string[],
): Stroke[] => boundary(map, members).map(({ line, closed }) => stroke(kind, line, WIDTHS[kind], closed));

/** Dots need a length to be seen: they are as long as wide, and their gaps so much shorter. */
function dashFor(arc: ArcView, width: number): readonly [] | readonly [number, number] {
  const [on, off] = dashOf(arc.kind, arc.doubt);
  return on === undefined || off === undefined ? [] : [Math.max(on, width), Math.max(2, off - width / 2)];
}

/** Arcs between capitals with a pale casing; `unit`: map units a pixel spans. */
export function arcStrokes(map: MapData, arcs: readonly ArcView[], unit: number): Stroke[] {
  const capitals = new Map(map.nations.map((n) => [n.id, [n.capital.x, n.capital.y] as const]));
  return arcs.flatMap((arc) => {
    const [a, b] = [capitals.get(arc.from), capitals.get(arc.to)];
    if (!a || !b) return [];
    const width = widthOf(arc);
    const pieces = dashed(course(a, b), dashFor(arc, width), unit);
    const casing = pieces.map((piece) => stroke('casing', piece, width + 1.8));
    return [...casing, ...pieces.map((piece) => stroke(arc.kind, piece, width))];
  });
}
