// How a weight of a theory is written in the schema: its range and one line that says what it is, its unit, its source.
import * as z from 'zod/mini';

/** Says what a weight is, in one form that the schema, the editor's tooltip and the parameter table share. */
export const line = (what: string, unit: string, source: string): string =>
  `${what}. Unit: ${unit}. Source: ${source}.`;

/** A number between `min` and `max`. `source` is a citation, `fit` (fitted to open data) or `design` (only the sign is known). */
export const weight = (min: number, max: number, unit: string, what: string, source = 'design') =>
  z.number().check(z.gte(min), z.lte(max), z.describe(line(what, unit, source)));

/** A share, 0…1. */
export const share = (what: string, source = 'design') => weight(0, 1, 'share', what, source);

/** A rate per year, 0…`max`. */
export const rate = (max: number, what: string, source = 'design') =>
  weight(0, max, 'per year', what, source);

/** A whole number between `min` and `max`. */
export const whole = (min: number, max: number, unit: string, what: string, source = 'design') =>
  z.int().check(z.gte(min), z.lte(max), z.describe(line(what, unit, source)));

/** One schema for each key of a closed list. */
export const each = <K extends string, S>(keys: readonly K[], make: (key: K) => S): Record<K, S> =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, S>;
