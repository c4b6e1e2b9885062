// How sure something is in words.

import { type Band, chanceOf } from '../chance-words';
import { percent } from './formats';

const WORDS = {
  almostCertain: 'almost certain',
  likely: 'likely',
  even: 'as likely as not',
  unlikely: 'unlikely',
  veryUnlikely: 'very unlikely',
  certain: 'certain',
  never: 'certainly not',
  about: (percentage: string) => `about ${percentage}`,
};

export const likelihood = (band: Band): string => chanceOf(WORDS, percent, band);

/** Of asking about discreetly in a government. */
export const soundingText = {
  mayLeak: (chance: string) => `Its answers can be told better; ${chance} that it leaks`,
  leaks: (chance: string) => `for a narrower band next turn; ${chance} that it leaks`,
  told: (until: string) => `Sounded out: that tells until ${until}.`,
};
