// An offer that founds a pact: when it may be made, and how it is drawn up. Who proposes and who outbids make the same offer.

import type { Refusal, RefusalCode } from '../model/events';
import type { NationId } from '../model/ids';
import type { Outbid, Propose } from '../model/orders';
import { foundingOffends } from '../law/standing-offers';
import type { Board } from '../rules/board';
import { checkPayments } from '../rules/side-payments';
import { checkTerms } from '../rules/terms';
import { refuse } from './command';
import { alreadyAsked, type OfferDraft } from './offer-book';
import { refusePayments } from './payments';

type Founding = Propose | Outbid;

/** Says how many members the kind of pact asks for, where that is what is wrong. */
function refuseTerms(board: Board, order: Founding, code: RefusalCode, members: number): Refusal {
  const kind = board.content.theory.pactTypes[order.pactType];
  if (code === 'too-few-members') return refuse(order, code, kind.minMembers, members);
  return code === 'too-many-members' ? refuse(order, code, kind.maxMembers, members) : refuse(order, code);
}

/** What is wrong with the offer to those who are asked, or null. */
export function checkFounding(board: Board, order: Founding, asked: readonly NationId[]): Refusal | null {
  if (order.name.trim() === '') return refuse(order, 'empty-name');
  const parties = [order.by, ...asked];
  const terms = checkTerms(board, order.pactType, order.terms, parties);
  if (terms) return refuseTerms(board, order, terms, parties.length);
  const unsound = checkPayments(board, order.payments ?? [], parties);
  if (unsound) return refusePayments(board, order, unsound);
  const offends = foundingOffends(board, { type: order.pactType, terms: order.terms }, parties);
  if (offends) return refuse(order, offends);
  return alreadyAsked(board, order.by, 'found', asked, null) ? refuse(order, 'offer-pending') : null;
}

/** The offer as it is put on the table. */
export const foundingOffer = (order: Founding, asked: readonly NationId[]): OfferDraft => ({
  kind: 'found',
  by: order.by,
  name: order.name.trim(),
  type: order.pactType,
  terms: order.terms,
  lead: order.terms.decision === 'lead-nation' ? order.by : null,
  pact: null,
  parties: [order.by, ...asked],
  voters: asked,
  counterTo: null,
  payments: order.payments ?? [],
});
