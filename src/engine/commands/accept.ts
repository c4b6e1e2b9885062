// When a nation may accept an offer it was asked about.

import type { Command } from './command';
import { checkReply, recordAnswer } from './offer-book';

export const accept: Command<'accept'> = {
  kind: 'accept',
  phase: 'reply',
  check: checkReply,
  apply(work, order) {
    recordAnswer(work, order.offer, order.by, 'accept');
  },
};
