// Which words of probability a chance asks for, with the band that it lies in (Sherman Kent 1964, Words of Estimative Probability).

import type { Chance } from '../engine';

export type Band = Pick<Chance, 'chance' | 'low' | 'high'>;

export interface ChanceWords {
  readonly almostCertain: string;
  readonly likely: string;
  readonly even: string;
  readonly unlikely: string;
  readonly veryUnlikely: string;
  readonly certain: string;
  readonly never: string;
  about(percentage: string): string;
}

/** From which chance each word holds, ppm. */
const FROM = [
  [900_000, 'almostCertain'],
  [600_000, 'likely'],
  [400_000, 'even'],
  [100_000, 'unlikely'],
  [0, 'veryUnlikely'],
] as const;

/** Nobody knows such things to the percent. */
const STEP = 50_000;

/** "likely, 60–85 %", or "likely, about 85 %" where the band is no wider than its own rounding. */
export function chanceOf(
  words: ChanceWords,
  percent: (ppm: number, digits?: number) => string,
  { chance, low, high }: Band,
): string {
  const from = Math.floor(low / STEP) * STEP;
  const to = Math.ceil(high / STEP) * STEP;
  if (low === high && (low === 0 || low === 1_000_000)) return low === 0 ? words.never : words.certain;
  const word = words[FROM.find(([least]) => chance >= least)?.[1] ?? 'veryUnlikely'];
  const about = Math.min(950_000, Math.max(STEP, Math.round(chance / STEP) * STEP));
  if (to - from <= STEP) return `${word}, ${words.about(percent(about, 0))}`;
  return `${word}, ${from / 10_000}–${percent(to, 0)}`;
}
