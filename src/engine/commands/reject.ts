// Decides when a nation may reject an offer it was asked about.
// Refuses to know what follows: consent settles that once the answers are in.

import type { Command } from './command';
import { checkReply, recordAnswer } from './offer-book';

export const reject: Command<'reject'> = {
  kind: 'reject',
  phase: 'reply',
  check: checkReply,
  apply(work, order) {
    recordAnswer(work, order.offer, order.by, 'reject');
  },
};
