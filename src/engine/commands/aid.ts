// When a nation may give another aid: as much as it can give and the other can use.

import { giveAid } from '../changes/favours';
import { seatOf } from '../rules/board';
import { type Command, refuse } from './command';
import { inCrisis } from '../rules/standing';

export const aid: Command<'aid'> = {
  kind: 'aid',
  phase: 'act',
  check(board, order) {
    const to = seatOf(board, order.to);
    if (to < 0) return refuse(order, 'unknown-nation');
    if (order.to === order.by) return refuse(order, 'self');
    return inCrisis(board, order.by, order.to) ? refuse(order, 'crisis-under-way') : null;
  },
  apply(work, order) {
    giveAid(work, seatOf(work, order.by), seatOf(work, order.to), null);
  },
};
