// How good shown chances are: the mean square of how far they were from what came (Brier 1950), beside saying the base rate every time.

import type { Forecast } from './calibration';

/** How wide a band is, by which chances are told apart: how much was known. */
export const BANDS = ['narrow', 'middling', 'wide'] as const;
export type Band = (typeof BANDS)[number];

/** Bands below this width are narrow, and below that middling. */
const NARROW = 0.2;
const MIDDLING = 0.5;

export function bandOf({ low, high }: Pick<Forecast, 'low' | 'high'>): Band {
  const width = high - low;
  if (width < NARROW) return 'narrow';
  return width < MIDDLING ? 'middling' : 'wide';
}

export interface Skill {
  readonly count: number;
  /** Share that came to pass. */
  readonly base: number;
  /** Mean of the chances shown. */
  readonly shown: number;
  /** Mean square error of the chances, and of the base rate. */
  readonly brier: number;
  readonly brierOfBase: number;
}

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const square = (x: number): number => x * x;

export function skillOf(forecasts: readonly Forecast[]): Skill {
  const base = meanOf(forecasts.map(({ came }) => Number(came)));
  return {
    count: forecasts.length,
    base,
    shown: meanOf(forecasts.map(({ chance }) => chance)),
    brier: meanOf(forecasts.map(({ chance, came }) => square(chance - Number(came)))),
    brierOfBase: meanOf(forecasts.map(({ came }) => square(base - Number(came)))),
  };
}

/** Tenths of what was shown: of those that were shown at 20 to 30 %, how many came? */
export const TENTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

export const tenthOf = ({ chance }: Pick<Forecast, 'chance'>): number => Math.min(9, Math.floor(chance * 10));
