// Which points of a line may be left out at a distance.
import type { Line } from './rings.ts';

function farthest(line: Line, from: number, to: number): readonly [index: number, distance: number] {
  const [ax, ay, bx, by] = [
    line[2 * from] ?? 0,
    line[2 * from + 1] ?? 0,
    line[2 * to] ?? 0,
    line[2 * to + 1] ?? 0,
  ];
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  let [best, least] = [from, -1];
  for (let i = from + 1; i < to; i++) {
    const [x, y] = [line[2 * i] ?? 0, line[2 * i + 1] ?? 0];
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
    const d = (ax + t * dx - x) ** 2 + (ay + t * dy - y) ** 2;
    if (d > least) [best, least] = [i, d];
  }
  return [best, Math.sqrt(Math.max(0, least))];
}

/** The line without the points that lie within `tolerance` of what remains (Douglas & Peucker 1973); ends stay. */
export function coarsen(line: Line, tolerance: number): Line {
  const last = line.length / 2 - 1;
  if (last < 2 || tolerance <= 0) return line;
  const keep = new Uint8Array(last + 1);
  keep[0] = 1;
  keep[last] = 1;
  const open: [number, number][] = [[0, last]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [index, distance] = farthest(line, ...span);
    if (distance <= tolerance) continue;
    keep[index] = 1;
    open.push([span[0], index], [index, span[1]]);
  }
  const points: number[] = [];
  for (let i = 0; i <= last; i++) if (keep[i]) points.push(line[2 * i] ?? 0, line[2 * i + 1] ?? 0);
  return Float32Array.from(points);
}
