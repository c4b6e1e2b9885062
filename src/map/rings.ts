// The plain geometry of rings on a plane: areas, bounds, what lies inside.

/** x, y, x, y …; a ring does not repeat its first point. */
export type Line = Float32Array;
/** An outer ring and its holes. */
export type Polygon = readonly Line[];
/** x0, y0, x1, y1 in map units. */
export type Rect = readonly [number, number, number, number];

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

/** Signed area: positive when the ring runs clockwise on a screen (y downwards). */
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

/** Square units of some polygons, holes left out. */
export const areaOf = (polygons: readonly Polygon[]): number =>
  polygons.reduce(
    (sum, rings) =>
      sum + rings.reduce((part, ring, i) => part + Math.abs(ringArea(ring)) * (i === 0 ? 1 : -1), 0),
    0,
  );
