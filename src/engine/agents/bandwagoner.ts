// Decides as a bandwagoner: stands with the strong, even with those it fears, for safety and for a share (Schweller 1994).
// Refuses to be on the losing side.

import { pressClaims } from './brinkmanship';
import { type Character, meetDuties, pursue } from './character';
import { partnersToTend, reviewSpending, tend } from './housekeeping';
import { prospects } from './search';
import { isReviewTurn, type View } from './view';

function strongestFirst(view: View): readonly number[] {
  const { capability } = view.board.nations;
  return [...prospects(view)].sort((a, b) => (capability[b] as number) - (capability[a] as number) || a - b);
}

export const bandwagoner: Character = {
  name: 'bandwagoner',
  source: 'Randall L. Schweller, Bandwagoning for Profit (1994)',
  manner: 'Stands with the strong, even with those it fears.',
  decide(view) {
    meetDuties(view);
    if (isReviewTurn(view)) {
      const strong = strongestFirst(view);
      pursue(view, strong);
      reviewSpending(view);
      pressClaims(view);
    }
    tend(view, partnersToTend(view));
  },
};
