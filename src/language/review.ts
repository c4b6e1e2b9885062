// How a reviewed decision is told: what it was about, what was done, and what could have been done instead.

import type { CallId, Content, CrisisId, NationId, OfferId, Order, State } from '../engine';
import type { Language } from './language';

/** A decision as far as it is told. */
export interface DecisionTold {
  readonly nation: NationId;
  readonly order: Order | null;
  readonly matter:
    | { readonly kind: 'call'; readonly call: CallId }
    | { readonly kind: 'offer'; readonly offer: OfferId }
    | { readonly kind: 'quarrel'; readonly crisis: CrisisId }
    | { readonly kind: 'order' | 'turn' };
}

/** What was decided on and how, in the catalogue's markup; `state` is the one that it was decided in. */
export function decisionSentence(language: Language, state: State, decision: DecisionTold): string {
  const { review } = language;
  const { matter, order } = decision;
  if (matter.kind === 'turn') return review.turn;
  if (matter.kind === 'order') return order === null ? '' : orderWords(language, state.content, order);
  const silence = matter.kind === 'quarrel' ? review.stood : review.silence;
  const answer = order === null ? silence : answerWord(language, state.content, order);
  return review.answered(matterSentence(language, state, decision), answer);
}

/** What else could have been done. */
export function insteadSentence(
  language: Language,
  { content }: State,
  instead: Order | 'nothing' | 'agent',
): string {
  if (instead === 'nothing') return language.review.leaveOut;
  return instead === 'agent' ? language.review.asAgent : answerWord(language, content, instead);
}

function matterSentence(
  language: Language,
  { content, structure }: State,
  { matter, nation }: DecisionTold,
): string {
  const { review, pactName } = language;
  switch (matter.kind) {
    case 'call': {
      const call = structure.calls.find(({ id }) => id === matter.call);
      return call === undefined ? '' : review.call(call.caller, call.pact);
    }
    case 'offer': {
      const offer = structure.offers.find(({ id }) => id === matter.offer);
      return offer === undefined ? '' : review.offers[offer.kind](offer.by, pactName(content, offer.name));
    }
    case 'quarrel': {
      const crisis = structure.crises.find(({ id }) => id === matter.crisis);
      if (crisis === undefined) return '';
      return review.quarrel(crisis.challenger === nation ? crisis.target : crisis.challenger);
    }
    default:
      return '';
  }
}

/** An order, with the treaty's name where it proposes one. */
const orderWords = (language: Language, content: Content, order: Order): string =>
  language.orderSentence(
    order,
    order.kind === 'propose' ? language.pactName(content, order.name) : language.naming.offer,
  );

function answerWord(language: Language, content: Content, order: Order): string {
  const { review, answerText, stanceText } = language;
  switch (order.kind) {
    case 'answer-call':
      return answerText[order.answer].label.toLowerCase();
    case 'crisis-stance':
      return stanceText[order.stance].label.toLowerCase();
    case 'accept':
      return review.accept;
    case 'reject':
      return review.refuse;
    case 'counter':
      return review.counter;
    default:
      return orderWords(language, content, order);
  }
}
