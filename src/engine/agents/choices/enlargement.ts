// Whom an agent would invite into one of its pacts: the newcomer that would add most, with everyone's expected consent. Quarrels
// come to their end first (NATO 1995, Study on Enlargement).

import { nationAt } from '../../model/columns';
import type { NationId } from '../../model/ids';
import type { Crisis, Pact } from '../../model/state';
import { RUNGS } from '../../model/vocabulary';
import { fighting } from '../../rules/war';
import { consent } from '../valuation/consent';
import { type Draft, draftOf, standingDraft } from '../valuation/draft';
import { myPacts, option, type Option, type View } from '../view';
import { ownStanding, ownTerms, ownWorth } from '../valuation/membership';

interface Growth {
  readonly pact: Pact;
  readonly grown: Draft;
  readonly newcomer: number;
  readonly now: number;
  readonly gain: number;
}

/** Whether a nation fights, or is about to, where `me` does not: who would be sworn to it would be at war the next day. */
function bringsWar({ board, id }: View, j: number): boolean {
  const nation = nationAt(board.content, j);
  const takesPart = (crisis: Crisis, who: NationId): boolean =>
    crisis.challenger === who || crisis.target === who || fighting(crisis, who) !== undefined;
  return board.structure.crises.some(
    (crisis) =>
      RUNGS.indexOf(crisis.rung) >= RUNGS.indexOf('mobilisation') &&
      takesPart(crisis, nation) &&
      !takesPart(crisis, id),
  );
}

/** The newcomer that would add most to one of its pacts, with the members' and the newcomer's expected consent. */
function bestGrowth(view: View, among: readonly number[]): Growth | null {
  const { board } = view;
  let best: Growth | null = null;
  for (const pact of myPacts(view)) {
    if (pact.members.length >= board.content.theory.pactTypes[pact.type].maxMembers) continue;
    const today = standingDraft(board, pact);
    const now = ownStanding(view, pact);
    for (const newcomer of among) {
      if (today.seats.includes(newcomer) || (today.facts.fighting && bringsWar(view, newcomer))) continue;
      const grown = draftOf(today, [...today.seats, newcomer], [newcomer], today.lead);
      const gain = ownWorth(view, grown) - now;
      if (gain > (best?.gain ?? 0) && consent(view, grown)) best = { pact, grown, newcomer, now, gain };
    }
  }
  return best;
}

/** The best invitation this agent could make now; null where none gains anything. */
export function enlargement(view: View, among: readonly number[]): Option | null {
  const best = bestGrowth(view, among);
  if (!best) return null;
  const nation = nationAt(view.board.content, best.newcomer);
  const terms = ownTerms(view, best.grown);
  return option({ kind: 'invite', by: view.id, pact: best.pact.id, nation }, [
    ...terms,
    { part: 'as-it-is', value: -best.now },
  ]);
}
