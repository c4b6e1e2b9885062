// When two may deal in trade: where the other is willing.

import { ppm } from '../model/arithmetic';
import { dealInTrade } from '../changes/favours';
import { seatOf } from '../rules/board';
import { checkPartner, type Command } from './command';

export const tradeDeal: Command<'trade-deal'> = {
  kind: 'trade-deal',
  phase: 'act',
  check: (board, order) =>
    checkPartner(board, order, order.with, ppm(board.content.theory.trust.willingTrade)),
  apply: (work, order) => dealInTrade(work, seatOf(work, order.by), seatOf(work, order.with)),
};
