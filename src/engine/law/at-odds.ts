// Who is at odds: no treaty is signed between two that fight each other or stand against each other in a crisis.

import type { Terms } from '../model/content';
import type { NationId } from '../model/ids';
import type { Position } from '../model/state';
import { alignment } from './sides';

type Place = Pick<Position, 'structure'>;

/** Whether one of the first is against one of the second in a crisis under way. */
export function atOdds(
  { structure }: Place,
  some: readonly NationId[],
  others: readonly NationId[],
): boolean {
  if (structure.crises.length === 0) return false;
  return some.some((a) => others.some((b) => a !== b && alignment(structure, a, b) === 'against'));
}

/** Whether terms promise peace: not to attack each other, or not to side with an enemy. */
export const promisesPeace = ({ clauses }: Pick<Terms, 'clauses'>): boolean =>
  clauses.includes('non-aggression') || clauses.includes('neutrality');
