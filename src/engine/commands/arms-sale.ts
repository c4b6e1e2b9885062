// What a sale of arms moves: capability one way, money the other; the buyer's forces come to depend on the seller's.

import { ONE, ppm } from '../model/arithmetic';
import type { Effect } from '../model/events';
import { begin } from '../changes/measures';
import { moveTrust, raiseBoth } from '../changes/relations';
import { bumpNation } from '../changes/cells';
import { emit } from '../changes/work';
import { type Board, seatOf } from '../rules/board';
import { checkPartner, type Command, refuse } from './command';

/** Years of what the arms cost the seller, million dollars. */
function priceOf(board: Board, seller: number): number {
  const { armsShare, armsPrice } = board.content.theory.economy;
  const { gdp, burden } = board.nations;
  return Math.trunc((gdp[seller]! * burden[seller]! * armsShare * armsPrice) / ONE);
}

export const armsSale: Command<'arms-sale'> = {
  kind: 'arms-sale',
  phase: 'act',
  check(board, order) {
    const unwilling = checkPartner(board, order, order.to, ppm(board.content.theory.trust.willingExercise));
    if (unwilling) return unwilling;
    const price = priceOf(board, seatOf(board, order.by));
    const purse = board.nations.gdp[seatOf(board, order.to)]!;
    const most = Math.trunc(purse * board.content.theory.economy.armsMost);
    return price > most ? refuse(order, 'cannot-pay', price, most) : null;
  },
  apply(work, order) {
    const { economy, trust } = work.content.theory;
    const i = seatOf(work, order.by);
    const j = seatOf(work, order.to);
    const price = priceOf(work, i);
    const moved = Math.trunc(work.nations.capability[i]! * economy.armsShare);
    const effects: Effect[] = [];
    bumpNation(work, effects, 'capability', i, -moved);
    bumpNation(work, effects, 'capability', j, moved);
    bumpNation(work, effects, 'gdp', i, price);
    bumpNation(work, effects, 'gdp', j, -price);
    raiseBoth(work, effects, 'interoperability', i, j, economy.armsInteroperability);
    moveTrust(work, effects, j, i, trust.armsSale);
    begin(work, { kind: 'arms-supply', by: order.by, on: order.to, resource: null, size: moved });
    emit(work, { kind: 'arms-sold', actors: [order.by, order.to], value: price, effects });
  },
};
