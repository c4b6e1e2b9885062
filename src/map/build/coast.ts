// Where land is on a plane and which point of the true coast is nearest, quickly for many askings.
import type { MultiPolygon } from 'geojson';

export interface Coast {
  readonly isLand: (x: number, y: number) => boolean;
  /** The nearest point of the coast within `reach`, else the point itself. */
  readonly nearest: (x: number, y: number, reach: number) => readonly [number, number];
}

type Segment = readonly [ax: number, ay: number, bx: number, by: number];

const BUCKET = 16;

function segmentsOf(land: MultiPolygon, shift: number): Segment[] {
  return land.coordinates.flat().flatMap((ring) =>
    ring.slice(1).map((b, k): Segment => {
      const a = ring[k]!;
      return [(a[0] ?? 0) + shift, (a[1] ?? 0) + shift, (b[0] ?? 0) + shift, (b[1] ?? 0) + shift];
    }),
  );
}

/** Segments by the rows, or by the squares, that they pass through. */
function index(
  segments: readonly Segment[],
  keys: (s: Segment) => readonly string[],
): Map<string, Segment[]> {
  const found = new Map<string, Segment[]>();
  for (const segment of segments)
    for (const key of keys(segment)) {
      const list = found.get(key);
      if (list) list.push(segment);
      else found.set(key, [segment]);
    }
  return found;
}

const range = (a: number, b: number): number[] => {
  const [from, to] = [Math.floor(Math.min(a, b) / BUCKET), Math.floor(Math.max(a, b) / BUCKET)];
  return Array.from({ length: to - from + 1 }, (_, k) => from + k);
};

const rows = ([, ay, , by]: Segment): string[] => range(ay, by).map(String);
const squares = ([ax, ay, bx, by]: Segment): string[] =>
  range(ax, bx).flatMap((column) => range(ay, by).map((row) => `${column},${row}`));

/** The point of a segment nearest to x, y. */
function foot([ax, ay, bx, by]: Segment, x: number, y: number): readonly [number, number] {
  const [dx, dy] = [bx - ax, by - ay];
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length2));
  return [ax + t * dx, ay + t * dy];
}

/** Land on a plane, moved by `shift` both ways. */
export function coastOf(land: MultiPolygon, shift: number): Coast {
  const segments = segmentsOf(land, shift);
  const byRow = index(segments, rows);
  const bySquare = index(segments, squares);
  const isLand = (x: number, y: number): boolean => {
    let inside = false;
    for (const [ax, ay, bx, by] of byRow.get(String(Math.floor(y / BUCKET))) ?? [])
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    return inside;
  };
  const nearest = (x: number, y: number, reach: number): readonly [number, number] => {
    let [best, least]: [readonly [number, number], number] = [[x, y], reach * reach];
    for (const column of range(x - reach, x + reach))
      for (const row of range(y - reach, y + reach))
        for (const segment of bySquare.get(`${column},${row}`) ?? []) {
          const [fx, fy] = foot(segment, x, y);
          const away = (fx - x) ** 2 + (fy - y) ** 2;
          if (away < least) [best, least] = [[fx, fy], away];
        }
    return best;
  };
  return { isLand, nearest };
}
