// How the network of pacts is worded in French.

import type { networkText as english } from '../en/network';
import type { Wording } from '../wording';

export const networkText: Wording<typeof english> = {
  label: 'Réseau des pactes',
  whose: 'Pactes de qui',
  all: 'Tous les États',
  none: 'Aucun pacte n’est en vigueur.',
  walk: 'États et pactes ; les flèches mènent de l’un à l’autre',
  key: 'Plus un trait est épais, plus la cohésion est haute. Plein : défense ; tireté : consultation ; pointillé : non-agression. Les grands points ont plus de puissance ; un chiffre est la cohésion d’un pacte.',
  tiesOf: (nation) => `Pactes : ${nation}`,
  noTie: 'Dans aucun pacte.',
  cohesion: 'Cohésion',
  unbound: 'Dans aucun pacte :',
};
