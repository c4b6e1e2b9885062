// What the modes of the map are called in French, and the ends of their scales.

import type { modeText as english } from '../en/map-modes';
import type { Wording } from '../wording';

export const modeText: Wording<typeof english> = {
  blocs: { name: 'Blocs', means: 'Le pacte principal de chaque État', ends: null },
  threat: {
    name: 'Menace pour moi',
    means: 'Ce que vous craignez de chaque État',
    ends: ['rien à craindre', 'le plus craint'],
  },
  trust: {
    name: 'Confiance en moi',
    means: 'La confiance que chaque État vous porte',
    ends: ['se méfie', 'fait confiance'],
  },
  commitments: {
    name: 'Engagements',
    means: 'Qui a promis quoi à qui',
    ends: ['aucune promesse', 'viendrait à coup sûr'],
  },
  power: { name: 'Puissance', means: 'Part des capacités du monde', ends: ['faible', 'fort'] },
  contribution: {
    name: 'Contribution',
    means: 'Dépenses de défense face à ce qui a été promis',
    ends: ['sous l’engagement', 'au-delà de l’engagement'],
  },
};
