// Which orders there are, what any order needs, and in which sequence a turn takes them.

import { assertNever, byCodeUnit, type NationId } from '../model/ids';
import type { Refusal } from '../model/events';
import { type Order, type OrderKind, sameOrder } from '../model/orders';
import { shuffle } from '../random/streams';
import { canonicalOrders } from '../model/pack';
import type { Work } from '../changes/work';
import { type Board, seatOf } from '../rules/board';
import { accept } from './accept';
import { aid } from './aid';
import { amend } from './amend';
import { answerCall } from './answer-call';
import { armsSale } from './arms-sale';
import { breakPact } from './break';
import { type Command, type OrderPhase, refuse } from './command';
import { isMember } from '../rules/membership';
import { counter } from './counter';
import { counterOperation } from './counter-operation';
import { crisisStance } from './crisis-stance';
import { cutOff } from './cut-off';
import { dialogue } from './dialogue';
import { endMeasure } from './end-measure';
import { exercise } from './exercise';
import { humanitarianAid } from './humanitarian-aid';
import { intervene } from './intervene';
import { invest } from './invest';
import { invite } from './invite';
import { leave } from './leave';
import { outbid } from './outbid';
import { peacekeepingMission } from './peacekeeping-mission';
import { pressClaim } from './press-claim';
import { propose } from './propose';
import { reject } from './reject';
import { resourceDeal } from './resource-deal';
import { sanction } from './sanction';
import { separatePeace } from './separate-peace';
import { setDefenceSpending } from './set-defence-spending';
import { shareIntelligence } from './share-intelligence';
import { shareTechnology } from './share-technology';
import { soundOut } from './sound-out';
import { subvert } from './subvert';
import { summit } from './summit';
import { tradeDeal } from './trade-deal';
import { withdraw } from './withdraw';

type Registry = { readonly [K in OrderKind]: Command<K> };

export const COMMANDS: Registry = {
  propose,
  accept,
  reject,
  counter,
  outbid,
  withdraw,
  invite,
  amend,
  leave,
  break: breakPact,
  exercise,
  dialogue,
  summit,
  'share-intelligence': shareIntelligence,
  'sound-out': soundOut,
  'trade-deal': tradeDeal,
  aid,
  invest,
  'share-technology': shareTechnology,
  'arms-sale': armsSale,
  'resource-deal': resourceDeal,
  sanction,
  'cut-off': cutOff,
  'end-measure': endMeasure,
  'set-defence-spending': setDefenceSpending,
  'press-claim': pressClaim,
  subvert,
  'answer-call': answerCall,
  'crisis-stance': crisisStance,
  intervene,
  'separate-peace': separatePeace,
  'humanitarian-aid': humanitarianAid,
  'counter-operation': counterOperation,
  'peacekeeping-mission': peacekeepingMission,
};

/** A command as it takes its own kind of order; which that is, its place in the table says. */
interface AnyCommand {
  readonly phase: OrderPhase;
  check(board: Board, order: Order): Refusal | null;
  apply(work: Work, order: Order): void;
}

const commandOf = (order: Order): AnyCommand => {
  const command: AnyCommand | undefined = COMMANDS[order.kind];
  return command ?? assertNever(order as never);
};

/** Whether the two have a pact already: members know each other's ways. */
const fellows = (board: Pick<Board, 'structure'>, a: NationId, b: NationId): boolean =>
  board.structure.pacts.some((pact) => isMember(pact, a) && isMember(pact, b));

/** How many things an offer gives beside the treaty. */
const sidePaymentsOf = (order: Order): number =>
  'payments' in order && order.payments !== undefined ? order.payments.length : 0;

/** Influence points that an order costs its giver; side payments take work whoever gives them; offers to none but fellow members are cheaper (coverage 5). */
export function priceOf(board: Pick<Board, 'content' | 'structure'>, order: Order): number {
  const { prices, fellowRebate } = board.content.theory.influence;
  const price = prices[order.kind] + sidePaymentsOf(order) * board.content.theory.bargain.price;
  if (order.kind !== 'propose' && order.kind !== 'invite') return price;
  const invited = order.kind === 'invite' ? [order.nation] : order.invited;
  if (invited.length === 0 || !invited.every((nation) => fellows(board, order.by, nation))) return price;
  return Math.max(0, price - fellowRebate);
}

/** Whether the order would be refused now, and why. Throws on an order of unknown kind: files are validated before. */
export function checkOrder(board: Board, order: Order, price = priceOf(board, order)): Refusal | null {
  const seat = seatOf(board, order.by);
  if (seat < 0) return refuse(order, 'unknown-nation');
  const purse = board.nations.influence[seat]!;
  if (price > purse) return refuse(order, 'not-enough-influence', price, purse);
  return checkPaid(board, order);
}

/** The same for an order of a nation that exists and can pay. */
export const checkPaid = (board: Board, order: Order): Refusal | null => commandOf(order).check(board, order);

export const phaseOf = (order: Order): OrderPhase => commandOf(order).phase;

/** Carries out an order that may be given, at the price it had when it was given. */
function carryOut(work: Work, order: Order): void {
  const price = priceOf(work.before, order);
  const refusal = checkOrder(work, order, price);
  if (refusal) work.refusals.push(refusal);
  else pass(work, order, price);
}

function pass(work: Work, order: Order, price: number): void {
  const seat = seatOf(work, order.by);
  work.nations.influence[seat] = work.nations.influence[seat]! - price;
  commandOf(order).apply(work, order);
}

/** Whether every giver's orders lie together and the givers come by their ids, as sessions hand them in. */
function inSequence(orders: readonly Order[]): boolean {
  for (let k = 1; k < orders.length; k++) if (byCodeUnit(orders[k - 1]!.by, orders[k]!.by) > 0) return false;
  return true;
}

/** Where each nation's orders begin, the nations in a seeded order; `orders` come by nation. */
function beginnings(work: Work, orders: readonly Order[]): readonly number[] {
  const from: number[] = [];
  for (let k = 0; k < orders.length; k++) if (k === 0 || orders[k - 1]!.by !== orders[k]!.by) from.push(k);
  return shuffle(from, work.streams.draw('order'));
}

/** Whether its giver has given the same order before; a nation's orders lie together from `from` on. */
function givenBefore(orders: readonly Order[], from: number, k: number): boolean {
  for (let earlier = from; earlier < k; earlier++) if (sameOrder(orders[earlier]!, orders[k]!)) return true;
  return false;
}

/** Orders by phase; within one, nations come in a seeded order and each keeps its own sequence. The same order twice is refused. */
export function sortIntoPhases(
  work: Work,
  given: readonly Order[],
): Readonly<Record<OrderPhase, readonly Order[]>> {
  const orders = inSequence(given) ? given : canonicalOrders(given);
  const phases: Record<OrderPhase, Order[]> = {
    withdraw: [],
    depart: [],
    reply: [],
    counter: [],
    offer: [],
    act: [],
    quarrel: [],
  };
  for (const from of beginnings(work, orders)) {
    const { by } = orders[from]!;
    for (let k = from; k < orders.length && orders[k]!.by === by; k++) {
      const order = orders[k]!;
      if (givenBefore(orders, from, k)) work.refusals.push(refuse(order, 'duplicate-order'));
      else phases[phaseOf(order)].push(order);
    }
  }
  return phases;
}

export function carryOutAll(work: Work, orders: readonly Order[]): void {
  for (const order of orders) carryOut(work, order);
}

const nature = (order: Order): number => (order.kind === 'leave' ? 0 : 1);

/** Whether the pact is gone only because another has broken it in this very turn, at the same time. */
const brokenAtOnce = (work: Work, order: Order, { code }: Refusal): boolean =>
  order.kind === 'break' &&
  code === 'unknown-pact' &&
  checkPaid({ ...work, structure: work.before.structure }, order) === null &&
  !work.structure.violations.some((v) => v.pact === order.pact && v.violator === order.by);

/** Departures of one turn happen at once: notices first, then breaches, by nation; of two who break one pact both have broken it. */
export function carryOutDepartures(work: Work, orders: readonly Order[]): void {
  const sorted = [...orders].sort((a, b) => nature(a) - nature(b) || byCodeUnit(a.by, b.by));
  for (const order of sorted) {
    const price = priceOf(work.before, order);
    const refusal = checkOrder(work, order, price);
    if (refusal && !brokenAtOnce(work, order, refusal)) work.refusals.push(refusal);
    else pass(work, order, price);
  }
}
