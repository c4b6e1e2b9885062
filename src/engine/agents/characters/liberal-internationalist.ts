// As a liberal internationalist: trusts those who trade and govern themselves as it does, and ties them by commerce and institutions (Oneal
// & Russett 1997).

import { appease } from '../choices/appeasement';
import { type Character, meetDuties, pursue } from './character';
import { engage, partnersToTend, reviewSpending, tend } from '../choices/housekeeping';
import { reachOut } from '../choices/outreach';
import { practise } from '../choices/statecraft';
import { rank } from '../rank';
import { prospects } from '../choices/prospects';
import { isReviewTurn, type View } from '../view';
import { likeness } from '../valuation/worth';

const likeFirst = (view: View): readonly number[] =>
  rank(
    prospects(view),
    (a, b) => likeness(view.board, view.me, b) - likeness(view.board, view.me, a) || a - b,
  );

export const liberalInternationalist: Character = {
  name: 'liberal-internationalist',
  source: 'John R. Oneal & Bruce Russett, The Classical Liberals Were Right (1997)',
  decide(view) {
    meetDuties(view);
    if (isReviewTurn(view)) {
      const like = likeFirst(view);
      pursue(view, like);
      if (like[0] !== undefined) engage(view, like[0], ['trade-deal', 'dialogue'], 'commerce');
      reviewSpending(view);
      appease(view);
    }
    practise(view);
    tend(view, partnersToTend(view));
    reachOut(view);
  },
};
