// How a person's orders of this turn are collected: added, taken out, moved and undone before the turn ends.

import { checkInSequence, indexOf, priceOf } from '../engine';
import type { NationId, Order, Refusal, State } from '../engine';
import { castDraft, Immer } from 'immer';
import { nameFrom } from '../text';

/** The orders each person has lined up. Values are never changed, only replaced, so that undoing is keeping the last. */
export type Pending = Readonly<Record<NationId, readonly Order[]>>;

/** It freezes nothing: orders share their terms with the state of the game. */
const { produce } = new Immer({ autoFreeze: false });

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
  order.kind === 'propose' || order.kind === 'outbid' ? { ...order, name: nameFrom(order.name) } : order;

export const withOrder = (pending: Pending, given: Order): Pending =>
  produce(pending, (draft) => {
    draft[given.by] ??= [];
    draft[given.by]?.push(castDraft(tidyOrder(given)));
  });

/** With those of these orders that are not refused, in the place of all that the nation has lined up. */
export const withOrders = (
  state: State,
  pending: Pending,
  nation: NationId,
  orders: readonly Order[],
): Pending =>
  orders.reduce<Pending>(
    (lined, order) => (checkPending(state, lined, order) === null ? withOrder(lined, order) : lined),
    { ...pending, [nation]: [] },
  );

/** Without the order at `index`; unchanged where there is none. */
export const withoutOrder = (pending: Pending, nation: NationId, index: number): Pending =>
  produce(pending, (draft) => {
    if (draft[nation]?.[index] !== undefined) draft[nation].splice(index, 1);
  });

/** With the order at `from` put at `to`; unchanged where there is none. */
export const withOrderMoved = (pending: Pending, nation: NationId, from: number, to: number): Pending =>
  produce(pending, (draft) => {
    const orders = draft[nation] ?? [];
    const moved = orders[from];
    if (moved === undefined || from === to || to < 0 || to >= orders.length) return;
    orders.splice(from, 1);
    orders.splice(to, 0, moved);
  });
