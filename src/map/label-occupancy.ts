// Whether a name would lie over another one.
import type { Glyph } from './lettering.ts';

/** What is already taken, as discs. */
export interface LabelOccupancy {
  readonly free: (glyphs: readonly Glyph[], r: number) => boolean;
  readonly take: (glyphs: readonly Glyph[], r: number) => void;
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Discs are kept in squares as wide as the largest disc asked for, so that only near ones are compared. */
export function labelOccupancy(square: number): LabelOccupancy {
  const squares = new Map<number, Disc[]>();
  const row = 1 << 16;
  const keyOf = (x: number, y: number): number => Math.floor(x / square) * row + Math.floor(y / square);
  const meets = (x: number, y: number, r: number): boolean => {
    const middle = keyOf(x, y);
    for (const beside of [-row - 1, -row, -row + 1, -1, 0, 1, row - 1, row, row + 1]) {
      for (const d of squares.get(middle + beside) ?? []) {
        if ((x - d.x) ** 2 + (y - d.y) ** 2 < (r + d.r) ** 2) return true;
      }
    }
    return false;
  };
  const take = (glyphs: readonly Glyph[], r: number): void => {
    for (const { x, y } of beads(glyphs, r)) {
      const key = keyOf(x, y);
      const here = squares.get(key);
      if (here) here.push({ x, y, r });
      else squares.set(key, [{ x, y, r }]);
    }
  };
  return { free: (glyphs, r) => !beads(glyphs, r).some(({ x, y }) => meets(x, y, r)), take };
}

/** Points no further apart than a disc is wide, so that nothing slips between spaced letters; a jump to another line is left out. */
function beads(glyphs: readonly Glyph[], r: number): { x: number; y: number }[] {
  const points: { x: number; y: number }[] = [];
  glyphs.forEach((g, i) => {
    const last = glyphs[i - 1];
    const gap = last ? Math.hypot(g.x - last.x, g.y - last.y) : 0;
    for (let k = 1; last && gap < 8 * r && k * 2 * r < gap; k++) {
      const t = (k * 2 * r) / gap;
      points.push({ x: last.x + (g.x - last.x) * t, y: last.y + (g.y - last.y) * t });
    }
    points.push({ x: g.x, y: g.y });
  });
  return points;
}
