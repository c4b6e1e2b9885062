// When a nation may outbid another's offer: it makes one who is asked an offer of its own. Who has said yes to the first in the same turn
// is asked again, with both before it: nobody answers faster than a person can.

import type { Refusal } from '../model/events';
import type { Outbid } from '../model/orders';
import type { Offer } from '../model/state';
import { emit } from '../changes/work';
import type { Board } from '../rules/board';
import { type Command, refuse, whenOrdered } from './command';
import { checkFounding, foundingOffer } from './founding';
import { askAgain, makeOffer, offerById } from './offer-book';

/** Whether the nation may still choose between the two next turn: an offer that closes with this turn can be outbid no more. */
const inTime = (board: Board, { made }: Offer): boolean =>
  whenOrdered(board).turn + 1 - made < board.content.theory.influence.offerLifeTurns;

/** What is wrong with the offer that is to be outbid, or null. */
function checkRival(board: Board, order: Outbid): Refusal | null {
  const offer = offerById(board, order.offer);
  if (!offer) return refuse(order, 'unknown-offer');
  if (offer.kind !== 'found' || offer.outbids !== null) return refuse(order, 'not-asked');
  if (offer.parties.includes(order.by)) return refuse(order, 'on-both-sides');
  const at = offer.voters.indexOf(order.to);
  if (at < 0) return refuse(order, 'not-asked');
  if (offer.answers[at] === 'reject') return refuse(order, 'already-answered');
  if (!inTime(board, offer)) return refuse(order, 'too-late');
  const outbid = board.structure.offers.some(({ outbids }) => outbids === offer.id);
  return outbid ? refuse(order, 'outbid-already') : null;
}

export const outbid: Command<'outbid'> = {
  kind: 'outbid',
  phase: 'counter',
  check: (board, order) => checkRival(board, order) ?? checkFounding(board, order, [order.to]),
  apply(work, order) {
    const offer = offerById(work, order.offer);
    if (!offer) return;
    emit(work, { kind: 'offer-outbid', actors: [order.by, offer.by, order.to], offer: offer.id });
    askAgain(work, offer, order.to);
    makeOffer(work, { ...foundingOffer(order, [order.to]), outbids: offer.id });
  },
};
