// Who is in a pact, and which pact an id names.

import type { NationId, PactId } from '../model/ids';
import type { Pact, Position } from '../model/state';

export const pactById = ({ structure }: Pick<Position, 'structure'>, id: PactId): Pact | undefined =>
  structure.pacts.find((pact) => pact.id === id);

export const isMember = (pact: Pact, nation: NationId): boolean =>
  pact.members.some((member) => member.nation === nation);

export const membersOf = (pact: Pact): readonly NationId[] => pact.members.map((member) => member.nation);
