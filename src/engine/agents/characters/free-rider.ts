// As a free rider: seeks the protection of the strong and leaves its cost to them (Olson & Zeckhauser 1966).

import { appease } from '../choices/appeasement';
import { type Character, meetDuties, pursue } from './character';
import { reviewSpending } from '../choices/housekeeping';
import { reachOut } from '../choices/outreach';
import { practise } from '../choices/statecraft';
import { prospects, strongestFirst } from '../choices/prospects';
import { isReviewTurn } from '../view';

export const freeRider: Character = {
  name: 'free-rider',
  source: 'Mancur Olson & Richard Zeckhauser, An Economic Theory of Alliances (1966)',
  decide(view) {
    meetDuties(view);
    if (isReviewTurn(view)) {
      const { capability } = view.board.nations;
      const own = capability[view.me]!;
      const protectors = strongestFirst(view, prospects(view)).filter((j) => capability[j]! > own);
      pursue(view, protectors);
      reviewSpending(view);
      appease(view);
    }
    practise(view);
    reachOut(view);
  },
};
