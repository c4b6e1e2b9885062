// What a person may order now, before the turn: the orders' own checks, and one purse for all of them.

import { boardOf } from '../rules/board';
import { checkOrder, priceOf } from '../commands/registry';
import { refuse } from '../commands/command';
import { defaultTerms } from '../rules/terms';
import type { Refusal } from '../model/events';
import { type Order, sameOrder } from '../model/orders';
import type { State } from '../model/state';
import { indexOf } from '../model/columns';

export { defaultTerms as defaultTermsFor, priceOf };

/** Whether this order alone would be refused now. */
export function checkNow(state: State, order: Order): Refusal | null {
  return state.over ? refuse(order, 'game-is-over') : checkOrder(boardOf(state), order);
}

/** Orders of one nation together: each checked as it stands now, with what those before it leave in the purse. */
export function checkInSequence(state: State, orders: readonly Order[]): readonly (Refusal | null)[] {
  const first = orders[0];
  let purse = first ? (state.nations.influence[indexOf(state.content, first.by)] ?? 0) : 0;
  return orders.map((order, k) => {
    if (orders.slice(0, k).some((earlier) => sameOrder(earlier, order)))
      return refuse(order, 'duplicate-order');
    const alone = checkNow(state, order);
    if (alone) return alone;
    const price = priceOf(state, order);
    if (price > purse) return refuse(order, 'not-enough-influence', price, purse);
    purse -= price;
    return null;
  });
}
