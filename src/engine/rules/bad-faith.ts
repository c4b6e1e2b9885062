// How freshly a nation remembers that another broke a promise to it: what was lost so comes back over years, whatever is said.

import { indexOf, nationAt } from '../model/columns';
import type { NationId } from '../model/ids';
import { memoPerObject } from '../model/memo';
import type { PublicPosition, Violation } from '../model/state';

type Place = Pick<PublicPosition, 'content' | 'turn'> & {
  readonly structure: Pick<PublicPosition['structure'], 'violations'>;
};

/** The last turn in which each broke a promise to each: by violator, then victim. */
const lastByPair = memoPerObject((violations: readonly Violation[]) => {
  const found = new Map<NationId, Map<NationId, number>>();
  for (const { violator, victims, turn } of violations) {
    const of = found.get(violator) ?? new Map<NationId, number>();
    for (const victim of victims) of.set(victim, turn);
    found.set(violator, of);
  }
  return found;
});

/** What is left of a violation in `turn`, 1 at once … 0 when onlookers forget it. */
function leftOf({ content, turn }: Place, broken: number): number {
  const years = content.theory.trust.violationMemoryYears;
  return years > 0 ? Math.max(0, 1 - (turn - broken) / (years * content.turnsPerYear)) : 0;
}

/** How freshly i remembers that j betrayed it, 0…1. */
export function betrayed(place: Place, i: number, j: number): number {
  const { violations } = place.structure;
  if (violations.length === 0) return 0;
  const broken = lastByPair(violations).get(nationAt(place.content, j))?.get(nationAt(place.content, i));
  return broken === undefined ? 0 : leftOf(place, broken);
}

/** What every nation remembers of whom, as `betrayed`: by the positions of victim and violator; only what is not forgotten. */
export function betrayals(place: Place): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const found = new Map<number, Map<number, number>>();
  for (const [violator, victims] of lastByPair(place.structure.violations))
    for (const [victim, broken] of victims) {
      const i = indexOf(place.content, victim);
      const own = found.get(i) ?? new Map<number, number>();
      found.set(i, own.set(indexOf(place.content, violator), leftOf(place, broken)));
    }
  return found;
}

/** Whether j broke a promise to anyone of late. */
export const isFaithless = ({ content, structure }: Place, j: number): boolean =>
  structure.violations.length > 0 && lastByPair(structure.violations).has(nationAt(content, j));

/** Whether the memory between two is too fresh for either to court the other. */
export const isTooFresh = (place: Place, i: number, j: number): boolean => {
  const { waitAfterBetrayal } = place.content.theory.trust;
  return Math.max(betrayed(place, i, j), betrayed(place, j, i)) > 1 - waitAfterBetrayal;
};
