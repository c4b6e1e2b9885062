// The sentences of orders and events of one game, its names of things long gone included.

import type { Content, GameEvent, Order } from '../../engine';
import { contextOf, type Chronicle } from './chronicle';
import type { Language } from '../../language/language';

export function sentenceOf(language: Language, content: Content, order: Order, chronicle: Chronicle): string {
  return language.orderSentence(order, offerIn(language, content, order, chronicle));
}

/** What the offer is called that an order makes or answers: names that agents give are codes. */
function offerIn(language: Language, content: Content, order: Order, chronicle: Chronicle): string {
  if (order.kind === 'propose') return language.pactName(content, order.name);
  const offer = 'offer' in order ? chronicle.offers.get(order.offer) : undefined;
  return offer ?? language.naming.offer;
}

export const tell = (language: Language, event: GameEvent, chronicle: Chronicle): string =>
  language.eventSentence(event, contextOf(language, chronicle, event));
