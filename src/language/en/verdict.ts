// The sentence that sums up a nation's result.

import type { Ranked, Score } from '../../engine';
import { signed } from './formats';

const NAMES: Readonly<Record<Score, string>> = {
  security: 'security',
  prosperity: 'prosperity',
  autonomy: 'autonomy',
  standing: 'standing',
};

/** "You end 3.2 points better off than you began: standing gained most (+2.1); autonomy cost you most (−0.4)." */
export function verdictLede({ total, scores }: Ranked, best: Score, worst: Score): string {
  const sum =
    total > 0
      ? `You end *${signed(total)}* better off than you began`
      : total < 0
        ? `You end *${signed(total)}* worse off than you began`
        : 'You end as you began';
  const gain =
    scores[best].weighted > 0 ? `: *${NAMES[best]}* gained most (${signed(scores[best].weighted)})` : '';
  const loss =
    scores[worst].weighted < 0
      ? `${gain === '' ? ': ' : '; '}*${NAMES[worst]}* cost you most (${signed(scores[worst].weighted)})`
      : '';
  return `${sum}${gain}${loss}.`;
}
