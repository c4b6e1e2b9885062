// The French words around the cabinet: who advises, what may be done with advice, and how one did by it.

import type { cabinetChrome as english } from '../en/cabinet-chrome';
import type { Wording } from '../wording';
import { low } from '../markup';

export const cabinetChrome: Wording<typeof english> = {
  title: 'Cabinet',
  advisers: {
    balancer: {
      school: 'Équilibre des menaces',
      holds: 'Faites front avec d’autres contre qui vous craignez le plus (Walt 1987).',
    },
    'liberal-internationalist': {
      school: 'Libéral',
      holds: 'Attachez-vous ceux qui commercent et se gouvernent comme vous (Oneal et Russett 1997).',
    },
    isolationist: {
      school: 'Retenue',
      holds:
        'Commercez avec tous, ne vous liez à personne, restez hors des querelles d’autrui (Nordlinger 1995).',
    },
  },
  wait: 'Attendre : rien ne vaut un acte ce tour-ci.',
  why: (part) => `à cause de : ${part.toLowerCase()}`,
  follow: 'Suivre',
  followed: 'Suivi',
  followMeans: (school) =>
    `Préparer tout ce que ce conseiller ordonnerait (${school}) ; appuyez encore pour revenir.`,
  reasons: (orders) => (orders < 2 ? 'Pourquoi' : `Pourquoi, et les ${orders} ordres`),
  govern: 'Le laisser gouverner',
  governFor: 'Pour combien de temps',
  turns: (count) => (count === 1 ? 'un tour' : `${count} tours`),
  toTheEnd: 'jusqu’à la fin',
  governMeans:
    'Il donne vos ordres, tour après tour ; ils sont enregistrés comme les vôtres. Une touche l’arrête. Ce que vous avez préparé est abandonné.',
  governing: (school, season) => `${school} gouverne… ${low(season)}`,
  termOver: 'Le temps de ce conseiller est écoulé.',
};
