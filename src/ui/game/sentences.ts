// The sentences of orders and events of one game, its names of things long gone included.

import type { GameEvent, Order } from '../../engine';
import { eventSentence } from '../../language/events';
import { orderSentence } from '../../language/orders';
import { contextOf, type Chronicle } from './chronicle';

export function sentenceOf(order: Order, chronicle: Chronicle): string {
  const offer = 'offer' in order ? chronicle.offers.get(order.offer) : undefined;
  return orderSentence(order, offer ?? 'the offer');
}

export const tell = (event: GameEvent, chronicle: Chronicle): string =>
  eventSentence(event, contextOf(chronicle, event));
