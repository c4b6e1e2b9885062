// Which lines bound a nation, or a group of nations taken together.
import type { Line } from './rings.ts';
import { type MapData, SEA } from './shape.ts';

const ends = (line: Line): readonly [string, string] => [
  `${line[0]},${line[1]}`,
  `${line[line.length - 2]},${line[line.length - 1]}`,
];
const reversed = (line: Line): Line => {
  const out = new Float32Array(line.length);
  for (let i = 0; i < line.length; i += 2) {
    out[i] = line[line.length - 2 - i] ?? 0;
    out[i + 1] = line[line.length - 1 - i] ?? 0;
  }
  return out;
};

/** The arcs with a member on exactly one side, joined end to end; a closed line repeats no point. */
export function boundary(map: MapData, members: readonly string[]): { line: Line; closed: boolean }[] {
  const indices = new Set(map.nations.filter((n) => members.includes(n.id)).map((n) => n.index));
  const rest = new Set(
    map.arcs.filter(
      (_, i) => indices.has(map.sides[i]?.[0] ?? SEA) !== indices.has(map.sides[i]?.[1] ?? SEA),
    ),
  );
  const lines: { line: Line; closed: boolean }[] = [];
  for (const first of rest) {
    rest.delete(first);
    const parts = [first];
    const [start, end] = ends(first);
    let tail = end;
    for (let more = true; more && tail !== start; ) {
      more = false;
      for (const arc of rest) {
        const [a, b] = ends(arc);
        if (a !== tail && b !== tail) continue;
        rest.delete(arc);
        parts.push(a === tail ? arc : reversed(arc));
        tail = a === tail ? b : a;
        more = true;
        break;
      }
    }
    const closed = tail === start;
    const points = parts.flatMap((part, i) => [...(i === 0 ? part : part.subarray(2))]);
    lines.push({ line: Float32Array.from(closed ? points.slice(0, -2) : points), closed });
  }
  return lines;
}
