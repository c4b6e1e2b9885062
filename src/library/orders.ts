// Orders as a program writes them: plain strings for ids, checked by the form that replay files have.

import type { CallId, CrisisId, NationId, OfferId, Order, PactId, Seat, ThreatId } from '../engine';
import { orderSchema } from '../replay';
import { tidyOrder } from '../session';

type Id = NationId | PactId | OfferId | CallId | CrisisId | ThreatId;

/** The same shape with plain strings where the engine has ids. */
type Plain<T> = T extends Id
  ? string
  : T extends string | number | boolean | null | undefined
    ? T
    : { [Key in keyof T]: Plain<T[Key]> };

/** An order: its `kind`, the nation that gives it (`by`), and what its kind needs. */
export type OrderInput = Plain<Order>;

export function ordersFrom(
  orders: readonly OrderInput[],
  seats: Readonly<Record<string, Seat>>,
): readonly Order[] {
  return orders.map((order, at) => {
    const read = orderSchema.safeParse(order);
    if (!read.success) {
      const [{ path, message } = { path: [], message: '' }] = read.error.issues;
      throw new TypeError(
        `orders[${at}] is no order: ${[path.join('.'), message].filter(Boolean).join(' ')}`,
      );
    }
    if (seats[order.by] !== 'person')
      throw new RangeError(
        `orders[${at}]: ${order.by} is played by ${seats[order.by] ?? 'nobody'}, not by a person`,
      );
    return tidyOrder(read.data);
  });
}
