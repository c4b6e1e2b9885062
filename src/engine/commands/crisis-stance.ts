// When a nation may choose its stance in a crisis: only its two principals may; silence is `stand`.

import { STANCES } from '../model/vocabulary';
import { assign } from '../changes/work';
import { type Command, refuse } from './command';

export const crisisStance: Command<'crisis-stance'> = {
  kind: 'crisis-stance',
  phase: 'reply',
  check(board, order) {
    const crisis = board.structure.crises.find((c) => c.id === order.crisis);
    if (!crisis) return refuse(order, 'unknown-crisis');
    if (crisis.challenger !== order.by && crisis.target !== order.by) return refuse(order, 'not-a-party');
    return STANCES.includes(order.stance) ? null : refuse(order, 'out-of-range');
  },
  apply(work, order) {
    const crisis = work.structure.crises.find(({ id }) => id === order.crisis);
    if (!crisis) return;
    const side = crisis.challenger === order.by ? 'challenger' : 'target';
    assign(work, 'crises', order.crisis, { stances: { ...crisis.stances, [side]: order.stance } });
  },
};
