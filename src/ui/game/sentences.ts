// The sentences of orders and events of one game, its names of things long gone included.

import type { GameEvent, Order } from '../../engine';
import { contextOf, type Chronicle } from './chronicle';
import type { Language } from '../../language/language';

export function sentenceOf({ orderSentence, naming }: Language, order: Order, chronicle: Chronicle): string {
  const offer = 'offer' in order ? chronicle.offers.get(order.offer) : undefined;
  return orderSentence(order, offer ?? naming.offer);
}

export const tell = (language: Language, event: GameEvent, chronicle: Chronicle): string =>
  language.eventSentence(event, contextOf(language, chronicle, event));
