// As a hedger: keeps on terms with whom it fears while it quietly insures against it (Kuik 2008).

import { appease } from '../choices/appeasement';
import { type Character, meetDuties, pursue } from './character';
import { engage, partnersToTend, reviewSpending, tend } from '../choices/housekeeping';
import { reachOut } from '../choices/outreach';
import { practise } from '../choices/statecraft';
import { rank } from '../rank';
import { prospects } from '../choices/prospects';
import { fear, isReviewTurn, type View } from '../view';

function mostFeared(view: View): number | null {
  const near = prospects(view).filter((j) => fear(view, view.me, j) > 0);
  return rank(near, (a, b) => fear(view, view.me, b) - fear(view, view.me, a) || a - b)[0] ?? null;
}

export const hedger: Character = {
  name: 'hedger',
  source: 'Cheng-Chwee Kuik, The Essence of Hedging (2008)',
  decide(view) {
    meetDuties(view);
    if (isReviewTurn(view)) {
      const feared = mostFeared(view);
      if (feared !== null) engage(view, feared, ['trade-deal', 'dialogue'], 'engagement');
      pursue(view, prospects(view));
      reviewSpending(view);
      appease(view);
    }
    practise(view);
    tend(view, partnersToTend(view));
    reachOut(view);
  },
};
