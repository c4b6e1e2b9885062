// What an agent does at its yearly review with a pact that is not worth keeping: it asks for other terms, and gives notice only where its
// reasons last for another year (Hirschman 1970: voice before exit; McCalla 1996: institutions persist).

import { ONE } from '../../model/arithmetic';
import type { Terms } from '../../model/content';
import { checkTerms } from '../../rules/terms';
import { membersOf } from '../../rules/membership';
import type { Pact } from '../../model/state';
import { reworded, standingDraft, textOf } from '../valuation/draft';
import { isShaken, membershipTerms, standsByItsWord } from '../valuation/membership';
import { option, type Option, type OptionTerm, type View } from '../view';
import { barFor } from '../valuation/worth';
import { keeping, keepingWorth } from './commitments';
import { instead, spared, speakingFor } from './sides-of-a-choice';
import { concessions } from './wording';
import { stipendTerms } from '../valuation/side-payments';
import { reprisal } from '../valuation/patronage';

/** Single concessions that the members could make. */
const lawful = ({ board }: View, pact: Pact): readonly Terms[] =>
  concessions(pact.terms).filter((terms) => checkTerms(board, pact.type, terms, membersOf(pact)) === null);

/** The one that would be worth most to it; null where it may not ask now. */
function bestConcession(
  view: View,
  pact: Pact,
  among: readonly Terms[],
  kept: readonly OptionTerm[],
): Option | null {
  const { board, id, me, weights } = view;
  const standing = standingDraft(board, pact);
  const held = { part: 'reprisal', value: reprisal(board, me, standing) };
  let best: Option | null = null;
  for (const terms of among) {
    const draft = reworded(standing, textOf(board, pact.type, terms));
    const asked = option(
      { kind: 'amend', by: id, pact: pact.id, terms },
      instead(
        [
          ...membershipTerms(view, draft, pact.cohesion / ONE),
          ...stipendTerms(view, pact),
          held,
          { part: 'threshold', value: -barFor(weights, weights.leaveBelow, terms) },
        ],
        kept,
      ),
    );
    if ((best === null || asked.score > best.score) && view.allows(asked.order)) best = asked;
  }
  return best;
}

/**
 * Whether its reasons have lasted: it asked for other terms within the year, something has shaken the pact, or, where there is nothing to
 * ask for, it has borne with the pact for a year of the game.
 */
function haveLasted(view: View, pact: Pact, nothingToAsk: boolean): boolean {
  const { turn, content } = view.board;
  const { joined, asked } = pact.members.find(({ nation }) => nation === view.id)!;
  if (isShaken(view, pact)) return true;
  if (nothingToAsk) return turn - Math.max(0, joined) >= content.turnsPerYear;
  return asked !== null && turn - asked <= content.turnsPerYear;
}

function review(view: View, pact: Pact): void {
  if (keepingWorth(view, pact) >= 0) return;
  const kept = keeping(view, pact);
  const stay = option(null, speakingFor(kept));
  const leave = option({ kind: 'leave', by: view.id, pact: pact.id }, spared(kept));
  const among = lawful(view, pact);
  const asked = bestConcession(view, pact, among, kept);
  const ready = haveLasted(view, pact, among.length === 0);
  view.choose([stay, ...(ready ? [leave] : []), ...(asked ? [asked] : [])]);
}

/** Reviews its pacts; not what it has only just signed, nor what it is leaving already. */
export function reviewPacts(view: View, pacts: readonly Pact[]): void {
  for (const pact of pacts) {
    const mine = pact.members.find((member) => member.nation === view.id);
    if (mine && mine.leaves === null && !standsByItsWord(view, pact)) review(view, pact);
  }
}
