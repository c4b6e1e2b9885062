// What it does to a nation that one who supplies it stops: stability at once, growth while it lasts, trust in the supplier. Leverage is what
// the other cannot do without (Hirschman 1945).

import { ONE } from '../model/arithmetic';
import type { Effect } from '../model/events';
import { dependence, measureBetween } from '../rules/resources';
import { begin, end } from '../changes/measures';
import { moveTrust } from '../changes/relations';
import { bumpNation } from '../changes/cells';
import { emit } from '../changes/work';
import { type Board, seatOf } from '../rules/board';
import type { CutOff } from '../model/orders';
import { type Command, refuse } from './command';

/** Share of what the other lacks that one delivers, by trade or by deal, ppm. */
function leverage(board: Board, { by, against, resource }: CutOff): number {
  const byTrade = dependence(board, seatOf(board, against), seatOf(board, by), resource);
  const byDeal = measureBetween(board, 'resource-deal', by, against, resource)?.size ?? 0;
  return Math.max(Math.trunc(byTrade * ONE), byDeal);
}

export const cutOff: Command<'cut-off'> = {
  kind: 'cut-off',
  phase: 'act',
  check(board, order) {
    if (seatOf(board, order.against) < 0) return refuse(order, 'unknown-nation');
    if (order.against === order.by) return refuse(order, 'self');
    if (measureBetween(board, 'cut-off', order.by, order.against, order.resource))
      return refuse(order, 'already-in-force');
    return leverage(board, order) === 0 ? refuse(order, 'no-leverage') : null;
  },
  apply(work, order) {
    const { economy, trust } = work.content.theory;
    const j = seatOf(work, order.against);
    const size = leverage(work, order);
    const deal = measureBetween(work, 'resource-deal', order.by, order.against, order.resource);
    if (deal) end(work, deal);
    const effects: Effect[] = [];
    bumpNation(work, effects, 'stability', j, -Math.trunc(economy.cutOffStability * size));
    moveTrust(work, effects, j, seatOf(work, order.by), -trust.cutOff);
    begin(work, { kind: 'cut-off', by: order.by, on: order.against, resource: order.resource, size });
    emit(work, {
      kind: 'supply-cut',
      actors: [order.against, order.by],
      detail: order.resource,
      value: size,
      effects,
    });
  },
};
