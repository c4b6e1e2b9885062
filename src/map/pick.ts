// Which nation a point belongs to: by outline, with a fair target for the small ones.
import { boundsOf, inPolygon, type Polygon, type Rect } from './rings.ts';
import type { MapData, NationShape } from './shape.ts';

export type Pick = (x: number, y: number, zoom: number, reach?: number) => string | null;

interface Piece {
  readonly nation: NationShape;
  readonly polygon: Polygon;
  readonly bounds: Rect;
}

/** Pixels: on a capital's dot; how near a small nation's middle, or a capital at sea, still counts. */
const DOT = 6;
const REACH = 14;
/** A nation smaller than this across, in pixels, is hard to hit. */
const SMALL = 28;

const far = (n: NationShape, x: number, y: number): number => Math.hypot(n.capital.x - x, n.capital.y - y);

function nearest(nations: readonly NationShape[], x: number, y: number, within: number): NationShape | null {
  let [best, least]: [NationShape | null, number] = [null, within];
  for (const n of nations) {
    const d = far(n, x, y);
    if (d <= least) [best, least] = [n, d];
  }
  return best;
}

/** A picker for a map: point in units, zoom in pixels per unit, reach in pixels (14; more for fingers) → a nation's id or null. */
export function picker(map: MapData): Pick {
  const pieces: Piece[] = map.nations.flatMap((nation) =>
    nation.polygons.map((polygon) => ({ nation, polygon, bounds: boundsOf(polygon) })),
  );
  const under = (x: number, y: number): NationShape | null => {
    for (const { nation, polygon, bounds } of pieces) {
      if (x >= bounds[0] && x <= bounds[2] && y >= bounds[1] && y <= bounds[3] && inPolygon(polygon, x, y))
        return nation;
    }
    return null;
  };
  return (x, y, zoom, reach = REACH) => {
    const dot = nearest(map.nations, x, y, DOT / zoom);
    if (dot) return dot.id;
    const hit = under(x, y);
    const small = map.nations.filter((n) => Math.sqrt(n.area) * zoom < SMALL);
    const close = nearest(small, x, y, reach / zoom);
    if (close && hit && small.includes(hit) && far(hit, x, y) < far(close, x, y)) return hit.id;
    return (close ?? hit ?? nearest(map.nations, x, y, reach / zoom))?.id ?? null;
  };
}
