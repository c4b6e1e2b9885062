// As a hegemon: binds weaker states into an order that it leads and pays for (Gilpin 1981; Ikenberry 2001).

import { pressClaims } from '../choices/brinkmanship';
import { appease } from '../choices/appeasement';
import { type Character, improve, meetDuties, pursue } from './character';
import { partnersToTend, reviewSpending, support, tend } from '../choices/housekeeping';
import { holdLeavers, relent } from '../choices/holding';
import { reachOut } from '../choices/outreach';
import { practise } from '../choices/statecraft';
import { meddle } from '../choices/meddling';
import { prospects } from '../choices/prospects';
import { isReviewTurn } from '../view';

export const hegemon: Character = {
  name: 'hegemon',
  source: 'Robert Gilpin, War and Change in World Politics (1981); G. John Ikenberry, After Victory (2001)',
  decide(view) {
    meetDuties(view);
    if (isReviewTurn(view)) {
      const { capability } = view.board.nations;
      const own = capability[view.me]!;
      const weaker = prospects(view).filter((j) => capability[j]! < own);
      pursue(view, weaker);
      improve(view, weaker);
      support(view);
      reviewSpending(view);
      appease(view);
      pressClaims(view);
      meddle(view);
    }
    holdLeavers(view);
    relent(view);
    practise(view);
    tend(view, partnersToTend(view));
    reachOut(view);
  },
};
