// As an isolationist: trades with all, is bound to none, and trusts in its own arms and its distance (Nordlinger 1995).

import { appease } from '../choices/appeasement';
import { type Character, meetDuties } from './character';
import { engage, reviewSpending } from '../choices/housekeeping';
import { reachOut } from '../choices/outreach';
import { practise } from '../choices/statecraft';
import { prospects } from '../choices/prospects';
import { isReviewTurn } from '../view';

export const isolationist: Character = {
  name: 'isolationist',
  source: 'Eric A. Nordlinger, Isolationism Reconfigured (1995)',
  decide(view) {
    meetDuties(view);
    if (isReviewTurn(view)) {
      const customer = prospects(view)[0];
      if (customer !== undefined) engage(view, customer, ['trade-deal'], 'commerce');
      reviewSpending(view);
      appease(view);
    }
    practise(view);
    reachOut(view);
  },
};
