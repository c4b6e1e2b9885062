// Decides what an agent is: a name from the literature, a declared character, and one method from a view to choices.
// Refuses to know the others.

import type { AgentName } from '../model/vocabulary';
import { answerCalls, faceStrains, leaveWorthless } from './commitments';
import { takeStances } from './brinkmanship';
import { replyToOffers } from './replies';
import { enlargement, founding } from './search';
import { isReviewTurn, myPacts, NOTHING, type View } from './view';

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

/** Whether this year's search is for a new pact; in the others it is for newcomers to a standing one. */
const isFoundingYear = (view: View): boolean =>
  Math.floor((view.board.turn + view.me) / view.board.content.turnsPerYear) % 2 === 0;

/** Looks for partners among the likely ones: in one year a new pact, in the next a larger one; whoever is attacked founds at once. */
export function pursue(view: View, among: readonly number[], attacked = false): void {
  if (!attacked && !isFoundingYear(view)) enlarge(view, among);
  else view.choose([...founding(view, among), NOTHING]);
}

/** Invites into a standing pact whoever would add most. */
export function enlarge(view: View, among: readonly number[]): void {
  const larger = enlargement(view, among);
  if (larger) view.choose([larger, NOTHING]);
}
