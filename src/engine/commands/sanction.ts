// What a sanction starts: trade between the two withers and favours end; what it costs both goes on while it lasts.

import type { Effect } from '../model/events';
import { measureBetween } from '../rules/resources';
import { begin, endFavours } from '../changes/measures';
import { moveTrust } from '../changes/relations';
import { emit } from '../changes/work';
import { seatOf } from '../rules/board';
import { type Command, refuse } from './command';

export const sanction: Command<'sanction'> = {
  kind: 'sanction',
  phase: 'act',
  check(board, order) {
    if (seatOf(board, order.against) < 0) return refuse(order, 'unknown-nation');
    if (order.against === order.by) return refuse(order, 'self');
    return measureBetween(board, 'sanction', order.by, order.against)
      ? refuse(order, 'already-in-force')
      : null;
  },
  apply(work, order) {
    const i = seatOf(work, order.by);
    const j = seatOf(work, order.against);
    const effects: Effect[] = [];
    moveTrust(work, effects, j, i, -work.content.theory.trust.sanction);
    begin(work, { kind: 'sanction', by: order.by, on: order.against, resource: null, size: 0 });
    emit(work, { kind: 'sanction-imposed', actors: [order.by, order.against], effects });
    endFavours(work, i, j);
  },
};
