// An agent's answers to offers: yes, no, or yes with one concession (model section 7).

import { ONE } from '../../model/arithmetic';
import { indexOf } from '../../model/columns';
import type { Offer, Pact } from '../../model/state';
import { betrayed } from '../../rules/bad-faith';
import { checkTerms } from '../../rules/terms';
import { type Draft, draftOf, reworded, standingDraft, textOf } from '../valuation/draft';
import { deference, shortfall } from '../valuation/consent';
import {
  expectedCohesion,
  gaveUpLately,
  membershipTerms,
  membershipWorth,
  ownStanding,
  ownTerms,
} from '../valuation/membership';
import { averageOf, paymentsWorth, paymentTerms } from '../valuation/side-payments';
import { closing } from './closing';
import { rivalOffers } from '../../rules/rival-offers';
import type { Counter } from '../../model/orders';
import { memoLastState } from '../../model/memo';
import { mendingWorth } from '../valuation/mending';
import type { Sight } from '../sight';
import { option, type Option, type OptionTerm, pactNamed, type Standpoint, type View } from '../view';
import { concessions, narrowed } from './wording';
import { barFor } from '../valuation/worth';
import { instead, spared, speakingFor } from './sides-of-a-choice';

/** Who decides for all once the offer is taken up: who leads already, or else who made it. */
function leadOf({ content }: Sight, { by, terms, lead }: Offer, standing: Pact | undefined): number | null {
  if (terms.decision !== 'lead-nation') return null;
  return indexOf(content, standing?.lead ?? lead ?? by);
}

const offered = memoLastState((_: Pick<Sight, 'derived'>) => new Map<Offer, Draft>());

/** What would stand if an offer were taken up; one draft for all who weigh it in the same state. */
export function offeredDraft(board: Sight, offer: Offer, standing: Pact | undefined): Draft {
  const drafts = offered(board);
  let draft = drafts.get(offer);
  if (!draft) {
    const joining = offer.parties.map((nation) => indexOf(board.content, nation));
    const seats = standing ? [...new Set([...standingDraft(board, standing).seats, ...joining])] : joining;
    const lead = leadOf(board, offer, standing);
    draft = draftOf(textOf(board, offer.type, offer.terms), seats, joining, lead);
    drafts.set(offer, draft);
  }
  return draft;
}

/** What a nation that was betrayed by one of them holds against a draft: as much as full trust is worth to it. */
function memories({ board, weights, me }: Standpoint, { seats }: Draft): readonly OptionTerm[] {
  const worst = seats.reduce((most, seat) => Math.max(most, seat === me ? 0 : betrayed(board, me, seat)), 0);
  return worst > 0 ? [{ part: 'bad-faith', value: -weights.trust * worst }] : [];
}

/**
 * What saying yes is worth over what must be reached: the threshold for newcomers, the pact as it is for members; and what it would turn down
 * with it, where a rival has outbid the offer.
 */
export function weighOffer(view: Standpoint, offer: Offer): Option {
  const yes = weighAlone(view, offer);
  let better = 0;
  for (const rival of rivalOffers(view.board, offer, view.id))
    better = Math.max(better, weighAlone(view, rival).score);
  return better > 0 ? option(yes.order, [...yes.terms, { part: 'other-offer', value: -better }]) : yes;
}

/** The same as if there were no other offer. */
function weighAlone(view: Standpoint, offer: Offer): Option {
  const { board, weights, me, id } = view;
  const standing = offer.pact ? pactNamed(view, offer.pact) : undefined;
  const draft = offeredDraft(board, offer, standing);
  const bar = { part: 'threshold', value: -barFor(weights, weights.acceptAbove, offer.terms) };
  if (standing?.members.some(({ nation }) => nation === id)) {
    const terms = ownTerms(view, draft);
    terms.push(
      { part: 'mending', value: mendingWorth(view, standing, offer) },
      { part: 'as-it-is', value: -ownStanding(view, standing) },
      { part: 'deference', value: deference(board, weights, me, standingDraft(board, standing)) },
      ...paymentTerms(view, offer.payments, standing),
    );
    return option({ kind: 'accept', by: id, offer: offer.id }, terms);
  }
  const cohesion = standing ? standing.cohesion / ONE : expectedCohesion(board, draft);
  const terms = [
    ...membershipTerms(view, draft, cohesion),
    ...paymentTerms(view, offer.payments),
    bar,
    ...memories(view, draft),
  ];
  if (gaveUpLately(board, me, draft))
    terms.push({ part: 'given-up', value: -board.content.theory.cohesion.returnReluctance });
  return option({ kind: 'accept', by: id, offer: offer.id }, terms);
}

/** The same treaty with each single concession: against one adversary alone first, then as its terms can be eased. */
function* easedDrafts(view: View, offer: Offer): Generator<Draft> {
  const { board } = view;
  const draft = offeredDraft(board, offer, undefined);
  const closer = narrowed(view, draft);
  if (closer) yield closer;
  for (const terms of concessions(offer.terms)) yield reworded(draft, textOf(board, offer.type, terms));
}

/** The first concession that would win this agent's yes, where one would, or else what the other could pay for it. */
function counterOffer(view: View, offer: Offer, missing: number): Option | null {
  if (offer.kind !== 'found' || offer.counterTo !== null || offer.outbids !== null) return null;
  if (rivalOffers(view.board, offer, view.id).length > 0) return null;
  const { board, weights, me } = view;
  if (memories(view, offeredDraft(board, offer, undefined)).length > 0) return null;
  const paid = paymentsWorth(view, offer.payments);
  for (const eased of easedDrafts(view, offer)) {
    const { terms } = eased;
    if (checkTerms(board, offer.type, terms, offer.parties) !== null) continue;
    const bar = barFor(weights, weights.acceptAbove, terms);
    const cohesion = expectedCohesion(board, eased);
    if (gaveUpLately(board, me, eased) || membershipWorth(view, eased, cohesion) + paid < bar) continue;
    return option(counterTo(view, offer, terms, offer.payments), [
      ...membershipTerms(view, eased, cohesion),
      ...paymentTerms(view, offer.payments),
      { part: 'threshold', value: -bar },
    ]);
  }
  return askedPayment(view, offer, missing);
}

const counterTo = (
  { id }: View,
  offer: Offer,
  terms: Offer['terms'],
  payments: Offer['payments'],
): Counter => ({
  kind: 'counter',
  by: id,
  offer: offer.id,
  terms,
  ...(payments.length > 0 && { payments }),
});

/** The same treaty between two, for what makes up for what is missing: where the proposer is thought to want it for that price still. */
function askedPayment(view: View, offer: Offer, missing: number): Option | null {
  const { board } = view;
  if (offer.parties.length !== 2 || offer.payments.length > 0) return null;
  const seat = indexOf(board.content, offer.by);
  const payer = averageOf(view, seat);
  const draft = offeredDraft(board, offer, undefined);
  const asked = closing(view, payer, missing + board.content.theory.bargain.margin);
  if (!asked || gaveUpLately(board, view.me, draft)) return null;
  if (asked.cost > -shortfall(view, draft, seat)) return null;
  return option(counterTo(view, offer, offer.terms, asked.payments), [
    ...weighAlone(view, offer).terms,
    ...paymentTerms(view, asked.payments),
  ]);
}

/** Answers every offer that waits for this agent. */
export function replyToOffers(view: View): void {
  for (const offer of view.board.structure.offers) {
    const at = offer.voters.indexOf(view.id);
    if (at < 0 || offer.answers[at] !== null) continue;
    const yes = weighOffer(view, offer);
    const countered = yes.score >= 0 ? null : counterOffer(view, offer, -yes.score);
    const taken = option(yes.order, speakingFor(yes.terms));
    const refused = option({ kind: 'reject', by: view.id, offer: offer.id }, spared(yes.terms));
    view.choose(
      countered
        ? [option(countered.order, instead(countered.terms, yes.terms)), taken, refused]
        : [taken, refused],
    );
  }
}
