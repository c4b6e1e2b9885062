// The French sentence that sums up a nation's result.

import type { Score } from '../../engine';
import type { verdictLede as english } from '../en/verdict';
import type { Wording } from '../wording';
import { signed } from './formats';

const NAMES: Readonly<Record<Score, string>> = {
  security: 'la sécurité',
  prosperity: 'la prospérité',
  autonomy: 'l’autonomie',
  standing: 'le prestige',
};

/** "Vous finissez 3,2 points mieux qu’au début : c’est le prestige qui a le plus gagné (+2,1) ; l’autonomie vous a le plus coûté (−0,4)." */
export const verdictLede: Wording<typeof english> = ({ total, scores }, best, worst) => {
  const sum =
    total > 0
      ? `Vous finissez *${signed(total)}* au-dessus de votre point de départ`
      : total < 0
        ? `Vous finissez *${signed(total)}* au-dessous de votre point de départ`
        : 'Vous finissez comme vous avez commencé';
  const gain =
    scores[best].weighted > 0
      ? ` : ce qui a le plus gagné, *${NAMES[best]}* (${signed(scores[best].weighted)})`
      : '';
  const loss =
    scores[worst].weighted < 0
      ? `${gain === '' ? ' : ' : ' ; '}ce qui vous a le plus coûté, *${NAMES[worst]}* (${signed(scores[worst].weighted)})`
      : '';
  return `${sum}${gain}${loss}.`;
};
