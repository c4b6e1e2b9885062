// What a sweep's report tells: the mean of each figure for each value of each factor, with its interval over the runs.

import type { Cell, Level } from '../analysis';

/** Mean of some values with its 95 % interval (normal approximation; null where there are fewer than two). */
export interface Mean {
  readonly count: number;
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Two-sided 95 % of the normal distribution. */
const Z = 1.96;

/** Of those that are numbers; null of none. */
export function meanOf(cells: readonly Cell[]): Mean | null {
  const values = cells.filter((cell) => typeof cell === 'number');
  const count = values.length;
  if (count === 0) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  if (count === 1) return { count, mean, low: null, high: null };
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  const half = Z * Math.sqrt(variance / count);
  return { count, mean, low: mean - half, high: mean + half };
}

/** Least and greatest of one or more values, however many. */
export const rangeOf = (values: readonly number[]): readonly [number, number] =>
  values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [values[0]!, values[0]!],
  );

export interface MeanAt extends Mean {
  readonly level: Level;
}

/** Numbers beyond this count are gathered in as many bands of equal width, each at its middle. */
const BANDS = 8;

/** Cells by the level at which they were found: numbers upwards, words in the order in which they come. */
export function meansBy(levels: readonly Level[], cells: readonly Cell[]): readonly MeanAt[] {
  const groups = new Map<Level, Cell[]>();
  const at = banded(levels);
  levels.forEach((level, k) => {
    const found = groups.get(at(level)) ?? [];
    groups.set(at(level), found);
    found.push(cells[k]!);
  });
  const means = [...groups].flatMap(([level, found]) => {
    const mean = meanOf(found);
    return mean === null ? [] : [{ level, ...mean }];
  });
  return means.sort((a, b) =>
    typeof a.level === 'number' && typeof b.level === 'number' ? a.level - b.level : 0,
  );
}

function banded(levels: readonly Level[]): (level: Level) => Level {
  const distinct = new Set(levels);
  const numbers = [...distinct].filter((level) => typeof level === 'number');
  if (numbers.length < distinct.size || distinct.size <= BANDS) return (level) => level;
  const [low, high] = rangeOf(numbers);
  const width = (high - low) / BANDS;
  const band = (value: number): number => Math.min(BANDS - 1, Math.floor((value - low) / width));
  return (level) => (typeof level === 'number' ? low + (band(level) + 0.5) * width : level);
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** How often values of a figure were found, in bins between these edges; the last bin holds its upper edge. */
export function histogram(cells: readonly Cell[], edges: readonly number[]): readonly Bin[] {
  const values = cells.filter((cell) => typeof cell === 'number');
  return edges.slice(1).map((to, k) => {
    const from = edges[k]!;
    const last = k === edges.length - 2;
    return {
      from,
      to,
      count: values.filter((value) => value >= from && (last ? value <= to : value < to)).length,
    };
  });
}
