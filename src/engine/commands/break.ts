// What breaking a pact is: out at once, in breach, and everyone sees it.

import { violate } from '../changes/departures';
import { checkMembership, type Command } from './command';

export const breakPact: Command<'break'> = {
  kind: 'break',
  phase: 'depart',
  check: checkMembership,
  apply(work, order) {
    violate(work, order.pact, order.by);
  },
};
