// How parts of a state are found by whom they concern.

import { indexOf } from '../model/columns';
import type { EventOf } from '../model/events';
import type { NationId } from '../model/ids';
import type { Call, Crisis, Offer, Pact, State, DefectionChoice } from '../model/state';
import { PACT_TYPES } from '../model/vocabulary';
import { derive } from '../rules/derived';

export const pactsOf = (state: Pick<State, 'structure'>, nation: NationId): readonly Pact[] =>
  state.structure.pacts.filter((pact) => pact.members.some((member) => member.nation === nation));

/** Offers that still wait for this nation's answer. */
export const offersFor = (state: Pick<State, 'structure'>, nation: NationId): readonly Offer[] =>
  state.structure.offers.filter((offer) => offer.answers[offer.voters.indexOf(nation)] === null);

/** Calls to arms that still wait for this nation's answer. */
export const callsFor = (state: Pick<State, 'structure'>, nation: NationId): readonly Call[] =>
  state.structure.calls.filter((call) => call.called === nation && call.answer === null);

/** Crises in which the nation is one of the two principals. */
export const crisesOf = (state: Pick<State, 'structure'>, nation: NationId): readonly Crisis[] =>
  state.structure.crises.filter((crisis) => crisis.challenger === nation || crisis.target === nation);

/** Pacts whose breach hazard has struck and left this nation to choose. */
export const defectionChoicesOf = (
  state: Pick<State, 'structure'>,
  nation: NationId,
): readonly DefectionChoice[] =>
  state.structure.defectionChoices.filter((strain) => strain.nation === nation);

/** θ_ij in ppm: what i fears from j. */
export function threatOf(state: State, i: NationId, j: NationId): number {
  const n = state.content.nations.length;
  return derive(state).theta[indexOf(state.content, i) * n + indexOf(state.content, j)] ?? 0;
}

const poolOf = (state: State, pact: Pact): number => {
  let pool = 0;
  for (const { nation } of pact.members) pool += state.nations.capability[indexOf(state.content, nation)]!;
  return pool;
};

/** How a pact ranks as somebody's leading bloc: defence before others, then by pooled capability, then by id. */
export function blocsByWeight(state: State): readonly Pact[] {
  const order = (pact: Pact): number =>
    pact.terms.clauses.includes('defence') ? 0 : 1 + PACT_TYPES.indexOf(pact.type);
  const weight = new Map(state.structure.pacts.map((pact) => [pact.id, poolOf(state, pact)]));
  return [...state.structure.pacts].sort(
    (a, b) =>
      order(a) - order(b) ||
      b.members.length - a.members.length ||
      (weight.get(b.id) as number) - (weight.get(a.id) as number) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Attackers and defenders of a fight, as they stood when it was fought. */
export function sidesIn({
  actors,
  target,
}: EventOf<'clash-fought' | 'war-fought'>): readonly [readonly NationId[], readonly NationId[]] {
  const from = actors.indexOf(target);
  return [actors.slice(0, from), actors.slice(from)];
}
