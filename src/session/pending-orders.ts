// What the people at this screen have lined up for the turn, how they take it back, and whose turn at the screen it is.

import type { NationId, Order, Refusal, State } from '../engine';
import {
  checkPending,
  influenceLeft,
  ordersOf,
  type Pending,
  withOrder,
  withOrders,
  withOrderMoved,
  withoutOrder,
} from './pending';

/** Without a nation, questions and changes are about the one at the screen. */
export interface PendingOrders {
  /** Whose turn it is at this screen; null where nobody plays. */
  active(): NationId | null;
  pending(nation?: NationId): readonly Order[];
  /** Influence points left after the orders lined up. */
  influenceLeft(nation?: NationId): number;
  /** Why the order would be refused on top of those lined up, or null. */
  check(order: Order): Refusal | null;
  /** Lines the order up, unless it would be refused. */
  add(order: Order): Refusal | null;
  /** Lines up these in the place of all that are, as one change; what would be refused is left out. */
  lineUp(orders: readonly Order[]): void;
  remove(index: number): void;
  move(from: number, to: number): void;
  /** Takes back the last change since the screen was handed over; false when there is none. */
  undo(): boolean;
  canUndo(): boolean;
  /** Everything lined up, for a save. */
  allPending(): Pending;
}

/** What only the session does: handing the screen on, and clearing it after a turn. */
export interface OwnPendingOrders extends PendingOrders {
  /** False after the last person. */
  handOver(): boolean;
  clear(): void;
}

/** What lies on a desk: who is at it, what everybody has lined up, and what that was before each change. */
interface Lying {
  active: NationId | null;
  pending: Pending;
  past: readonly Pending[];
}

export function createPendingOrders(
  state: () => State,
  persons: readonly NationId[],
  begun: { readonly pending: Pending; readonly active: NationId | null },
  changed: () => void,
): OwnPendingOrders {
  const desk: Lying = { active: begun.active ?? persons[0] ?? null, pending: begun.pending, past: [] };
  const put = (lying: Partial<Lying>): void => {
    Object.assign(desk, lying);
    changed();
  };
  const change = (pending: Pending): void => {
    if (pending !== desk.pending) put({ pending, past: [...desk.past, desk.pending] });
  };
  const atScreen = (nation: NationId | null = desk.active): NationId => {
    if (nation === null) throw new Error('nobody is at the screen');
    return nation;
  };
  const check = (order: Order): Refusal | null => checkPending(state(), desk.pending, order);
  return {
    active: () => desk.active,
    pending: (nation = desk.active ?? undefined) =>
      nation === undefined ? [] : ordersOf(desk.pending, nation),
    influenceLeft: (nation) => influenceLeft(state(), desk.pending, atScreen(nation)),
    check,
    add: (order) => {
      const refusal = check(order);
      if (refusal === null) change(withOrder(desk.pending, order));
      return refusal;
    },
    lineUp: (orders) => change(withOrders(state(), desk.pending, atScreen(), orders)),
    remove: (index) => change(withoutOrder(desk.pending, atScreen(), index)),
    move: (from, to) => change(withOrderMoved(desk.pending, atScreen(), from, to)),
    undo: () => {
      const before = desk.past.at(-1);
      if (before !== undefined) put({ pending: before, past: desk.past.slice(0, -1) });
      return before !== undefined;
    },
    canUndo: () => desk.past.length > 0,
    allPending: () => desk.pending,
    handOver: () => {
      const next = desk.active === null ? undefined : persons[persons.indexOf(desk.active) + 1];
      if (next !== undefined) put({ active: next, past: [] });
      return next !== undefined;
    },
    clear: () => {
      Object.assign(desk, { active: persons[0] ?? null, pending: {}, past: [] });
    },
  };
}
