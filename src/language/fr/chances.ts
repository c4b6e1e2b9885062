// How sure something is in French words, with the band that it lies in (Sherman Kent 1964, Words of Estimative Probability).

import { chanceOf } from '../chance-words';
import type * as english from '../en/chances';
import type { Wording } from '../wording';
import { low } from '../markup';
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

export const likelihood: Wording<typeof english.likelihood> = (band) => chanceOf(WORDS, percent, band);

export const soundingText: Wording<typeof english.soundingText> = {
  mayLeak: (chance) => `Ses réponses se lisent mieux ; ${chance} de risque que cela s’ébruite`,
  leaks: (chance) =>
    `pour une fourchette plus étroite au prochain tour ; ${chance} de risque que cela s’ébruite`,
  told: (until) => `Sondage fait ; il renseigne jusque-là : ${low(until)}.`,
};
