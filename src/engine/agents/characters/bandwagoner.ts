// As a bandwagoner: stands with the strong, even with those it fears, for safety and for a share (Schweller 1994).

import { pressClaims } from '../choices/brinkmanship';
import { appease } from '../choices/appeasement';
import { type Character, meetDuties, pursue } from './character';
import { partnersToTend, reviewSpending, tend } from '../choices/housekeeping';
import { reachOut } from '../choices/outreach';
import { practise } from '../choices/statecraft';
import { prospects, strongestFirst } from '../choices/prospects';
import { isReviewTurn } from '../view';

export const bandwagoner: Character = {
  name: 'bandwagoner',
  source: 'Randall L. Schweller, Bandwagoning for Profit (1994)',
  decide(view) {
    meetDuties(view);
    if (isReviewTurn(view)) {
      const strong = strongestFirst(view, prospects(view));
      pursue(view, strong);
      reviewSpending(view);
      appease(view);
      pressClaims(view);
    }
    practise(view);
    tend(view, partnersToTend(view));
    reachOut(view);
  },
};
