// What a trade deal brings: more trade at once, and some trust.

import { ppm } from '../model/arithmetic';
import type { Effect } from '../model/events';
import { dealtTrade } from '../rules/trade';
import { moveTrustBothWays } from '../changes/relations';
import { bumpBoth } from '../changes/cells';
import { emitAct } from '../changes/work';
import { seatOf } from '../rules/board';
import { checkPartner, type Command } from './command';

export const tradeDeal: Command<'trade-deal'> = {
  kind: 'trade-deal',
  phase: 'act',
  check: (board, order) =>
    checkPartner(board, order, order.with, ppm(board.content.theory.trust.willingTrade)),
  apply(work, order) {
    const { economy, trust } = work.content.theory;
    const n = work.content.nations.length;
    const i = seatOf(work, order.by);
    const j = seatOf(work, order.with);
    const { trade } = work.derived;
    const flow = work.pairs.trade[i * n + j]!;
    const more = dealtTrade(economy, flow, trade[i]!, trade[j]!);
    const effects: Effect[] = [];
    bumpBoth(work, effects, 'trade', i, j, more);
    moveTrustBothWays(work, effects, i, j, trust.tradeDeal);
    emitAct(work, 'trade-deal-made', [order.by, order.with], effects, more);
  },
};
