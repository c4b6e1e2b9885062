// Decides what an agent is: a name from the literature, a declared character, and one method from a view to choices.
// Refuses to know the others.

import type { AgentName } from '../model/vocabulary';
import { answerCalls, faceStrains, leaveWorthless } from './commitments';
import { takeStances } from './brinkmanship';
import { replyToOffers } from './replies';
import type { Option, View } from './view';
import { isReviewTurn, myPacts } from './view';

export interface Character {
  readonly name: AgentName;
  /** Where the idea comes from. */
  readonly source: string;
  /** In one sentence, for those who play against it. */
  readonly manner: string;
  /** Makes its choices through the view. */
  decide(view: View): void;
}

/** What every deliberate agent owes: answers to what it is asked. */
export function meetDuties(view: View): void {
  answerCalls(view);
  takeStances(view);
  faceStrains(view);
  replyToOffers(view);
  if (isReviewTurn(view)) leaveWorthless(view, myPacts(view));
}

/** Takes the better of two ways to gain partners, where either is worth it: a larger pact, or a new one. */
export function pursue(view: View, founding: Option | null, enlargement: Option | null): void {
  const options = [founding, enlargement].filter((o): o is Option => o !== null);
  const surplus = founding ? founding.score - view.weights.proposeAbove : -1;
  if (enlargement && enlargement.score >= surplus && view.choose(enlargement, options)) return;
  if (founding && surplus >= 0) view.choose(founding, options);
}
