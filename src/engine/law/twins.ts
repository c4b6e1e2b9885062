// Twin treaties: no two of one kind bind the same nations against the same adversary.
// Between the same parties the later treaty takes the place of the earlier one (Vienna Convention on the Law of Treaties, article 59).

import type { NationId, PactId } from '../model/ids';
import type { Pact, Position } from '../model/state';
import type { PactType } from '../model/vocabulary';
import { isMember } from '../rules/membership';

type Place = Pick<Position, 'structure'>;

/** The pact of this type and against the same adversary that binds just these nations, but for the one named. */
export const twinOf = (
  { structure }: Place,
  type: PactType,
  against: NationId | null,
  nations: readonly NationId[],
  except: PactId | null = null,
): Pact | undefined =>
  structure.pacts.find(
    (pact) =>
      pact.type === type &&
      pact.id !== except &&
      pact.terms.against === against &&
      pact.members.length === nations.length &&
      nations.every((nation) => isMember(pact, nation)),
  );

export interface Twins {
  readonly earlier: Pact;
  readonly later: Pact;
}

/** The first two twins among all pacts, the one signed later as such; where both were signed at once, the one listed later. */
export function twinsAmong({ structure }: Place): Twins | null {
  const seen = new Map<string, Pact>();
  for (const pact of structure.pacts) {
    const key = `${pact.type} ${pact.terms.against} ${pact.members.map(({ nation }) => nation).join(' ')}`;
    const first = seen.get(key);
    if (first)
      return first.signed > pact.signed ? { earlier: pact, later: first } : { earlier: first, later: pact };
    seen.set(key, pact);
  }
  return null;
}
