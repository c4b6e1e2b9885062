// As a balancer: allies with those who share its fears, against the most threatening (Walt 1987).

import { pressClaims } from '../choices/brinkmanship';
import { appease } from '../choices/appeasement';
import { type Character, meetDuties, pursue } from './character';
import { partnersToTend, reviewSpending, tend } from '../choices/housekeeping';
import { holdLeavers, relent } from '../choices/holding';
import { reachOut } from '../choices/outreach';
import { practise } from '../choices/statecraft';
import { prospects } from '../choices/prospects';
import { fear, isReviewTurn } from '../view';

export const balancer: Character = {
  name: 'balancer',
  source: 'Stephen M. Walt, The Origins of Alliances (1987)',
  decide(view) {
    meetDuties(view);
    const attacked = view.board.structure.crises.some((crisis) => crisis.target === view.id);
    if (isReviewTurn(view) || attacked) {
      const near = prospects(view);
      const worst = Math.max(0, ...near.map((j) => fear(view, view.me, j)));
      const fellows = near.filter((j) => worst === 0 || fear(view, view.me, j) < worst);
      pursue(view, fellows, attacked);
    }
    if (isReviewTurn(view)) {
      reviewSpending(view);
      appease(view);
      pressClaims(view);
    }
    holdLeavers(view);
    relent(view);
    practise(view);
    tend(view, partnersToTend(view));
    reachOut(view);
  },
};
