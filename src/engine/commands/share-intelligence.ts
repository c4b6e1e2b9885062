// What shared intelligence brings: for a year the partner reads others' intentions with less error.

import { ppm } from '../model/arithmetic';
import type { Effect } from '../model/events';
import { moveTrust } from '../changes/relations';
import { bumpPair } from '../changes/cells';
import { emit } from '../changes/work';
import { seatOf } from '../rules/board';
import { checkPartner, type Command } from './command';

export const shareIntelligence: Command<'share-intelligence'> = {
  kind: 'share-intelligence',
  phase: 'act',
  check: (board, order) =>
    checkPartner(board, order, order.with, ppm(board.content.theory.trust.willingIntelligence)),
  apply(work, order) {
    const n = work.content.nations.length;
    const i = seatOf(work, order.by);
    const j = seatOf(work, order.with);
    const effects: Effect[] = [];
    moveTrust(work, effects, j, i, work.content.theory.trust.intelligence);
    const left = work.pairs.intelligence[j * n + i]!;
    bumpPair(work, effects, 'intelligence', j, i, work.content.turnsPerYear + 1 - left);
    emit(work, { kind: 'intelligence-shared', actors: [order.by, order.with], effects });
  },
};
