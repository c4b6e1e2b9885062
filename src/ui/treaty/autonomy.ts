// What clauses cost a nation in autonomy, in the units of its score: the theory's costs × its taste for freedom.

import {
  autonomyTasteOf,
  indexOf,
  type Clause,
  type NationId,
  type Offer,
  type PactType,
  type State,
  type Terms,
} from '../../engine';

const taste = (state: State, nation: NationId): number =>
  autonomyTasteOf(state, indexOf(state.content, nation));

/** Autonomy that one clause takes from a nation, ppm, 0 or more. */
export const clauseCost = (state: State, nation: NationId, clause: Clause): number =>
  Math.trunc(state.content.theory.clauseCosts[clause] * taste(state, nation));

/** Autonomy that a whole pact takes, ppm. */
export function pactCost(state: State, nation: NationId, type: PactType, terms: Terms): number {
  const { theory } = state.content;
  const clauses = terms.clauses.reduce((sum, clause) => sum + theory.clauseCosts[clause], 0);
  return Math.trunc((theory.pactTypes[type].autonomyCost + clauses) * taste(state, nation));
}

/** What signing an offer changes in a nation's autonomy, ppm, negative where it costs. */
export function autonomyChange(
  state: State,
  nation: NationId,
  offer: Pick<Offer, 'type' | 'terms' | 'pact'>,
): number {
  const present = state.structure.pacts.find(({ id }) => id === offer.pact);
  const member = present?.members.some((other) => other.nation === nation) === true;
  const before = present === undefined || !member ? 0 : pactCost(state, nation, present.type, present.terms);
  return before - pactCost(state, nation, offer.type, offer.terms);
}
