// Where nations end up that change sides one at a time and only downhill: every local minimum, or those that descents find (Axelrod &
// Bennett 1993).

import { energyOf, type LineUp, type Sides } from './landscape';

/** Largest line-up of which every way to take sides is looked at: 2^19 ways. */
export const MOST_EXACT = 20;

/** Sides from which no nation alone would lower the energy by leaving. */
export interface Minimum {
  /** The last nation is on side 0. */
  readonly sides: Sides;
  /** In grains. */
  readonly energy: number;
  /** Share of the starting points from which steepest descent ends here, 0…1. */
  readonly basin: number;
}

const lowestFirst = (a: Minimum, b: Minimum): number =>
  a.energy - b.energy || (a.sides.join('') < b.sides.join('') ? -1 : 1);

/** Every local minimum, the lowest first. For line-ups of 1 to `MOST_EXACT` nations; memory and time grow as 2^(n−1). */
export function exactMinima(lineUp: LineUp): readonly Minimum[] {
  const n = lineUp.ids.length;
  const energies = allEnergies(lineUp);
  const next = energies.map((_, mask) => lowestNeighbour(energies, n, mask));
  const found = new Map<number, number>();
  for (let mask = 0; mask < energies.length; mask++) {
    const end = endOf(next, mask);
    found.set(end, (found.get(end) ?? 0) + 1);
  }
  return [...found]
    .map(([mask, starts]) => ({
      sides: sidesOf(mask, n),
      energy: energies[mask]!,
      basin: starts / energies.length,
    }))
    .sort(lowestFirst);
}

/** Bit i of a mask is the side of nation i; the last nation has none and is on side 0. */
const sidesOf = (mask: number, n: number): Sides => Uint8Array.from({ length: n }, (_, i) => (mask >> i) & 1);

/** Energy of every mask, each from that without its lowest bit. */
function allEnergies({ ids, pull }: LineUp): Float64Array {
  const n = ids.length;
  const rows = Float64Array.from({ length: n }, (_, i) =>
    pull.subarray(i * n, (i + 1) * n).reduce((a, b) => a + b, 0),
  );
  const energies = new Float64Array(1 << (n - 1));
  for (let mask = 1; mask < energies.length; mask++) {
    const before = mask & (mask - 1);
    const i = 31 - Math.clz32(mask ^ before);
    let across = 0;
    for (let rest = before; rest !== 0; rest &= rest - 1)
      across += pull[i * n + 31 - Math.clz32(rest & -rest)]!;
    energies[mask] = energies[before]! + 2 * (rows[i]! - 2 * across);
  }
  return energies;
}

/** Mask after the single move that lowers the energy most, the first of equals; the mask itself at a minimum. */
function lowestNeighbour(energies: Float64Array, n: number, mask: number): number {
  let best = mask;
  for (let i = 0; i < n; i++) {
    const moved = i < n - 1 ? mask ^ (1 << i) : mask ^ (energies.length - 1);
    if (energies[moved]! < energies[best]!) best = moved;
  }
  return best;
}

/** Where a chain of moves ends; the way there is shortened for those who come after. */
function endOf(next: Float64Array, mask: number): number {
  let end = mask;
  while (next[end] !== end) end = next[end]!;
  for (let at = mask; at !== end; ) {
    const following = next[at]!;
    next[at] = end;
    at = following;
  }
  return end;
}

/** Change of energy in grains if i alone changed sides. */
export function changeIfMoved({ ids, pull }: LineUp, sides: Sides, i: number): number {
  const n = ids.length;
  let change = 0;
  for (let j = 0; j < n; j++) change += sides[i] === sides[j] ? pull[i * n + j]! : -pull[i * n + j]!;
  return 2 * change;
}

/** Steepest descent from `start`: the sides after each move, the start first. */
export function descent(lineUp: LineUp, start: Sides): readonly Sides[] {
  const n = lineUp.ids.length;
  const changes = Float64Array.from({ length: n }, (_, i) => changeIfMoved(lineUp, start, i));
  const path = [start];
  for (;;) {
    const sides = path.at(-1)!;
    let best = 0;
    for (let i = 1; i < n; i++) if (changes[i]! < changes[best]!) best = i;
    if (!(changes[best]! < 0)) return path;
    path.push(move(lineUp, sides, changes, best));
  }
}

/** The sides after nation i has changed its own; keeps `changes` up to date. */
function move({ ids, pull }: LineUp, sides: Sides, changes: Float64Array, i: number): Sides {
  const n = ids.length;
  const moved = Uint8Array.from(sides);
  moved[i] = 1 - moved[i]!;
  for (let j = 0; j < n; j++)
    if (j !== i) changes[j]! += 4 * pull[i * n + j]! * (moved[i] === moved[j] ? 1 : -1);
  changes[i] = -changes[i]!;
  return moved;
}

/** The local minima that descents from `starts` random line-ups find, the lowest first. `draw` is uniform in [0, 1). */
export function foundMinima(lineUp: LineUp, starts: number, draw: () => number): readonly Minimum[] {
  const n = lineUp.ids.length;
  const found = new Map<string, { sides: Sides; starts: number }>();
  for (let k = 0; k < starts; k++) {
    const start = Uint8Array.from({ length: n }, () => (draw() < 1 / 2 ? 0 : 1));
    const end = named(descent(lineUp, start).at(-1)!);
    const key = end.join('');
    found.set(key, { sides: end, starts: (found.get(key)?.starts ?? 0) + 1 });
  }
  return [...found.values()]
    .map(({ sides, starts: count }) => ({ sides, energy: energyOf(lineUp, sides), basin: count / starts }))
    .sort(lowestFirst);
}

/** The same sides with the last nation on side 0. */
const named = (sides: Sides): Sides => (sides.at(-1) === 0 ? sides : sides.map((side) => 1 - side));
