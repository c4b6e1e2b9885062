// As a revisionist: wants more than it has, stands with others who do, and presses wherever the odds allow (Schweller 1994; Mearsheimer
// 2001).

import { ONE } from '../../model/arithmetic';
import { pressClaims } from '../choices/brinkmanship';
import { type Character, meetDuties, pursue } from './character';
import { meddle } from '../choices/meddling';
import { partnersToTend, reviewSpending, tend } from '../choices/housekeeping';
import { holdLeavers, relent } from '../choices/holding';
import { reachOut } from '../choices/outreach';
import { practise } from '../choices/statecraft';
import { rank } from '../rank';
import { prospects } from '../choices/prospects';
import { isReviewTurn, pair, type View } from '../view';

/** As restless as they look to it, most so first; never those whose land it claims. */
function fellows(view: View): readonly number[] {
  const { perceivedIntent, dispute } = view.board.pairs;
  const looks = (j: number): number => perceivedIntent[pair(view, view.me, j)]! / ONE;
  const open = prospects(view).filter((j) => dispute[pair(view, view.me, j)] === 0);
  return rank(open, (a, b) => looks(b) - looks(a) || a - b);
}

export const revisionist: Character = {
  name: 'revisionist',
  source:
    'Randall L. Schweller, Bandwagoning for Profit (1994); John J. Mearsheimer, The Tragedy of Great Power Politics (2001)',
  decide(view) {
    meetDuties(view);
    if (isReviewTurn(view)) {
      pursue(view, fellows(view));
      reviewSpending(view);
    }
    pressClaims(view);
    if (isReviewTurn(view)) meddle(view);
    holdLeavers(view);
    relent(view);
    practise(view);
    tend(view, partnersToTend(view));
    reachOut(view);
  },
};
