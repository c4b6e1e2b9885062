// The burden a nation moves towards, a step each turn.

import { ppm } from '../model/arithmetic';
import { emit } from '../changes/work';
import { seatOf } from '../rules/board';
import { type Command, refuse } from './command';

export const setDefenceSpending: Command<'set-defence-spending'> = {
  kind: 'set-defence-spending',
  phase: 'act',
  check(board, order) {
    const most = ppm(board.content.theory.economy.burdenMax);
    if (!Number.isInteger(order.burden) || order.burden < 0 || order.burden > most) {
      return refuse(order, 'out-of-range', most, order.burden);
    }
    const now = board.nations.burdenTarget[seatOf(board, order.by)];
    return now === order.burden ? refuse(order, 'nothing-changes') : null;
  },
  apply(work, order) {
    work.nations.burdenTarget[seatOf(work, order.by)] = order.burden;
    emit(work, { kind: 'spending-set', actors: [order.by], value: order.burden });
  },
};
