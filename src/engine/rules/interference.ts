// Which pacts forbid meddling between two nations, and how likely meddling is to be found out (Kastner & Wohlforth 2021; O'Rourke 2018).

import { ONE } from '../model/arithmetic';
import type { NationId } from '../model/ids';
import type { Pact, Position, PublicPosition } from '../model/state';
import type { PoliticsWeights } from '../model/theory-politics';

/** Pacts of both that meddling in the other's politics breaks: those with sovereignty or non-aggression. */
export const pactsForbidding = (
  { structure }: Pick<Position, 'structure'>,
  a: NationId,
  b: NationId,
): readonly Pact[] =>
  structure.pacts.filter(
    ({ members, terms }) =>
      (terms.clauses.includes('sovereignty') || terms.clauses.includes('non-aggression')) &&
      members.some(({ nation }) => nation === a) &&
      members.some(({ nation }) => nation === b),
  );

/** Whether a nation is told what others know: by a clause of a pact, or by an order of the last year. */
export function informed(position: PublicPosition, nation: NationId, seat: number): boolean {
  const n = position.content.nations.length;
  for (let k = 0; k < n; k++) if (position.pairs.intelligence[seat * n + k]! > 0) return true;
  return position.structure.pacts.some(
    ({ terms, members }) =>
      terms.clauses.includes('intelligence') && members.some((member) => member.nation === nation),
  );
}

/** Chance that meddling is traced to its sender, 0…1: some of it leaks, openness and shared intelligence find more. */
export function exposure(w: PoliticsWeights, transparency: number, told: boolean): number {
  const unseen = 1 - w.subversionOpenness * (transparency / ONE);
  return 1 - (1 - w.subversionLeak) * unseen * (told ? 1 - w.subversionIntelligence : 1);
}
