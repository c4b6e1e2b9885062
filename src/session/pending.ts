// How a person's orders of this turn are collected: added, taken out, moved and undone before the turn ends.

import { checkInSequence, indexOf, priceOf } from '../engine';
import type { NationId, Order, Refusal, State } from '../engine';
import { nameFrom } from '../text';

/** The orders each person has lined up. Values are never changed, only replaced, so that undoing is keeping the last. */
export type Pending = Readonly<Record<NationId, readonly Order[]>>;

export const ordersOf = (pending: Pending, nation: NationId): readonly Order[] => pending[nation] ?? [];

/** Influence points that a nation has left after the orders it has lined up. */
export function influenceLeft(state: State, pending: Pending, nation: NationId): number {
  const spent = ordersOf(pending, nation).reduce((sum, order) => sum + priceOf(state, order), 0);
  return (state.nations.influence[indexOf(state.content, nation)] ?? 0) - spent;
}

/** Why the order would be refused on top of those already lined up, or null. */
export function checkPending(state: State, pending: Pending, order: Order): Refusal | null {
  return checkInSequence(state, [...ordersOf(pending, order.by), order]).at(-1) ?? null;
}

/** The order as it is kept: a treaty's name in the one form of names. */
export const tidyOrder = (order: Order): Order =>
  order.kind === 'propose' ? { ...order, name: nameFrom(order.name) } : order;

export function withOrder(pending: Pending, given: Order): Pending {
  const order = tidyOrder(given);
  return { ...pending, [order.by]: [...ordersOf(pending, order.by), order] };
}

/** Without the order at `index`; unchanged where there is none. */
export function withoutOrder(pending: Pending, nation: NationId, index: number): Pending {
  const orders = ordersOf(pending, nation);
  return orders[index] === undefined
    ? pending
    : { ...pending, [nation]: orders.filter((_, k) => k !== index) };
}

/** With the order at `from` put at `to`; unchanged where there is none. */
export function withOrderMoved(pending: Pending, nation: NationId, from: number, to: number): Pending {
  const orders = [...ordersOf(pending, nation)];
  const [moved] = orders.splice(from, 1);
  if (moved === undefined || from === to || to < 0 || to > orders.length) return pending;
  orders.splice(to, 0, moved);
  return { ...pending, [nation]: orders };
}
