// When a nation may make a peace of its own: while it fights, and others of its side fight on. A principal gives way by its stance.

import { sidesOf } from '../law/sides';
import { type Command, refuse } from './command';

export const separatePeace: Command<'separate-peace'> = {
  kind: 'separate-peace',
  phase: 'reply',
  check(board, order) {
    const { calls, crises } = board.structure;
    const crisis = crises.find(({ id }) => id === order.crisis);
    if (!crisis) return refuse(order, 'unknown-crisis');
    if (crisis.rung !== 'war') return refuse(order, 'no-war');
    const comrades = sidesOf(calls, crisis).flatMap(([, ...joined]) => joined);
    return comrades.includes(order.by) ? null : refuse(order, 'does-not-fight');
  },
  apply(work, order) {
    work.moves.push({ crisis: order.crisis, nation: order.by, side: null, order });
  },
};
