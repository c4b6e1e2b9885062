// When a nation may offer a new pact, and puts the offer on the table.

import type { Refusal } from '../model/events';
import type { Propose } from '../model/orders';
import { type Board, seatOf } from '../rules/board';
import { type Command, refuse } from './command';
import { checkFounding, foundingOffer } from './founding';
import { makeOffer } from './offer-book';

function checkParties(board: Board, order: Propose): Refusal | null {
  if (order.invited.includes(order.by)) return refuse(order, 'self');
  if (new Set(order.invited).size !== order.invited.length) return refuse(order, 'duplicate-order');
  if (order.invited.some((nation) => seatOf(board, nation) < 0)) return refuse(order, 'unknown-nation');
  return null;
}

export const propose: Command<'propose'> = {
  kind: 'propose',
  phase: 'offer',
  check: (board, order) => checkParties(board, order) ?? checkFounding(board, order, order.invited),
  apply(work, order) {
    makeOffer(work, foundingOffer(order, order.invited));
  },
};
