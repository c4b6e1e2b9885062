// What those who play are called in French, and what a nation is scored by.

import type * as english from '../en/seats';
import type { Wording } from '../wording';

type Words = Wording<typeof english>;

export const agentText: Words['agentText'] = {
  balancer: { name: 'Équilibreur', means: 's’allie à d’autres contre qui il craint le plus' },
  bandwagoner: { name: 'Suiviste', means: 'se range du côté des forts' },
  reciprocator: { name: 'Donnant-donnant', means: 'traite les autres comme ils l’ont traité' },
  revisionist: {
    name: 'Révisionniste',
    means: 'veut plus que ce qu’il a, et pousse là où les chances le permettent',
  },
  'free-rider': {
    name: 'Passager clandestin',
    means: 'cherche une protection et en laisse le coût aux autres',
  },
  hegemon: { name: 'Hégémon', means: 'lie de plus faibles à un ordre qu’il mène et qu’il paie' },
  hedger: {
    name: 'Prudent',
    means: 'reste en bons termes avec qui il craint, et s’assure contre lui',
  },
  'liberal-internationalist': {
    name: 'Internationaliste libéral',
    means: 's’attache ceux qui commercent et se gouvernent comme lui',
  },
  isolationist: { name: 'Isolationniste', means: 'commerce avec tous et ne se lie à personne' },
  random: { name: 'Au hasard', means: 'fait n’importe quoi' },
};

export const scoreText: Words['scoreText'] = {
  security: 'Sécurité',
  prosperity: 'Prospérité',
  autonomy: 'Autonomie',
  standing: 'Prestige',
};

export const seats: Words['seats'] = {
  person: 'Humain',
  unknown: 'caractère inconnu',
  share: (agent, percent) => `${agent.toLowerCase()} ${percent}`,
};
