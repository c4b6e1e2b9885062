// What waits for a person's answer: calls to arms, offers, crises, pacts under strain, wars near by; and what is answered already.

import {
  callsFor,
  crisesOf,
  offersFor,
  warsConcerning,
  type Call,
  type Crisis,
  type NationId,
  type Offer,
  type Order,
  type State,
  type DefectionChoice,
} from '../../../engine';
import type { Game } from '../game';

export type Decision =
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'offer'; readonly offer: Offer }
  | { readonly kind: 'crisis'; readonly crisis: Crisis }
  | { readonly kind: 'war'; readonly crisis: Crisis }
  | { readonly kind: 'defection'; readonly choice: DefectionChoice };

/** `answered` is the order in the tray that answers it. */
export type Waiting = Decision & { readonly answered: Order | null };

/** Whether a matter waits for an answer: to stay in, or out of, the war of others is one. */
export const isOpen = ({ kind, answered }: Waiting): boolean => answered === null && kind !== 'war';

/** In the order of urgency: calls, crises, wars of others, strained pacts, offers. */
export function pendingDecisionsFor(game: Game): readonly Waiting[] {
  const me = game.person.value;
  if (me === null) return [];
  const orders = game.orders.value;
  return decisionsOf(game.state.value, me).map((decision) => ({
    ...decision,
    answered: orders.find((order) => answers(order, decision)) ?? null,
  }));
}

function decisionsOf(state: State, me: NationId): readonly Decision[] {
  const choices = state.structure.defectionChoices.filter(({ nation }) => nation === me);
  return [
    ...callsFor(state, me)
      .filter(({ answer }) => answer === null)
      .map((call) => ({ kind: 'call', call }) as const),
    ...crisesOf(state, me).map((crisis) => ({ kind: 'crisis', crisis }) as const),
    ...warsConcerning(state, me)
      .filter(({ id }) => !callsFor(state, me).some((call) => call.crisis === id && call.answer === null))
      .map((crisis) => ({ kind: 'war', crisis }) as const),
    ...choices.map((choice) => ({ kind: 'defection', choice }) as const),
    ...offersFor(state, me).map((offer) => ({ kind: 'offer', offer }) as const),
  ];
}

function answers(order: Order, decision: Decision): boolean {
  switch (decision.kind) {
    case 'call':
      return order.kind === 'answer-call' && order.call === decision.call.id;
    case 'crisis':
      return order.kind === 'crisis-stance' && order.crisis === decision.crisis.id;
    case 'war':
      return (
        (order.kind === 'intervene' || order.kind === 'separate-peace') && order.crisis === decision.crisis.id
      );
    case 'defection':
      return (
        (order.kind === 'amend' || order.kind === 'leave' || order.kind === 'break') &&
        order.pact === decision.choice.pact
      );
    case 'offer':
      return (
        (order.kind === 'accept' || order.kind === 'reject' || order.kind === 'counter') &&
        order.offer === decision.offer.id
      );
  }
}
