// When a nation may answer an offer with other terms: it rejects the offer and makes its own to the same parties.

import { foundingOffends } from '../law/standing-offers';
import { type Command, refuse } from './command';
import { checkReply, makeOffer, offerById, recordAnswer } from './offer-book';
import { checkPayments, samePayments } from '../rules/side-payments';
import { checkTerms } from '../rules/terms';
import { refusePayments } from './payments';
import { sameTerms } from '../rules/treaty-terms';

export const counter: Command<'counter'> = {
  kind: 'counter',
  phase: 'counter',
  check(board, order) {
    const wrong = checkReply(board, order);
    if (wrong) return wrong;
    const offer = offerById(board, order.offer);
    if (offer?.kind !== 'found') return refuse(order, 'not-asked');
    const payments = order.payments ?? [];
    if (sameTerms(offer.terms, order.terms) && samePayments(offer.payments, payments))
      return refuse(order, 'nothing-changes');
    const terms = checkTerms(board, offer.type, order.terms, offer.parties);
    const unsound = checkPayments(board, payments, offer.parties);
    if (!terms && unsound) return refusePayments(board, order, unsound);
    const offends = terms ?? foundingOffends(board, { type: offer.type, terms: order.terms }, offer.parties);
    return offends ? refuse(order, offends) : null;
  },
  apply(work, order) {
    const offer = offerById(work, order.offer);
    if (!offer) return;
    recordAnswer(work, order.offer, order.by, 'reject');
    const { name, type, parties } = offer;
    const voters = parties.filter((nation) => nation !== order.by);
    const lead = order.terms.decision === 'lead-nation' ? order.by : null;
    makeOffer(work, {
      kind: 'found',
      by: order.by,
      name,
      type,
      terms: order.terms,
      lead,
      pact: null,
      parties,
      voters,
      counterTo: offer.id,
      countered: { terms: offer.terms, payments: offer.payments },
      payments: order.payments ?? [],
    });
  },
};
