// Decides an agent's answers to offers: yes, no, or yes with one concession (model section 7).
// Refuses to know who made the offer beyond what the pact's worth says of them.

import { indexOf } from '../model/columns';
import type { Terms } from '../model/content';
import type { Offer } from '../model/state';
import { checkTerms } from '../commands/terms';
import type { Board } from '../turn/work';
import { type Draft, draftOf, standingDraft, textOf } from './draft';
import { option, type Option, pactNamed, seatsOf, type View } from './view';
import { barFor, worth, worthTerms } from './worth';

function drafted(view: View, offer: Offer, terms: Terms): Draft {
  const { content } = view.board;
  const standing = offer.pact ? pactNamed(view, offer.pact) : undefined;
  const joining = offer.parties.map((nation) => indexOf(content, nation));
  const seats = standing ? [...new Set([...seatsOf(view, standing), ...joining])] : joining;
  return draftOf(textOf(view.board, offer.type, terms), seats, joining);
}

/** What saying yes is worth over what must be reached: the threshold for newcomers, the pact as it is for members. */
export function weighOffer(view: View, offer: Offer, terms: Terms = offer.terms): Option {
  const yes = worthTerms(view.board, view.weights, view.me, drafted(view, offer, terms));
  const standing = offer.pact ? pactNamed(view, offer.pact) : undefined;
  const member = standing?.members.some((m) => m.nation === view.id);
  const order = { kind: 'accept', by: view.id, offer: offer.id } as const;
  if (!standing || !member)
    return option(order, [
      ...yes,
      { part: 'threshold', value: -barFor(view.weights, view.weights.acceptAbove, terms) },
    ]);
  const kept = worth(view.board, view.weights, view.me, standingDraft(view.board, standing));
  return option(order, [
    ...yes,
    { part: 'as-it-is', value: -kept },
    { part: 'deference', value: view.weights.trust / view.board.content.theory.cohesion.strainHalf },
  ]);
}

/** Single concessions that an agent may ask for, the smallest first. */
function concessions(terms: Terms): readonly Terms[] {
  const asked: Terms[] = [];
  if (terms.unconditional) asked.push({ ...terms, unconditional: false });
  if (terms.trigger === 'automatic') asked.push({ ...terms, trigger: 'voted' });
  if (terms.pledge > 0)
    asked.push({
      ...terms,
      pledge: 0,
      clauses: terms.clauses.filter((clause) => clause !== 'burden-pledge'),
    });
  for (const clause of terms.clauses) {
    if (clause !== 'defence' && clause !== 'burden-pledge')
      asked.push({ ...terms, clauses: terms.clauses.filter((c) => c !== clause) });
  }
  return asked;
}

/** The first concession that would win this agent's yes, where one would. */
function counterOffer(view: View, offer: Offer): Option | null {
  if (offer.kind !== 'found' || offer.counterTo !== null) return null;
  for (const terms of concessions(offer.terms)) {
    if (checkTerms(view.board as Board, offer.type, terms, offer.parties) !== null) continue;
    const weighed = weighOffer(view, offer, terms);
    if (weighed.score >= 0)
      return { ...weighed, order: { kind: 'counter', by: view.id, offer: offer.id, terms } };
  }
  return null;
}

/** Answers every offer that waits for this agent. */
export function replyToOffers(view: View): void {
  for (const offer of view.board.structure.offers) {
    const at = offer.voters.indexOf(view.id);
    if (at < 0 || offer.answers[at] !== null) continue;
    const yes = weighOffer(view, offer);
    const no = option({ kind: 'reject', by: view.id, offer: offer.id }, []);
    const countered = yes.score >= 0 ? null : counterOffer(view, offer);
    view.choose(...(countered ? [countered] : []), yes, no);
  }
}
