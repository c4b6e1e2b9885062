// How many small cells with owners become arcs, rings and polygons: the outlines of an invented world.
import { Delaunay } from 'd3-delaunay';
import { hash, noise } from './noise.ts';
import { inRing, type Line, ringArea, stitch } from './rings.ts';
import { SEA } from './shape.ts';

export interface Cells {
  readonly delaunay: Delaunay<Float64Array>;
  readonly count: number;
  readonly x: (cell: number) => number;
  readonly y: (cell: number) => number;
}

/** About `count` cells over the plane, a jittered grid: even enough for outlines, uneven enough to look grown. */
export function scatter(width: number, height: number, count: number, seed: number): Cells {
  const step = Math.sqrt((width * height) / count);
  const points: number[] = [];
  for (let row = 0; row * step < height; row++) {
    for (let column = 0; column * step < width; column++) {
      const shift = row % 2 === 0 ? 0.25 : 0.75;
      points.push(
        (column + shift + (hash(seed, column, row) - 0.5) * 0.9) * step,
        (row + 0.5 + (hash(seed + 1, column, row) - 0.5) * 0.9) * step,
      );
    }
  }
  const coordinates = Float64Array.from(points);
  return {
    delaunay: new Delaunay(coordinates),
    count: coordinates.length / 2,
    x: (cell) => coordinates[2 * cell] ?? 0,
    y: (cell) => coordinates[2 * cell + 1] ?? 0,
  };
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** Corners are the centres of the Delaunay triangles; an edge lies between two cells with different owners. */
function edgesOf(
  cells: Cells,
  owner: ArrayLike<number>,
  corner: (t: number) => readonly [number, number],
): Edge[] {
  const { triangles, halfedges } = cells.delaunay;
  const edges: Edge[] = [];
  for (let e = 0; e < halfedges.length; e++) {
    const twin = halfedges[e] ?? -1;
    if (twin < e) continue;
    const p = triangles[e] ?? 0;
    const q = triangles[e % 3 === 2 ? e - 2 : e + 1] ?? 0;
    const [a, b] = [owner[p] ?? SEA, owner[q] ?? SEA];
    if (a === b) continue;
    const [from, to] = [Math.floor(e / 3), Math.floor(twin / 3)];
    const [fx, fy] = corner(from);
    const [tx, ty] = corner(to);
    const pIsLeft = (tx - fx) * (cells.y(p) - fy) - (ty - fy) * (cells.x(p) - fx) < 0;
    edges.push({ from, to, left: pIsLeft ? a : b, right: pIsLeft ? b : a });
  }
  return edges;
}

export interface Arc {
  readonly nodes: readonly number[];
  readonly left: number;
  readonly right: number;
}

/** Edges end to end, from one meeting of three owners to the next, or round and closed. */
function chain(edges: readonly Edge[]): Arc[] {
  const at = new Map<number, Edge[]>();
  for (const edge of edges)
    for (const node of [edge.from, edge.to]) at.set(node, [...(at.get(node) ?? []), edge]);
  const used = new Set<Edge>();
  const arcs: Arc[] = [];
  const follow = (start: Edge, node: number): void => {
    const forward = start.from === node;
    const nodes = [node];
    let edge: Edge | undefined = start;
    let here = node;
    while (edge && !used.has(edge)) {
      used.add(edge);
      here = edge.from === here ? edge.to : edge.from;
      nodes.push(here);
      const next: Edge[] = at.get(here) ?? [];
      edge = next.length === 2 ? next.find((e) => !used.has(e)) : undefined;
    }
    arcs.push({ nodes, left: forward ? start.left : start.right, right: forward ? start.right : start.left });
  };
  for (const [node, meeting] of at)
    if (meeting.length !== 2) for (const edge of meeting) if (!used.has(edge)) follow(edge, node);
  for (const edge of edges) if (!used.has(edge)) follow(edge, edge.from);
  return arcs;
}

/** Corner cutting keeps the ends and takes the honeycomb out of a line. */
function soften(line: Line): Line {
  const out: number[] = [line[0] ?? 0, line[1] ?? 0];
  for (let i = 2; i + 1 < line.length; i += 2) {
    const [ax, ay, bx, by] = [line[i - 2] ?? 0, line[i - 1] ?? 0, line[i] ?? 0, line[i + 1] ?? 0];
    out.push(ax * 0.72 + bx * 0.28, ay * 0.72 + by * 0.28, ax * 0.28 + bx * 0.72, ay * 0.28 + by * 0.72);
  }
  out.push(line[line.length - 2] ?? 0, line[line.length - 1] ?? 0);
  return Float32Array.from(out);
}

/** Every third point, and the ends. */
function thin(line: Line): Line {
  const last = line.length / 2 - 1;
  const kept: number[] = [];
  for (let i = 0; i <= last; i++)
    if (i % 3 === 0 || i === last) kept.push(line[2 * i] ?? 0, line[2 * i + 1] ?? 0);
  return last < 6 ? line : Float32Array.from(kept);
}

/** Midpoints pushed aside, twice: the small bays and bends. `amount` is a part of each segment's length. */
function roughen(line: Line, amount: number, seed: number): Line {
  const out: number[] = [line[0] ?? 0, line[1] ?? 0];
  for (let i = 2; i + 1 < line.length; i += 2) {
    const [ax, ay, bx, by] = [line[i - 2] ?? 0, line[i - 1] ?? 0, line[i] ?? 0, line[i + 1] ?? 0];
    const push = (hash(seed, Math.round(ax * 8 + bx * 8), Math.round(ay * 8 + by * 8)) - 0.5) * 2 * amount;
    out.push((ax + bx) / 2 - (by - ay) * push, (ay + by) / 2 + (bx - ax) * push, bx, by);
  }
  return Float32Array.from(out);
}

/** The arcs round an owner, as rings of arc numbers (`~n`: walked backwards). */
function ringsOf(arcs: readonly Arc[], owner: number): number[][] {
  const starting = new Map<number, number>();
  const endOf = (ref: number): number => {
    const nodes = arcs[ref < 0 ? ~ref : ref]?.nodes ?? [];
    return (ref < 0 ? nodes[0] : nodes[nodes.length - 1]) ?? 0;
  };
  const rings: number[][] = [];
  arcs.forEach((arc, i) => {
    if (arc.left !== owner && arc.right !== owner) return;
    const ref = arc.left === owner ? i : ~i;
    if (arc.nodes[0] === arc.nodes[arc.nodes.length - 1]) rings.push([ref]);
    else starting.set(endOf(~ref), ref);
  });
  while (starting.size > 0) {
    const ring: number[] = [];
    let [node] = starting.keys();
    for (
      let ref = starting.get(node ?? 0);
      ref !== undefined && node !== undefined;
      ref = starting.get(node)
    ) {
      starting.delete(node);
      ring.push(ref);
      node = endOf(ref);
    }
    rings.push(ring);
  }
  return rings;
}

/** Outer rings with the holes inside each, largest first. */
function group(lines: readonly Line[], rings: readonly number[][]): number[][][] {
  const sized = rings
    .map((refs) => ({ refs, ring: stitch(lines, refs) }))
    .map((r) => ({ ...r, area: ringArea(r.ring) }));
  sized.sort((a, b) => Math.abs(b.area) - Math.abs(a.area));
  const sign = Math.sign(sized[0]?.area ?? 1);
  const polygons: { outer: Line; rings: number[][] }[] = [];
  for (const { refs, ring, area } of sized) {
    const holder =
      Math.sign(area) === sign
        ? undefined
        : polygons.find((p) => inRing(p.outer, ring[0] ?? 0, ring[1] ?? 0));
    if (holder) holder.rings.push(refs);
    else if (Math.sign(area) === sign) polygons.push({ outer: ring, rings: [refs] });
  }
  return polygons.map((p) => p.rings);
}

export interface Outlines {
  readonly lines: readonly Line[];
  readonly sides: readonly [number, number][];
  /** By owner: polygons of rings of arc numbers. */
  readonly polygons: (owner: number) => number[][][];
}

/** Moves a point onto a known coast. */
export type Shore = (x: number, y: number) => readonly [number, number];

/** Whether the three cells that meet at a corner are both land and sea. */
function onShore(cells: Cells, owner: ArrayLike<number>, corner: number): boolean {
  const meeting = [0, 1, 2].map((k) => owner[cells.delaunay.triangles[3 * corner + k] ?? 0] ?? SEA);
  return meeting.includes(SEA) && meeting.some((one) => one !== SEA);
}

/**
 * Cells and their owners → shared outlines. `rough`: 0 smooth … 0.3 torn. Cells on the plane's edge must be sea. Where a `shore` is
 * given, coasts follow it and are not worked over.
 */
export function outline(
  cells: Cells,
  owner: ArrayLike<number>,
  rough: number,
  seed: number,
  shore?: Shore,
): Outlines {
  const { circumcenters } = cells.delaunay.voronoi([-1e6, -1e6, 1e6, 1e6]);
  const corner = (t: number): readonly [number, number] => [
    circumcenters[2 * t] ?? 0,
    circumcenters[2 * t + 1] ?? 0,
  ];
  const placed = (t: number): readonly [number, number] =>
    shore && onShore(cells, owner, t) ? shore(...corner(t)) : corner(t);
  const arcs = chain(edgesOf(cells, owner, corner));
  const lines = arcs.map((arc) => {
    const raw = Float32Array.from(arc.nodes.flatMap(placed));
    if (shore && (arc.left === SEA || arc.right === SEA)) return raw;
    const amount = rough * (0.7 + 0.6 * noise(seed, (raw[0] ?? 0) / 90, (raw[1] ?? 0) / 90));
    return roughen(roughen(thin(soften(soften(raw))), amount, seed), amount * 0.8, seed + 1);
  });
  return {
    lines,
    sides: arcs.map((arc): [number, number] => [arc.left, arc.right]),
    polygons: (of) => group(lines, ringsOf(arcs, of)),
  };
}
