// Which scraps of a rough division of land survive: every nation in one piece, but for its islands.
import type { Cells } from './cells.ts';
import { SEA } from './shape.ts';

export interface Limits {
  /** Cells whose part is kept whatever its size: capitals, a lake. */
  readonly keep: Iterable<number>;
  /** Least number of cells of an island, and of water shut in by land. */
  readonly island: number;
  readonly pond: number;
}

interface Part {
  readonly owner: number;
  readonly cells: readonly number[];
  /** Owners of the cells around, with how often each is met, most often first. */
  readonly around: readonly (readonly [owner: number, times: number])[];
}

function partFrom(cells: Cells, owner: Int32Array, start: number, seen: Uint8Array): Part {
  const own = owner[start] ?? SEA;
  const part = [start];
  const around = new Map<number, number>();
  seen[start] = 1;
  for (const cell of part) {
    for (const near of cells.delaunay.neighbors(cell)) {
      const other = owner[near] ?? SEA;
      if (other !== own) around.set(other, (around.get(other) ?? 0) + 1);
      if (other !== own || seen[near]) continue;
      seen[near] = 1;
      part.push(near);
    }
  }
  return { owner: own, cells: part, around: [...around].sort((a, b) => b[1] - a[1] || a[0] - b[0]) };
}

function partsOf(cells: Cells, owner: Int32Array): Part[] {
  const seen = new Uint8Array(cells.count);
  const parts: Part[] = [];
  for (let c = 0; c < cells.count; c++) if (!seen[c]) parts.push(partFrom(cells, owner, c, seen));
  return parts;
}

/** The largest part of each owner, and every part with a kept cell. */
function rooted(parts: readonly Part[], keep: ReadonlySet<number>): Set<Part> {
  const kept = new Set(parts.filter((p) => p.cells.some((c) => keep.has(c))));
  const held = new Set([...kept].map((p) => p.owner).filter((o) => o !== SEA));
  for (const part of [...parts].sort((a, b) => b.cells.length - a.cells.length)) {
    if (held.has(part.owner)) continue;
    held.add(part.owner);
    kept.add(part);
  }
  return kept;
}

/** Changes `owner` in place: scraps inside others go to whom they touch most, specks and ponds vanish, islands stay. */
export function removeFragments(cells: Cells, owner: Int32Array, limits: Limits): void {
  const parts = partsOf(cells, owner);
  const kept = rooted(parts, new Set(limits.keep));
  for (const part of parts) {
    const [most] = part.around.filter(([o]) => o !== SEA)[0] ?? [SEA];
    const island = most === SEA;
    const least = part.owner === SEA ? limits.pond : limits.island;
    if (kept.has(part) || ((island || part.owner === SEA) && part.cells.length >= least)) continue;
    for (const cell of part.cells) owner[cell] = most;
  }
}
