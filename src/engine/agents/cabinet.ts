// The cabinet of a nation: what each of three advisers, who are characters of the engine, would do from its seat this turn.

import { indexOf } from '../model/columns';
import type { NationId } from '../model/ids';
import { type Order, sameOrder } from '../model/orders';
import type { State } from '../model/state';
import type { Adviser } from '../model/vocabulary';
import { boardOf } from '../rules/board';
import { cardOf, type DecisionCard } from './cards';
import { goalSense } from './choices/goals';
import { scoreSense } from './choices/scores';
import { CHARACTERS } from './characters/registry';
import { weightsOf } from './weights';
import { type AgentDecision, type Choices, look } from './view';

/** What an adviser would have a nation do: all its orders, in the order in which it would give and pay for them. */
export interface Advice {
  readonly adviser: Adviser;
  readonly nation: NationId;
  readonly orders: readonly Order[];
  /** Its choices laid open, an order each, what it sets most store by first; none where it would wait. */
  readonly cards: readonly DecisionCard[];
}

/** How much better its choice is than to do nothing, or, where something must be chosen, than the worst that it could choose. */
export function gainOf({ chosen, options }: AgentDecision): number {
  const instead = options.filter((one) => one !== chosen);
  const nothing = instead.find(({ order }) => order === null);
  const least = Math.min(...instead.map(({ score }) => score));
  return chosen.score - (nothing?.score ?? (instead.length === 0 ? 0 : least));
}

/**
 * An adviser sees what its nation may know, and weighs each doubt as it is on the average: neither the others' intents nor any draw
 * comes into its advice, which is the same whenever it is asked.
 */
export function advise(state: State, nation: NationId, adviser: Adviser): Advice {
  const made: Choices = { orders: [], decisions: [] };
  if (!state.over) {
    const me = indexOf(state.content, nation);
    const weights = weightsOf(state.content.theory, adviser);
    const average = weightsOf(state.content.theory, 'balancer');
    const senses = [goalSense(state, nation, average), scoreSense(state, nation, average)].filter(
      (sense) => sense !== null,
    );
    CHARACTERS[adviser].decide(
      look(boardOf(state), state.seed, me, weights, made, { alwaysReviews: true, considered: true, senses }),
    );
  }
  const cards = made.decisions.map(cardOf).sort((a, b) => gainOf(b) - gainOf(a));
  return { adviser, nation, orders: made.orders, cards };
}

/** How many of these orders are among those that an adviser gives; each of its own counts once. */
export function followed(orders: readonly Order[], { orders: advised }: Advice): number {
  return orders.filter((order) => advised.some((one) => sameOrder(one, order))).length;
}
