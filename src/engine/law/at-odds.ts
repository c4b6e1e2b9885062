// Who is at odds: no treaty is signed between two that fight each other or stand against each other in a crisis.

import type { Terms } from '../model/content';
import type { NationId } from '../model/ids';
import type { Position } from '../model/state';
import type { Clause } from '../model/vocabulary';
import { areOpposed } from './sides';

type Place = Pick<Position, 'structure'>;

/** Whether one of the first is against one of the second in a crisis under way. */
export function atOdds(
  { structure }: Place,
  some: readonly NationId[],
  others: readonly NationId[],
): boolean {
  if (structure.crises.length === 0) return false;
  return some.some((a) => others.some((b) => a !== b && areOpposed(structure, a, b)));
}

/** What promises peace: not to attack each other, or not to side with an enemy. */
const PEACEFUL: readonly Clause[] = ['non-aggression', 'neutrality'];

type Worded = Pick<Terms, 'clauses'>;

export const promisesPeace = ({ clauses }: Worded): boolean =>
  PEACEFUL.some((clause) => clauses.includes(clause));

/** Whether new terms promise a peace that the old ones did not. */
export const bringsPeace = (terms: Worded, old: Worded): boolean =>
  PEACEFUL.some((clause) => terms.clauses.includes(clause) && !old.clauses.includes(clause));
