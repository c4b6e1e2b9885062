// What `entente chances` tells of chances that were shown, and of what came.

import { counted } from '../formats';

export const chances = {
  title: (world: string, seeds: number): string =>
    `${world}: shown chances and what came of them, ${counted(seeds, 'seed', 'seeds')}`,
  kinds: { offer: 'offers', call: 'calls' },
  all: 'all',
  bands: { narrow: 'narrow band', middling: 'middling band', wide: 'wide band' },
  heads: {
    tenth: 'shown at',
    count: 'count',
    shown: 'shown',
    came: 'came',
    brier: 'Brier',
    brierOfBase: 'Brier of base rate',
  },
  tenth: (from: number): string => `${from}–${from + 10} %`,
};
