// How sure something is in French words, with the band that it lies in (Sherman Kent 1964, Words of Estimative Probability).

import { chanceOf } from '../chance-words';
import type { likelihood as english } from '../en/chances';
import type { Wording } from '../wording';
import { percent } from './formats';

const WORDS = {
  almostCertain: 'presque certain',
  likely: 'probable',
  even: 'une chance sur deux',
  unlikely: 'peu probable',
  veryUnlikely: 'très peu probable',
  certain: 'certain',
  never: 'certainement pas',
  about: (percentage: string) => `environ ${percentage}`,
};

export const likelihood: Wording<typeof english> = (band) => chanceOf(WORDS, percent, band);
