// Which nations stand otherwise in two states of one world: in other pacts, or in other wars and crises.

import type { NationId, State } from '../../../engine';
import { memberships } from '../../game/blocs';

export const apartAt = (one: State, other: State): readonly NationId[] =>
  one.content.nations.map(({ id }) => id).filter((id) => standing(one, id) !== standing(other, id));

/** Pacts by what they are, since lines that have parted number theirs each for itself; quarrels by who stands against whom. */
function standing(state: State, nation: NationId): string {
  const pacts = memberships(state, nation).map(({ name, type, members }) => [
    name,
    type,
    members.map((member) => member.nation).sort(),
  ]);
  const quarrels = state.structure.crises
    .filter(({ challenger, target }) => challenger === nation || target === nation)
    .map(({ challenger, target, rung }) => [challenger, target, rung]);
  return JSON.stringify([pacts.map((pact) => JSON.stringify(pact)).sort(), quarrels.map(String).sort()]);
}
