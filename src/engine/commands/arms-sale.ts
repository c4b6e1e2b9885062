// What a sale of arms moves: capability one way, money the other; the buyer's forces come to depend on the seller's.

import { ONE, ppm } from '../model/arithmetic';
import type { Effect } from '../model/events';
import { begin } from '../changes/measures';
import { moveTrust, raiseBoth } from '../changes/relations';
import { bumpNation } from '../changes/cells';
import { nationAt } from '../model/columns';
import type { NationId } from '../model/ids';
import { emit, type Work } from '../changes/work';
import { type Board, seatOf } from '../rules/board';
import { checkPartner, type Command, refuse } from './command';

/** Years of what a full package of arms costs the seller, million dollars. */
function priceOf(board: Board, seller: number): number {
  const { armsShare, armsPrice } = board.content.theory.economy;
  const { gdp, burden } = board.nations;
  return Math.trunc((gdp[seller]! * burden[seller]! * armsShare * armsPrice) / ONE);
}

/** What a nation has bought in the turn in the making, million dollars. */
function spent(board: object, buyer: NationId): number {
  const events = (board as Partial<Work>).events ?? [];
  return events.reduce(
    (sum, event) => sum + (event.kind === 'arms-sold' && event.actors[1] === buyer ? event.value : 0),
    0,
  );
}

/** Most that a buyer can pay this turn. */
const purseOf = (board: Board, buyer: number): number =>
  Math.trunc(board.nations.gdp[buyer]! * board.content.theory.economy.armsMost) -
  spent(board, nationAt(board.content, buyer));

/** Share of a full package that the buyer can pay, 0…1. */
const affordable = (board: Board, seller: number, buyer: number): number =>
  Math.min(1, purseOf(board, buyer) / Math.max(1, priceOf(board, seller)));

export const armsSale: Command<'arms-sale'> = {
  kind: 'arms-sale',
  phase: 'act',
  check(board, order) {
    const unwilling = checkPartner(board, order, order.to, ppm(board.content.theory.trust.willingExercise));
    if (unwilling) return unwilling;
    const [i, j] = [seatOf(board, order.by), seatOf(board, order.to)];
    const least = Math.trunc(priceOf(board, i) * board.content.theory.economy.armsLeast);
    const purse = purseOf(board, j);
    return purse <= 0 || least > purse ? refuse(order, 'cannot-pay', least, purse) : null;
  },
  apply(work, order) {
    const { economy, trust } = work.content.theory;
    const i = seatOf(work, order.by);
    const j = seatOf(work, order.to);
    const bought = affordable(work, i, j);
    const price = Math.trunc(priceOf(work, i) * bought);
    const moved = Math.trunc(work.nations.capability[i]! * economy.armsShare * bought);
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
