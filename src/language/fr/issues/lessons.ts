// Complaints in French about a lesson or a test of concepts.

import type { LESSONS as english } from '../../en/issues/lessons';
import type { Wording } from '../../wording';

export const LESSONS: Wording<typeof english> = {
  'nothing-asked': { message: 'ne demande rien', suggestion: 'Donnez atLeast, atMost, ou les deux.' },
  'judged-too-early': {
    message: 'ne vient pas après la question',
    suggestion: 'Jugez plus tard.',
  },
  'after-lesson': ({ turns }) => ({
    message: 'est après la fin de la leçon',
    suggestion: `Donnez au plus ${turns}.`,
  }),
  'condition-of-last': {
    message: 'figure dans la dernière réponse',
    suggestion: 'Retirez-la : c’est celle du reste.',
  },
  'condition-missing': {
    message: 'manque',
    suggestion: 'Dites quand cette réponse s’est vérifiée ; seule la dernière s’en passe.',
  },
  'not-one-right': ({ count }) => ({
    message: `a ${count} réponses justes`,
    suggestion: 'Marquez une réponse comme juste, et nulle autre.',
  }),
  'no-sources': { message: 'est vide', suggestion: 'Nommez une source.' },
  'first-not-passive': {
    message: 'n’est pas la conduite passive',
    suggestion: 'Commencez par une conduite passive, sans actes.',
  },
  'longer-than-scenario': ({ turns, most }) => ({
    message: `est ${turns} ; le scénario en a ${most}`,
    suggestion: 'Raccourcissez.',
  }),
  'not-before-end': {
    message: 'ne vient pas avant la fin de la leçon',
    suggestion: 'Nommez un tour antérieur.',
  },
};
