// Decides what waits for a person's answer: calls to arms, offers, crises, pacts under strain; and what is answered already.
// Refuses to know the right answer.

import {
  callsFor,
  crisesOf,
  offersFor,
  type Call,
  type Crisis,
  type NationId,
  type Offer,
  type Order,
  type State,
  type Strain,
} from '../../../engine';
import type { Game } from '../game';

export type Matter =
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'offer'; readonly offer: Offer }
  | { readonly kind: 'crisis'; readonly crisis: Crisis }
  | { readonly kind: 'strain'; readonly strain: Strain };

/** `answered` is the order in the tray that answers it. */
export type Waiting = Matter & { readonly answered: Order | null };

/** In the order of urgency: calls, crises, strained pacts, offers. */
export function mattersFor(game: Game): readonly Waiting[] {
  const me = game.person.value;
  if (me === null) return [];
  const orders = game.orders.value;
  return mattersOf(game.state.value, me).map((matter) => ({
    ...matter,
    answered: orders.find((order) => answers(order, matter)) ?? null,
  }));
}

function mattersOf(state: State, me: NationId): readonly Matter[] {
  const strains = state.structure.strains.filter(({ nation }) => nation === me);
  return [
    ...callsFor(state, me)
      .filter(({ answer }) => answer === null)
      .map((call) => ({ kind: 'call', call }) as const),
    ...crisesOf(state, me).map((crisis) => ({ kind: 'crisis', crisis }) as const),
    ...strains.map((strain) => ({ kind: 'strain', strain }) as const),
    ...offersFor(state, me).map((offer) => ({ kind: 'offer', offer }) as const),
  ];
}

function answers(order: Order, matter: Matter): boolean {
  switch (matter.kind) {
    case 'call':
      return order.kind === 'answer-call' && order.call === matter.call.id;
    case 'crisis':
      return order.kind === 'crisis-stance' && order.crisis === matter.crisis.id;
    case 'strain':
      return (
        (order.kind === 'amend' || order.kind === 'leave' || order.kind === 'break') &&
        order.pact === matter.strain.pact
      );
    case 'offer':
      return (
        (order.kind === 'accept' || order.kind === 'reject' || order.kind === 'counter') &&
        order.offer === matter.offer.id
      );
  }
}
