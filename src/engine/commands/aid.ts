// What aid costs the giver and brings the receiver: money as far as it can use it, stability, and trust in the giver.

import { ppm } from '../model/arithmetic';
import type { Effect } from '../model/events';
import { moveTrust } from '../changes/relations';
import { bumpNation } from '../changes/cells';
import { emit } from '../changes/work';
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
    const { economy, trust } = work.content.theory;
    const i = seatOf(work, order.by);
    const j = seatOf(work, order.to);
    const { gdp } = work.nations;
    const money = Math.trunc(Math.min(gdp[i]! * economy.aidShare, gdp[j]! * economy.aidMost));
    const effects: Effect[] = [];
    bumpNation(work, effects, 'gdp', i, -money);
    bumpNation(work, effects, 'gdp', j, money);
    bumpNation(work, effects, 'stability', j, ppm(economy.aidStability));
    moveTrust(work, effects, j, i, trust.aid);
    emit(work, { kind: 'aid-given', actors: [order.by, order.to], value: money, effects });
  },
};
