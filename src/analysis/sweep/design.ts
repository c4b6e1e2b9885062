// Which settings a sweep plays: every combination of its factors' values, or a Latin hypercube over their ranges.

import { shuffle, sideStream } from '../../engine';

export type Level = string | number;

/** What is varied: values to take, or a range of numbers. */
export type Factor =
  | { readonly name: string; readonly values: readonly Level[] }
  | { readonly name: string; readonly low: number; readonly high: number };

/** One value of each factor, by the factor's name. */
export type Setting = Readonly<Record<string, Level>>;

/** Digits that a value drawn from a range is told with, so that a file says exactly what was played. */
const DIGITS = 6;
const rounded = (value: number): number => Number(value.toPrecision(DIGITS));

/** A range taken at so many places, its ends among them; listed values as they are. */
function levelsOf(factor: Factor, count: number): readonly Level[] {
  if ('values' in factor) return factor.values;
  const { low, high } = factor;
  return Array.from({ length: count }, (_, k) => {
    if (k === 0) return low;
    return k === count - 1 ? high : rounded(low + ((high - low) * k) / (count - 1));
  });
}

/** All combinations, the last factor's values following each other soonest. `levels`: places that a range is taken at, 2 or more. */
export const gridOf = (factors: readonly Factor[], levels: number): readonly Setting[] =>
  factors.reduce<readonly Setting[]>(
    (settings, factor) =>
      settings.flatMap((setting) =>
        levelsOf(factor, levels).map((level) => ({ ...setting, [factor.name]: level })),
      ),
    [{}],
  );

/**
 * A Latin hypercube (McKay, Beckman & Conover 1979): each factor's range is cut into as many strata as there are points, and
 * each stratum is taken once, in an order of its own. Listed values are taken equally often, as near as the count allows.
 */
export function latinHypercube(factors: readonly Factor[], points: number, base: string): readonly Setting[] {
  const columns = factors.map((factor) => {
    const draw = sideStream('sweep', base, factor.name);
    const strata = shuffle(
      Array.from({ length: points }, (_, k) => k),
      draw,
    );
    return strata.map((stratum) => levelAt(factor, (stratum + draw()) / points));
  });
  return Array.from({ length: points }, (_, k) =>
    Object.fromEntries(factors.map(({ name }, f) => [name, columns[f]![k]!])),
  );
}

/** The factor's value at a place from 0 to below 1 of its range. */
function levelAt(factor: Factor, place: number): Level {
  if ('values' in factor) return factor.values[Math.floor(place * factor.values.length)]!;
  return rounded(factor.low + (factor.high - factor.low) * place);
}
