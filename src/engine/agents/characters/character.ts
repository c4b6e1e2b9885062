// What an agent is: a name from the literature, a declared character, and one method from a view to choices.

import type { AgentName } from '../../model/vocabulary';
import { amendments } from '../choices/amendment';
import { answerCalls, faceStrains } from '../choices/commitments';
import { reviewPacts } from '../choices/review';
import { takeStances } from '../choices/brinkmanship';
import { joinWars, leaveWars } from '../choices/intervention';
import { outbidRivals } from '../choices/outbidding';
import { replyToOffers } from '../choices/replies';
import { court } from '../choices/courtship';
import { enlargement } from '../choices/enlargement';
import { founding, suits } from '../choices/search';
import { followSoundings } from '../choices/sounding';
import { withdrawOffers } from '../choices/withdrawal';
import { isYearsReview, myPacts, NOTHING, type View } from '../view';

export interface Character {
  readonly name: AgentName;
  /** The work that the idea comes from, as it is cited in any language. */
  readonly source: string;
  /** Makes its choices through the view. */
  decide(view: View): void;
}

/** What every deliberate agent owes: answers to what it is asked. */
export function meetDuties(view: View): void {
  answerCalls(view);
  takeStances(view);
  leaveWars(view);
  joinWars(view);
  faceStrains(view);
  replyToOffers(view);
  outbidRivals(view);
  followSoundings(view);
  withdrawOffers(view);
  if (isYearsReview(view)) reviewPacts(view, myPacts(view));
}

/** Whether this year's search is for a new pact; in the others it is for newcomers to a standing one. */
const isFoundingYear = (view: View): boolean =>
  Math.floor((view.board.turn + view.me) / view.board.content.turnsPerYear) % 2 === 0;

/**
 * Looks for partners among the likely ones: in one year for a new pact, or whom to court for one, in the next for a larger pact or
 * better terms; whoever is attacked founds at once.
 */
export function pursue(view: View, among: readonly number[], attacked = false): void {
  if (!attacked && !isFoundingYear(view)) improve(view, among);
  else if (!view.choose([...founding(view, among), NOTHING])) court(view, suits(view, among));
}

/** Invites into a standing pact whoever would add most, or puts better terms to the vote. */
export function improve(view: View, among: readonly number[]): void {
  const larger = enlargement(view, among);
  view.choose([...(larger ? [larger] : []), ...amendments(view), NOTHING]);
}
