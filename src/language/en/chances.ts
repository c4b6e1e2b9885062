// How sure something is in words, with the band that it lies in (Sherman Kent 1964, Words of Estimative Probability).

import type { Chance } from '../../engine';
import { percent } from './formats';

type Band = Pick<Chance, 'chance' | 'low' | 'high'>;

/** From which chance each word holds, ppm. */
const WORDS = [
  [900_000, 'almost certain'],
  [600_000, 'likely'],
  [400_000, 'as likely as not'],
  [100_000, 'unlikely'],
  [0, 'very unlikely'],
] as const;

const wordFor = (chance: number): string => WORDS.find(([from]) => chance >= from)?.[1] ?? '';

/** Nobody knows such things to the percent. */
const STEP = 50_000;

/** "likely, 60–85 %", or "likely, about 85 %" where the band is no wider than its own rounding. */
export function likelihood({ chance, low, high }: Band): string {
  const from = Math.floor(low / STEP) * STEP;
  const to = Math.ceil(high / STEP) * STEP;
  if (low === high && (low === 0 || low === 1_000_000)) return low === 0 ? 'certainly not' : 'certain';
  const about = Math.min(950_000, Math.max(STEP, Math.round(chance / STEP) * STEP));
  if (to - from <= STEP) return `${wordFor(chance)}, about ${percent(about, 0)}`;
  return `${wordFor(chance)}, ${from / 10_000}–${percent(to, 0)}`;
}
