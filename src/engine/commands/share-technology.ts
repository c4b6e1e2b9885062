// What a transfer of technology brings: the partner comes closer to the giver, forces fit better, trust grows.

import { ppm } from '../model/arithmetic';
import type { Effect } from '../model/events';
import { moveTrust, raiseBoth } from '../changes/relations';
import { bumpNation } from '../changes/cells';
import { emit } from '../changes/work';
import { seatOf } from '../rules/board';
import { checkPartner, type Command, refuse } from './command';

export const shareTechnology: Command<'share-technology'> = {
  kind: 'share-technology',
  phase: 'act',
  check(board, order) {
    const needed = ppm(board.content.theory.trust.willingIntelligence);
    const unwilling = checkPartner(board, order, order.with, needed);
    if (unwilling) return unwilling;
    const { technology } = board.nations;
    const mine = technology[seatOf(board, order.by)]!;
    const theirs = technology[seatOf(board, order.with)]!;
    return mine <= theirs ? refuse(order, 'no-advantage', theirs, mine) : null;
  },
  apply(work, order) {
    const { economy, trust } = work.content.theory;
    const { technology } = work.nations;
    const i = seatOf(work, order.by);
    const j = seatOf(work, order.with);
    const gap = Math.max(0, technology[i]! - technology[j]!);
    const effects: Effect[] = [];
    bumpNation(work, effects, 'technology', j, Math.trunc(gap * economy.technologyStep));
    raiseBoth(work, effects, 'interoperability', i, j, economy.technologyInteroperability);
    moveTrust(work, effects, j, i, trust.technology);
    emit(work, { kind: 'technology-shared', actors: [order.by, order.with], effects });
  },
};
