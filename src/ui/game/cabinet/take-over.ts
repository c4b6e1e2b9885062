// What following an adviser does to the orders that are lined up, and whether one follows it.

import { type Advice, type Order, sameOrder } from '../../../engine';

/** What an order settles, where only one order can; null where it stands beside others. */
function settles(order: Order): string | null {
  switch (order.kind) {
    case 'answer-call':
      return `call:${order.call}`;
    case 'crisis-stance':
    case 'intervene':
    case 'separate-peace':
      return `crisis:${order.crisis}`;
    case 'accept':
    case 'reject':
    case 'counter':
      return `offer:${order.offer}`;
    case 'leave':
    case 'break':
      return `pact:${order.pact}`;
    case 'set-defence-spending':
      return 'spending';
    default:
      return null;
  }
}

const isAmong = (orders: readonly Order[], order: Order): boolean =>
  orders.some((one) => sameOrder(one, order));

/** The adviser's orders first, then those of one's own that they leave room for; what they settle otherwise gives way. */
export function takenOver(own: readonly Order[], { orders }: Advice): readonly Order[] {
  const settled = new Set(orders.map(settles));
  const kept = own.filter((order) => {
    const matter = settles(order);
    return !isAmong(orders, order) && (matter === null || !settled.has(matter));
  });
  return [...orders, ...kept];
}

/** Without any of the adviser's. */
export const takenBack = (own: readonly Order[], { orders }: Advice): readonly Order[] =>
  own.filter((order) => !isAmong(orders, order));

/** Whether all that it would order is lined up. */
export const isFollowed = (own: readonly Order[], { orders }: Advice): boolean =>
  orders.length > 0 && orders.every((order) => isAmong(own, order));
