// What a dialogue brings: trust and transparency, both ways.

import { ppm } from '../model/arithmetic';
import type { Effect } from '../model/events';
import { moveTrustBothWays, raiseBoth } from '../changes/relations';
import { emitAct } from '../changes/work';
import { seatOf } from '../rules/board';
import { checkPartner, type Command } from './command';

export const dialogue: Command<'dialogue'> = {
  kind: 'dialogue',
  phase: 'act',
  check: (board, order) =>
    checkPartner(board, order, order.with, ppm(board.content.theory.trust.willingDialogue)),
  apply(work, order) {
    const { trust, transparency } = work.content.theory;
    const i = seatOf(work, order.by);
    const j = seatOf(work, order.with);
    const effects: Effect[] = [];
    moveTrustBothWays(work, effects, i, j, trust.dialogue);
    raiseBoth(work, effects, 'transparency', i, j, transparency.dialogue);
    emitAct(work, 'dialogue-held', [order.by, order.with], effects);
  },
};
