// Where in a territory its name has most room: a bowed line laid along it, with the height free across.
import { boundsOf, type Polygon, type Rect } from './rings.ts';
import type { LabelFit } from './shape.ts';

export interface Wish {
  /** How many times longer than high the name is when set tight. */
  readonly aspect: number;
  /** The height, in map units, beyond which more is worth little. */
  readonly enough: number;
  /** The part of the plane it must stay in, and a point to keep clear of: the capital's dot. */
  readonly within: Rect;
  readonly avoid: { readonly x: number; readonly y: number; readonly r: number };
  /** Cells along the longer side; cost grows with its square. */
  readonly grid: number;
  readonly count: number;
}

/** Distance to the nearest edge, on a grid over the polygon: 0 outside. */
interface Depths {
  readonly at: (x: number, y: number) => number;
  readonly centres: readonly (readonly [number, number, number])[];
  readonly size: number;
}

const ANGLES = [0, -8, 8, -16, 16, -24, 24, -34, 34, -45, 45, -57, 57, -69, 69, -80, 80];
const BOWS = [0.12, -0.12, 0.25, -0.25];
/** The part of all centres tried, deepest first; and how many straight lines are tried bowed. */
const DEEPEST = 0.6;
const PROMISING = 40;
/** A steep name has to earn its place: one at 90° counts for this much less than a level one. */
const STEEP = 0.4;

function distanceTo(rings: Polygon, x: number, y: number): number {
  let best = Infinity;
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const ax = ring[j] ?? 0;
      const ay = ring[j + 1] ?? 0;
      const bx = ring[i] ?? 0;
      const by = ring[i + 1] ?? 0;
      if (by > y !== ay > y && x < ((ax - bx) * (y - by)) / (ay - by) + bx) inside = !inside;
      const dx = bx - ax;
      const dy = by - ay;
      const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
      const ex = ax + t * dx - x;
      const ey = ay + t * dy - y;
      best = Math.min(best, ex * ex + ey * ey);
    }
  }
  return inside ? Math.sqrt(best) : 0;
}

const overlap = (a: Rect, b: Rect): Rect => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];
const edgeDistance = (r: Rect, x: number, y: number): number =>
  Math.max(0, Math.min(x - r[0], r[2] - x, y - r[1], r[3] - y));

function depthsOf(polygon: Polygon, { within, avoid, grid }: Wish): Depths {
  const [x0, y0, x1, y1] = overlap(boundsOf(polygon), within);
  const step = Math.max(x1 - x0, y1 - y0, 1e-6) / grid;
  const columns = Math.max(1, Math.ceil((x1 - x0) / step));
  const rows = Math.max(1, Math.ceil((y1 - y0) / step));
  const cells = new Float32Array((columns + 1) * (rows + 1));
  const centres: [number, number, number][] = [];
  for (let r = 0; r <= rows; r++) {
    for (let c = 0; c <= columns; c++) {
      const x = x0 + c * step;
      const y = y0 + r * step;
      const dot = Math.max(0, Math.hypot(x - avoid.x, y - avoid.y) - avoid.r);
      const d = Math.min(distanceTo(polygon, x, y), edgeDistance(within, x, y), dot);
      cells[r * (columns + 1) + c] = d;
      if (d > 0) centres.push([x, y, d]);
    }
  }
  const at = (x: number, y: number): number => {
    const c = Math.floor((x - x0) / step);
    const r = Math.floor((y - y0) / step);
    if (c < 0 || r < 0 || c >= columns || r >= rows) return 0;
    const fx = (x - x0) / step - c;
    const fy = (y - y0) / step - r;
    const k = r * (columns + 1) + c;
    const top = (cells[k] ?? 0) * (1 - fx) + (cells[k + 1] ?? 0) * fx;
    const low = (cells[k + columns + 1] ?? 0) * (1 - fx) + (cells[k + columns + 2] ?? 0) * fx;
    return top * (1 - fy) + low * fy;
  };
  return { at, centres, size: Math.max(x1 - x0, y1 - y0) };
}

/** The largest text of the wished proportions on one bowed line, walking out from its middle; and how far the line goes on
 *  with room for a text that is large enough. */
function longest(
  depths: Depths,
  x: number,
  y: number,
  angle: number,
  bow: number,
  wish: Wish,
): { size: number; length: number } {
  const { aspect, enough } = wish;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const step = depths.size / 60;
  const room = (u: number): number => {
    const v = (bow * u * u) / (depths.size / 2);
    return depths.at(x + u * cos - v * sin, y + u * sin + v * cos);
  };
  let clear = room(0);
  let size = 0;
  let length = 0;
  for (let u = step; u < depths.size; u += step) {
    clear = Math.min(clear, room(u), room(-u));
    if (clear <= 0 || 2 * clear < Math.min(size, enough) * 0.9) break;
    const fit = Math.min(2 * clear, (2 * u) / aspect);
    if (fit >= size) size = fit;
    length = 2 * u;
  }
  return { size, length };
}

/** A line as it is being judged: depth is the room round its middle. */
interface Trial {
  readonly degrees: number;
  readonly bow: number;
  readonly depth: number;
  readonly size: number;
  readonly length: number;
}

/** Size counts up to enough; then lying deep in the territory does, along it, and level. */
function worth(wish: Wish, extent: number, { degrees, bow, depth, size, length }: Trial): number {
  const large = Math.min(1, size / wish.enough);
  const deep = (0.45 * depth) / (depth + 2 * wish.enough);
  const along = 0.25 * Math.min(1, length / extent);
  return (large + deep + along) * (1 - (STEEP * Math.abs(degrees)) / 90) * (1 - Math.abs(bow) * 0.4);
}

interface Found {
  readonly score: number;
  readonly fit: LabelFit;
  readonly trial: Trial;
}

function judge(
  depths: Depths,
  wish: Wish,
  x: number,
  y: number,
  depth: number,
  degrees: number,
  bow: number,
): Found | null {
  const angle = (degrees * Math.PI) / 180;
  const { size, length } = longest(depths, x, y, angle, bow, wish);
  if (size <= 0) return null;
  const trial = { degrees, bow, depth, size, length };
  const bend = (bow * length) / (2 * depths.size);
  return { score: worth(wish, depths.size, trial), fit: { x, y, angle, bend, length, height: size }, trial };
}

const found = (list: readonly (Found | null)[]): Found[] =>
  list.filter((f) => f !== null).sort((a, b) => b.score - a.score);

/** Places for a name, best first: straight lines everywhere, then bows where those did well. */
export function fitLabels(polygon: Polygon, wish: Wish): LabelFit[] {
  const depths = depthsOf(polygon, wish);
  const deep = [...depths.centres].sort((a, b) => b[2] - a[2]);
  const tried = deep.slice(0, Math.max(12, Math.ceil(deep.length * DEEPEST)));
  const straight = found(
    tried.flatMap(([x, y, d]) => ANGLES.map((degrees) => judge(depths, wish, x, y, d, degrees, 0))),
  );
  const best = straight.slice(0, PROMISING);
  const bowed = best.flatMap(({ fit: { x, y }, trial }) =>
    BOWS.map((bow) => judge(depths, wish, x, y, trial.depth, trial.degrees, bow)),
  );
  const all = found([...straight, ...found(bowed)]);
  return apart(
    all.map((f) => f.fit),
    wish.count,
  );
}

function apart(fits: readonly LabelFit[], count: number): LabelFit[] {
  const chosen: LabelFit[] = [];
  for (const fit of fits) {
    if (chosen.length === count) break;
    if (chosen.every((c) => Math.hypot(c.x - fit.x, c.y - fit.y) > 0.9 * Math.max(c.height, fit.height)))
      chosen.push(fit);
  }
  return chosen;
}

/** A name in spaced capitals is so many times longer than high; one of two words is set on two lines where that is larger. */
export function aspectOf(name: string): number {
  const words = name.split(' ');
  const longest = Math.max(...words.map((word) => word.length));
  return Math.max(1.8, words.length > 1 ? longest * 0.42 : longest * 0.84);
}
