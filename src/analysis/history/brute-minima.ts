// Which sides are local minima by their definition alone: every line-up's energy summed anew, every move tried.

import { energyOf, type LineUp, type Sides } from '../landscape';

/** All local minima with the last nation on side 0, in counting order. For 1 to 20 nations. */
export function bruteMinima(lineUp: LineUp): readonly Sides[] {
  const n = lineUp.ids.length;
  const all = Array.from({ length: 1 << (n - 1) }, (_, count) => count);
  const energies = Float64Array.from(all, (count) => energyOf(lineUp, sidesOf(count, n)));
  const holds = (count: number): boolean =>
    sidesOf(count, n).every((_, i, sides) => energies[countOf(moved(sides, i))]! >= energies[count]!);
  return all.filter(holds).map((count) => sidesOf(count, n));
}

function sidesOf(count: number, n: number): Sides {
  const sides = new Uint8Array(n);
  for (let i = 0, rest = count; rest > 0; i++, rest = Math.floor(rest / 2)) sides[i] = rest % 2;
  return sides;
}

function moved(sides: Sides, i: number): Sides {
  const after = sides.slice();
  after[i] = 1 - after[i]!;
  return after;
}

/** The number of a line-up, or of its mirror image, whichever has the last nation on side 0. */
function countOf(sides: Sides): number {
  let count = 0;
  for (let i = 0; i < sides.length; i++) if (sides[i] !== sides[sides.length - 1]) count += 2 ** i;
  return count;
}
