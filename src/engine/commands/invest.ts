// What an investment costs its owner and starts: growth for both, and trade between them, for as long as it stands.

import { ppm } from '../model/arithmetic';
import type { Effect } from '../model/events';
import { measureBetween } from '../rules/resources';
import { begin } from '../changes/measures';
import { moveTrustBothWays } from '../changes/relations';
import { bumpNation } from '../changes/cells';
import { emitAct } from '../changes/work';
import { seatOf } from '../rules/board';
import { checkPartner, type Command, refuse } from './command';

export const invest: Command<'invest'> = {
  kind: 'invest',
  phase: 'act',
  check(board, order) {
    const unwilling = checkPartner(board, order, order.with, ppm(board.content.theory.trust.willingTrade));
    if (unwilling) return unwilling;
    const barred =
      measureBetween(board, 'sanction', order.by, order.with) ??
      measureBetween(board, 'sanction', order.with, order.by);
    return barred ? refuse(order, 'under-sanctions') : null;
  },
  apply(work, order) {
    const { economy, trust } = work.content.theory;
    const i = seatOf(work, order.by);
    const j = seatOf(work, order.with);
    const size = Math.trunc(work.nations.gdp[i]! * economy.investShare);
    const effects: Effect[] = [];
    bumpNation(work, effects, 'gdp', i, -size);
    moveTrustBothWays(work, effects, i, j, trust.investment);
    begin(work, { kind: 'investment', by: order.by, on: order.with, resource: null, size });
    emitAct(work, 'investment-made', [order.by, order.with], effects, size);
  },
};
