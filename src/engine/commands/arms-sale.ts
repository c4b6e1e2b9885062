// What a sale of arms moves: capability one way, money the other; the buyer's forces come to depend on the seller's.

import { ONE, ppm } from '../model/arithmetic';
import type { Effect, EventOf } from '../model/events';
import { begin } from '../changes/measures';
import { moveTrust, raiseBoth } from '../changes/relations';
import { bumpNation } from '../changes/cells';
import { nationAt } from '../model/columns';
import type { NationId } from '../model/ids';
import { emit, type Work } from '../changes/work';
import { yearsPerTurn } from '../rules/pace';
import { type Board, seatOf } from '../rules/board';
import { checkPartner, type Command, refuse } from './command';

/** Years of what a full package of arms costs the seller, million dollars. */
function priceOf(board: Board, seller: number): number {
  const { armsShare, armsPrice } = board.content.theory.economy;
  const { gdp, burden } = board.nations;
  return Math.trunc((gdp[seller]! * burden[seller]! * armsShare * armsPrice) / ONE);
}

/** Sales to a nation in the turn in the making. */
const salesTo = (board: object, buyer: NationId): readonly EventOf<'arms-sold'>[] =>
  ((board as Partial<Work>).events ?? []).filter(
    (event): event is EventOf<'arms-sold'> => event.kind === 'arms-sold' && event.actors[1] === buyer,
  );

/** What a nation has paid for arms in the turn in the making, million dollars. */
const spent = (board: object, buyer: NationId): number =>
  salesTo(board, buyer).reduce((sum, { value }) => sum + value, 0);

/** What it has taken into service of them, ppm. */
const absorbed = (board: Board, buyer: number): number =>
  salesTo(board, nationAt(board.content, buyer))
    .flatMap(({ effects }) => effects)
    .filter(({ column, i }) => column === 'capability' && i === buyer)
    .reduce((sum, { delta }) => sum + delta, 0);

/** Most that a buyer can pay this turn. */
const purseOf = (board: Board, buyer: number): number =>
  Math.trunc(board.nations.gdp[buyer]! * board.content.theory.economy.armsMost) -
  spent(board, nationAt(board.content, buyer));

/** Most capability that it can still take into service this turn, ppm: arms must be made, manned and learned. */
function roomOf(board: Board, buyer: number): number {
  const taken = absorbed(board, buyer);
  const own = board.nations.capability[buyer]! - taken;
  return Math.ceil(own * board.content.theory.economy.armsAbsorbed * yearsPerTurn(board)) - taken;
}

/** Capability in a full package, ppm. */
const packageOf = (board: Board, seller: number): number =>
  Math.trunc(board.nations.capability[seller]! * board.content.theory.economy.armsShare);

/** Share of a full package that the buyer can pay and take into service, 0…1. */
const deliverable = (board: Board, seller: number, buyer: number): number =>
  Math.min(
    1,
    purseOf(board, buyer) / Math.max(1, priceOf(board, seller)),
    roomOf(board, buyer) / Math.max(1, packageOf(board, seller)),
  );

export const armsSale: Command<'arms-sale'> = {
  kind: 'arms-sale',
  phase: 'act',
  check(board, order) {
    const unwilling = checkPartner(board, order, order.to, ppm(board.content.theory.trust.willingExercise));
    if (unwilling) return unwilling;
    const [i, j] = [seatOf(board, order.by), seatOf(board, order.to)];
    const least = Math.trunc(priceOf(board, i) * board.content.theory.economy.armsLeast);
    const purse = purseOf(board, j);
    if (purse <= 0 || least > purse) return refuse(order, 'cannot-pay', least, purse);
    return roomOf(board, j) <= 0 ? refuse(order, 'cannot-absorb') : null;
  },
  apply(work, order) {
    const { economy, trust } = work.content.theory;
    const i = seatOf(work, order.by);
    const j = seatOf(work, order.to);
    const bought = deliverable(work, i, j);
    const price = Math.trunc(priceOf(work, i) * bought);
    const moved = Math.round(packageOf(work, i) * bought);
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
