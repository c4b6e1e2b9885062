// Where an invented world's nations lie and what their coasts look like: cells round the capitals, cut by seeded noise. The same nations and
// name give the same map.
import { Delaunay } from 'd3-delaunay';
import { type Cells, outline, scatter } from './cells.ts';
import { aspectOf, fitLabels } from './label-fit.ts';
import { hash, noise, seedOf } from './noise.ts';
import { boundsOf, type Polygon, type Rect, ringArea, stitch } from './rings.ts';
import { type LabelFit, type MapData, type NationShape, SEA } from './shape.ts';
import { removeFragments } from './remove-fragments.ts';

export interface Seat {
  readonly id: string;
  readonly name: string;
  /** Degrees. */
  readonly lat: number;
  readonly lon: number;
  readonly capital?: string;
}

const WIDTH = 1600;
const HEIGHT = 1100;
const MARGIN = 150;
const EARTH_KM = 6371;

interface Point {
  x: number;
  y: number;
}

/** Degrees → plane, as large as the margins allow, proportions kept. Returns kilometres per unit beside the points. */
function place(seats: readonly Seat[]): { points: Point[]; unitKm: number } {
  const middle = seats.reduce((sum, s) => sum + s.lat, 0) / seats.length;
  const squeeze = Math.max(0.2, Math.cos((middle * Math.PI) / 180));
  const [x0, y0, x1, y1] = boundsOf([seats.flatMap((s) => [s.lon * squeeze, -s.lat])]);
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / Math.max(x1 - x0, 1),
    (HEIGHT - 2 * MARGIN) / Math.max(y1 - y0, 1),
  );
  const points = seats.map((s) => ({
    x: WIDTH / 2 + (s.lon * squeeze - (x0 + x1) / 2) * scale,
    y: HEIGHT / 2 + (-s.lat - (y0 + y1) / 2) * scale,
  }));
  return { points, unitKm: (EARTH_KM * Math.PI) / 180 / scale };
}

const spacingOf = (n: number): number => Math.sqrt(((WIDTH - 2 * MARGIN) * (HEIGHT - 2 * MARGIN)) / n);

/** Capitals closer than a nation needs are moved apart, a little at a time, inside the margins. */
function spread(points: Point[], least: number): void {
  for (let round = 0; round < 60; round++) {
    for (let i = 0; i < points.length; i++) {
      for (let j = i + 1; j < points.length; j++) nudge(points[i]!, points[j]!, least, i);
    }
    for (const p of points) {
      p.x = Math.min(WIDTH - MARGIN, Math.max(MARGIN, p.x));
      p.y = Math.min(HEIGHT - MARGIN, Math.max(MARGIN, p.y));
    }
  }
}

function nudge(a: Point, b: Point, least: number, salt: number): void {
  const dx = b.x - a.x || (hash(salt, 3) - 0.5) * 1e-3;
  const dy = b.y - a.y || (hash(salt, 4) - 0.5) * 1e-3;
  const d = Math.hypot(dx, dy);
  if (d >= least) return;
  const push = (least - d) / d / 4;
  a.x -= dx * push;
  a.y -= dy * push;
  b.x += dx * push;
  b.y += dy * push;
}

type Nearest = (x: number, y: number) => number;

function nearestOf(points: readonly Point[]): Nearest {
  const delaunay = Delaunay.from(
    points,
    (p) => p.x,
    (p) => p.y,
  );
  let last = 0;
  return (x, y) => (last = delaunay.find(x, y, last));
}

/** Each cell goes to the capital nearest to it as seen through bent glass; far cells, and the plane's edge, are sea. */
function settle(cells: Cells, points: readonly Point[], nearest: Nearest, seed: number): Int32Array {
  const spacing = spacingOf(points.length);
  const owner = new Int32Array(cells.count).fill(SEA);
  for (let c = 0; c < cells.count; c++) {
    const [x, y] = [cells.x(c), cells.y(c)];
    const bend = spacing * 0.45;
    const at = [
      x + bend * noise(seed, x / spacing, y / spacing),
      y + bend * noise(seed + 9, x / spacing, y / spacing),
    ] as const;
    const best = nearest(...at);
    const d = Math.hypot((points[best]?.x ?? 0) - at[0], (points[best]?.y ?? 0) - at[1]);
    const shore = Math.min(1, Math.max(0, Math.min(x, y, WIDTH - x, HEIGHT - y) / MARGIN - 0.2));
    const reach = Math.min(spacing * 0.85, 330) * (1 + 1.1 * noise(seed + 17, x / 230, y / 230)) * shore;
    if (d < reach) owner[c] = best;
  }
  return owner;
}

/** The capital's cell and its neighbours always belong to it, so that no nation is without land. */
function seat(cells: Cells, owner: Int32Array, points: readonly Point[], nearest: Nearest): Int32Array {
  const home = Int32Array.from(points, (p) => cells.delaunay.find(p.x, p.y));
  const own = (cell: number, i: number): void => {
    if (nearest(cells.x(cell), cells.y(cell)) === i) owner[cell] = i;
  };
  home.forEach((cell, i) => {
    for (const near of cells.delaunay.neighbors(cell)) own(near, i);
  });
  home.forEach((cell, i) => {
    owner[cell] = i;
  });
  return home;
}

/** Room for a name, in a nation's largest part, clear of its capital. */
function labelsOf(name: string, polygons: readonly Polygon[], { x, y }: Point): LabelFit[] {
  const main =
    [...polygons].sort((a, b) => Math.abs(ringArea(b[0] ?? [])) - Math.abs(ringArea(a[0] ?? [])))[0] ?? [];
  return fitLabels(main, {
    aspect: aspectOf(name),
    enough: 18,
    within: [0, 0, WIDTH, HEIGHT],
    avoid: { x, y, r: 4 },
    grid: 18,
    count: 2,
  });
}

/** 2 to 200 seats → a map in memory; another name, other coasts. `unitKm` is true near the mean latitude only, and only before crowded capitals are moved apart. */
export function layout(seats: readonly Seat[], name: string): MapData {
  const seed = seedOf(name);
  const { points, unitKm } = place(seats);
  spread(points, spacingOf(seats.length) * 0.62);
  const cells = scatter(WIDTH, HEIGHT, Math.min(9000, Math.max(6000, seats.length * 45)), seed);
  const nearest = nearestOf(points);
  const owner = settle(cells, points, nearest, seed);
  removeFragments(cells, owner, { keep: seat(cells, owner, points, nearest), island: 3, pond: 8 });
  const outlines = outline(cells, owner, 0.16, seed);
  const nations = seats.map((s, index): NationShape => {
    const polygons = outlines
      .polygons(index)
      .map((rings) => rings.map((ring) => stitch(outlines.lines, ring)));
    const { x, y } = points[index]!;
    const area = polygons.reduce(
      (sum, rings) =>
        sum + rings.reduce((part, ring, i) => part + (i === 0 ? 1 : -1) * Math.abs(ringArea(ring)), 0),
      0,
    );
    return {
      index,
      id: s.id,
      name: s.name,
      capital: { name: s.capital ?? '', x, y },
      polygons,
      bounds: boundsOf(polygons.flat()),
      area,
      labels: labelsOf(s.name, polygons, { x, y }),
    };
  });
  const [x0, y0, x1, y1] = boundsOf(nations.flatMap((n) => n.polygons.flat()));
  const home: Rect = [x0 - 30, y0 - 30, x1 + 30, y1 + 30];
  const empty = { neutral: [], rivers: [], seas: [], places: [], insets: [], graticule: [] };
  return {
    id: name,
    title: '',
    width: WIDTH,
    height: HEIGHT,
    unitKm,
    home,
    arcs: outlines.lines,
    sides: outlines.sides,
    nations,
    ...empty,
  };
}
