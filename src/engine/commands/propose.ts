// When a nation may offer a new pact, and puts the offer on the table.

import type { Refusal, RefusalCode } from '../model/events';
import type { Propose } from '../model/orders';
import type { Work } from '../changes/work';
import { type Board, seatOf } from '../rules/board';
import { type Command, refuse } from './command';
import { foundingOffends } from '../law/standing-offers';
import { alreadyAsked, makeOffer } from './offer-book';
import { checkPayments } from '../rules/side-payments';
import { checkTerms } from '../rules/terms';
import { refusePayments } from './payments';

function checkParties(board: Board, order: Propose): Refusal | null {
  if (order.invited.includes(order.by)) return refuse(order, 'self');
  if (new Set(order.invited).size !== order.invited.length) return refuse(order, 'duplicate-order');
  if (order.invited.some((nation) => seatOf(board, nation) < 0)) return refuse(order, 'unknown-nation');
  return null;
}

/** Says how many members the kind of pact asks for, where that is what is wrong. */
function refuseTerms(board: Board, order: Propose, code: RefusalCode, members: number): Refusal {
  const kind = board.content.theory.pactTypes[order.pactType];
  if (code === 'too-few-members') return refuse(order, code, kind.minMembers, members);
  return code === 'too-many-members' ? refuse(order, code, kind.maxMembers, members) : refuse(order, code);
}

export const propose: Command<'propose'> = {
  kind: 'propose',
  phase: 'offer',
  check(board, order) {
    const parties = [order.by, ...order.invited];
    const wrong = checkParties(board, order);
    if (wrong) return wrong;
    if (order.name.trim() === '') return refuse(order, 'empty-name');
    const terms = checkTerms(board, order.pactType, order.terms, parties);
    if (terms) return refuseTerms(board, order, terms, parties.length);
    const unsound = checkPayments(board, order.payments ?? [], parties);
    if (unsound) return refusePayments(board, order, unsound);
    const offends = foundingOffends(board, { type: order.pactType, terms: order.terms }, parties);
    if (offends) return refuse(order, offends);
    return alreadyAsked(board, order.by, 'found', order.invited, null)
      ? refuse(order, 'offer-pending')
      : null;
  },
  apply(work: Work, order) {
    makeOffer(work, {
      kind: 'found',
      by: order.by,
      name: order.name.trim(),
      type: order.pactType,
      terms: order.terms,
      lead: order.terms.decision === 'lead-nation' ? order.by : null,
      pact: null,
      parties: [order.by, ...order.invited],
      voters: order.invited,
      counterTo: null,
      payments: order.payments ?? [],
    });
  },
};
