// How the network of pacts is worded in French.

import type { networkText as english } from '../en/network';
import type { Wording } from '../wording';

export const networkText: Wording<typeof english> = {
  label: 'Réseau des pactes',
  whose: 'Pactes de qui',
  all: 'Tous les États',
  walk: 'États et pactes ; les flèches mènent de l’un à l’autre',
  key: 'Traits pleins : défense ; tiretés : consultation ; pointillés : non-agression. Épaisseur et chiffre : cohésion. Grands points : plus de puissance.',
  tiesOf: (nation) => `Pactes : ${nation}`,
  noTie: 'Dans aucun pacte.',
  unbound: 'Dans aucun pacte :',
};
