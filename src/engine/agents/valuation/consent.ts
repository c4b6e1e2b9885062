// Whether the others are expected to want a draft: by an average statesman's reckoning, or by their own where a sounding tells it.

import type { Pact } from '../../model/state';
import type { AgentWeights } from '../../model/theory-play';
import { type Draft, standingDraft } from './draft';
import { mendingWorth } from './mending';
import { decides, patronsDispleasure } from './patronage';
import type { Sight } from '../sight';
import type { View } from '../view';
import { barFor, standingWorth, worth } from './worth';

/** Whether every other member of a draft is expected to want it, by an average statesman's reckoning. The last to come is the likeliest to refuse, so it is asked first. */
export function consent(view: View, draft: Draft): boolean {
  for (let k = draft.seats.length - 1; k >= 0; k--) {
    const seat = draft.seats[k]!;
    if (seat !== view.me && shortfall(view, draft, seat) > 0) return false;
  }
  return true;
}

/** How much more a draft would have to be worth to one of them, as far as can be told; nothing is missing from 0 down. */
export const shortfall = (view: View, draft: Draft, seat: number): number =>
  shortfallTo(view.board, view.mindOf(seat), draft, seat);

/** The same if it weighs so. */
export const shortfallTo = (sight: Sight, mind: AgentWeights, draft: Draft, seat: number): number =>
  barFor(mind, mind.acceptAbove, draft.terms) -
  (worth(sight, mind, seat, draft) + patronsDispleasure(sight, seat, draft));

/** What a member lets the others have of their way; nothing where it decides for all. */
export const deference = (sight: Sight, w: AgentWeights, who: number, standing: Draft): number =>
  decides(who, standing) ? 0 : w.trust / sight.content.theory.cohesion.strainHalf;

/** Whether every other member of a pact is expected to rather have it reworded than not, or not to mind. */
export function standsBy({ board, me }: View, pact: Pact, reworded: Draft): boolean {
  const { balancer: weights } = board.content.theory.agents;
  const mending = mendingWorth({ board, weights }, pact, reworded);
  const standing = standingDraft(board, pact);
  return reworded.seats.every(
    (seat) =>
      seat === me ||
      worth(board, weights, seat, reworded) - standingWorth(board, weights, seat, pact) >=
        -deference(board, weights, seat, standing) - mending,
  );
}
