// When a nation may reject an offer it was asked about.

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
