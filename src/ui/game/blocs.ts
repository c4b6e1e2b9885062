// Which pact leads a nation, which comes second, and how many more there are.

import {
  blocsByWeight,
  memoPerObject,
  type NationId,
  type Pact,
  type PactId,
  type State,
} from '../../engine';

/** Pacts in force, the leading one first; worked out once a state. */
export const pactsByWeight = memoPerObject((state: State): readonly Pact[] => blocsByWeight(state));

/** The nation's pacts, the leading one first. */
export const memberships = (state: State, nation: NationId): readonly Pact[] =>
  pactsByWeight(state).filter(({ members }) => members.some((member) => member.nation === nation));

export const leadingPact = (state: State, nation: NationId): PactId | null =>
  memberships(state, nation)[0]?.id ?? null;

export const sharedPacts = (state: State, a: NationId, b: NationId): readonly Pact[] =>
  memberships(state, a).filter(({ members }) => members.some(({ nation }) => nation === b));
