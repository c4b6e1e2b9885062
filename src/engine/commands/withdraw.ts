// When a nation may take back its own offer; it takes effect before anyone's answer.

import { emit, keep } from '../changes/work';
import { type Command, refuse } from './command';
import { offerById } from './offer-book';

export const withdraw: Command<'withdraw'> = {
  kind: 'withdraw',
  phase: 'withdraw',
  check(board, order) {
    const offer = offerById(board, order.offer);
    if (!offer) return refuse(order, 'unknown-offer');
    return offer.by === order.by ? null : refuse(order, 'not-yours');
  },
  apply(work, order) {
    keep(work, 'offers', (offer) => offer.id !== order.offer);
    emit(work, { kind: 'offer-withdrawn', actors: [order.by], offer: order.offer });
  },
};
