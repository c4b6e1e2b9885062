// When a member may put new terms for a standing pact to the vote.

import { amendmentOffends } from '../law/standing-offers';
import { checkMembership, type Command, refuse } from './command';
import { membersOf, pactById } from '../rules/membership';
import { changeMember } from '../changes/pact-record';
import { makeOffer } from './offer-book';
import { checkPayments } from '../rules/side-payments';
import { checkTerms } from '../rules/terms';
import { refusePayments } from './payments';
import { sameTerms } from '../rules/treaty-terms';

export const amend: Command<'amend'> = {
  kind: 'amend',
  phase: 'offer',
  check(board, order) {
    const wrong = checkMembership(board, order);
    if (wrong) return wrong;
    const pact = pactById(board, order.pact);
    if (!pact) return refuse(order, 'unknown-pact');
    const type = order.pactType ?? pact.type;
    const payments = order.payments ?? [];
    if (type === pact.type && sameTerms(pact.terms, order.terms) && payments.length === 0)
      return refuse(order, 'nothing-changes');
    if (board.structure.offers.some((offer) => offer.pact === pact.id && offer.kind === 'amend'))
      return refuse(order, 'offer-pending');
    const terms = checkTerms(board, type, order.terms, membersOf(pact));
    const unsound = checkPayments(board, payments, membersOf(pact));
    if (!terms && unsound) return refusePayments(board, order, unsound);
    const offends = terms ?? amendmentOffends(board, pact, { type, terms: order.terms });
    return offends ? refuse(order, offends) : null;
  },
  apply(work, order) {
    const pact = pactById(work, order.pact);
    if (!pact) return;
    const voters = membersOf(pact).filter((member) => member !== order.by);
    const { name, lead } = pact;
    changeMember(work, pact.id, order.by, { asked: work.turn });
    makeOffer(work, {
      kind: 'amend',
      by: order.by,
      name,
      type: order.pactType ?? pact.type,
      terms: order.terms,
      lead,
      pact: pact.id,
      parties: [],
      voters,
      counterTo: null,
      payments: order.payments ?? [],
    });
  },
};
