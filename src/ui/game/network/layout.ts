// Where the points of a network stand: pulled together by ties and apart by each other, from where they lie on the globe on. The same
// network in the same frame always stands the same.

import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Network, Point, PointId } from './ties';

export interface Frame {
  readonly width: number;
  readonly height: number;
}

export interface Placed {
  readonly point: Point;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

type Body = SimulationNodeDatum & { readonly point: Point; readonly r: number };

/** Pixels: a nation's least and greatest radius, a pact's, and what is kept free at the frame's edge. */
const LEAST = 5;
const GROWS = 11;
const PACT = 9;
const EDGE = { x: 34, top: 16, bottom: 26 };
/** Steps after which nothing moves any more. */
const STEPS = 320;
/** Parts of the room that each point would have alone: how long a tie is, how strongly points part, what stays free between them. */
const ROOM = { tie: 0.55, parts: 2.4, free: 0.16 };
/** How strongly ties pull, the place on the globe, and at last the place found. */
const PULL = { tie: 0.35, globe: 0.06, place: 0.05 };
/** Pixels between two points at last, and steps to get there. */
const FREE = 7;
const LAST_STEPS = 120;

export const radiusOf = (point: Point): number =>
  point.kind === 'pact' ? PACT : LEAST + GROWS * Math.sqrt(point.power);

/** Each nation where it lies between the outermost ones; a pact amid its members. */
function startsOf(
  points: readonly Point[],
  { width, height }: Frame,
): ReadonlyMap<PointId, [number, number]> {
  const nations = points.filter((point) => point.kind === 'nation');
  const scale = (values: readonly number[], room: number): ((value: number) => number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return (value) => ((value - low) / (high - low || 1)) * room;
  };
  const x = scale(
    nations.map(({ lon }) => lon),
    width,
  );
  const y = scale(
    nations.map(({ lat }) => -lat),
    height,
  );
  const starts = new Map<PointId, [number, number]>(
    nations.map(({ id, lon, lat }) => [id, [x(lon), y(-lat)]]),
  );
  for (const point of points) {
    if (point.kind === 'nation') continue;
    const among = point.members.map((member) => starts.get(member)!);
    const mean = (axis: 0 | 1): number => among.reduce((sum, at) => sum + at[axis], 0) / among.length;
    starts.set(point.id, [mean(0), mean(1)]);
  }
  return starts;
}

/** Pixels that ties of the same two stand apart, and the radius of the handle at a tie's middle. */
const BESIDE = 10;
const HANDLE = 4;

/** The middle of each tie of two, where its pact is taken hold of; the first of the same two is straight, the others bow aside by turns. */
export function handlesOf({ ties }: Network, placed: readonly Placed[]): readonly Placed[] {
  const at = new Map(placed.map((one) => [one.point.id, one]));
  return ties.flatMap(({ pact, from, to, beside }) => {
    const [a, b] = [at.get(from), at.get(to)];
    if (a?.point.kind !== 'nation' || b?.point.kind !== 'nation') return [];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const off = ((beside % 2 === 0 ? 1 : -1) * Math.ceil(beside / 2) * BESIDE) / (Math.hypot(dx, dy) || 1);
    const members = [a.point.id, b.point.id];
    const [x, y] = [(a.x + b.x) / 2 - dy * off, (a.y + b.y) / 2 + dx * off];
    return [{ point: { kind: 'pact', id: pact, members }, r: HANDLE, x, y }];
  });
}

export function placedIn({ points, ties }: Network, frame: Frame): readonly Placed[] {
  const starts = startsOf(points, frame);
  const start = (id: PointId): [number, number] => starts.get(id) ?? [frame.width / 2, frame.height / 2];
  const bodies: Body[] = points.map((point) => {
    const [x, y] = start(point.id);
    return { point, r: radiusOf(point), x, y };
  });
  const links = ties.map(({ from, to }) => ({ source: from, target: to }));
  const room = Math.sqrt((frame.width * frame.height) / Math.max(1, points.length));
  forceSimulation(bodies)
    .force(
      'ties',
      forceLink<Body, { source: string | Body; target: string | Body }>(links)
        .id(({ point }) => point.id)
        .distance(room * ROOM.tie)
        .strength(PULL.tie),
    )
    .force('apart', forceManyBody().strength(-room * ROOM.parts))
    .force('x', forceX<Body>(({ point }) => start(point.id)[0]).strength(PULL.globe))
    .force('y', forceY<Body>(({ point }) => start(point.id)[1]).strength(PULL.globe))
    .force(
      'free',
      forceCollide<Body>(({ r }) => r + room * ROOM.free),
    )
    .stop()
    .tick(STEPS);
  return loosened(fitted(bodies, frame), frame);
}

/** Spread so that the outermost stand at the frame's edges. */
function fitted(bodies: readonly Body[], { width, height }: Frame): readonly Placed[] {
  const axis = (of: (body: Body) => number, from: number, to: number): ((body: Body) => number) => {
    const values = bodies.map(of);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return high - low < 1
      ? () => (from + to) / 2
      : (body) => from + ((of(body) - low) / (high - low)) * (to - from);
  };
  const x = axis((body) => body.x ?? 0, EDGE.x, width - EDGE.x);
  const y = axis((body) => body.y ?? 0, EDGE.top, height - EDGE.bottom);
  return bodies.map((body) => ({ point: body.point, r: body.r, x: x(body), y: y(body) }));
}

/** Where many stand close, apart from each other; nobody leaves the frame. */
function loosened(placed: readonly Placed[], { width, height }: Frame): readonly Placed[] {
  const bodies = placed.map((one) => ({ ...one, to: one }));
  forceSimulation(bodies)
    .force('x', forceX<(typeof bodies)[number]>(({ to }) => to.x).strength(PULL.place))
    .force('y', forceY<(typeof bodies)[number]>(({ to }) => to.y).strength(PULL.place))
    .force(
      'free',
      forceCollide<(typeof bodies)[number]>(({ r }) => r + FREE),
    )
    .stop()
    .tick(LAST_STEPS);
  const between = (value: number, least: number, most: number): number =>
    Math.min(most, Math.max(least, value));
  return bodies.map(({ point, r, x, y }) => ({
    point,
    r,
    x: between(x, EDGE.x, width - EDGE.x),
    y: between(y, EDGE.top, height - EDGE.bottom),
  }));
}
