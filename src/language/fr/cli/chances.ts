// What `entente chances` tells in French of chances that were shown, and of what came.

import type { chances as english } from '../../en/cli/chances';
import type { Wording } from '../../wording';
import { counted } from '../formats';

export const chances: Wording<typeof english> = {
  title: (world, seeds) =>
    `${world} : les chances montrées et ce qu’il en advint, ${counted(seeds, 'graine', 'graines')}`,
  kinds: { offer: 'offres', call: 'appels' },
  all: 'tout',
  bands: { narrow: 'bande étroite', middling: 'bande moyenne', wide: 'bande large' },
  heads: {
    tenth: 'montré à',
    count: 'nombre',
    shown: 'montré',
    came: 'advenu',
    brier: 'Brier',
    brierOfBase: 'Brier du taux de base',
  },
  tenth: (from) => `${from}–${from + 10} %`,
};
