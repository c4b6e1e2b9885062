// As a reciprocator: answers good with good and ill with ill, and begins with good (Axelrod 1984).

import { nationAt } from '../../model/columns';
import { byCodeUnit } from '../../model/ids';
import { appease } from '../choices/appeasement';
import { type Character, meetDuties, pursue } from './character';
import { partnersToTend, reviewSpending, tend } from '../choices/housekeeping';
import { reachOut } from '../choices/outreach';
import { practise } from '../choices/statecraft';
import { rank } from '../rank';
import { prospects } from '../choices/prospects';
import { isReviewTurn, trustIn, type View } from '../view';

/** Those who trust it most come first: kindness is returned. */
function friendsFirst(view: View): readonly number[] {
  const name = (j: number): string => nationAt(view.board.content, j);
  return rank(
    prospects(view),
    (a, b) => trustIn(view, b, view.me) - trustIn(view, a, view.me) || byCodeUnit(name(a), name(b)),
  );
}

/** Partners it may rely on: it gives no more trust than it is given. */
function inKind(view: View, partners: readonly number[]): readonly number[] {
  const neutral = view.board.content.theory.cohesion.trustNeutral;
  return partners.filter(
    (j) => trustIn(view, j, view.me) >= neutral || trustIn(view, j, view.me) >= trustIn(view, view.me, j),
  );
}

export const reciprocator: Character = {
  name: 'reciprocator',
  source: 'Robert Axelrod, The Evolution of Cooperation (1984)',
  decide(view) {
    meetDuties(view);
    const friends = isReviewTurn(view)
      ? inKind(view, friendsFirst(view))
      : inKind(view, partnersToTend(view));
    if (isReviewTurn(view)) {
      pursue(view, friends);
      reviewSpending(view);
      appease(view);
    }
    practise(view);
    tend(view, friends);
    reachOut(view);
  },
};
