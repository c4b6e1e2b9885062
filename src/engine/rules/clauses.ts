// What the clauses of a pact keep up between its members: how much they show each other, how well they fight together.

import type { Pact } from '../model/state';
import type { TransparencyWeights } from '../model/theory-world';

/** What a pact's clauses are read from. */
export type Worded = Pick<Pact, 'type' | 'terms'>;

/** q that a pact keeps up, 0…1: the best of what type and clauses do. */
export function transparencyFloor(w: TransparencyWeights, pact: Worded): number {
  let best = w.base;
  if (pact.terms.clauses.includes('consultation')) best = Math.max(best, w.consultation);
  if (pact.type === 'regional-partnership') best = Math.max(best, w.partnership);
  return pact.terms.clauses.includes('transparency') ? Math.max(best, w.clause) : best;
}

/** x that the clauses of a pact keep up: the best of them. */
export function interoperabilityFloor(
  w: TransparencyWeights,
  { terms: { clauses } }: Pick<Worded, 'terms'>,
): number {
  return Math.max(
    clauses.includes('exercises') ? w.interoperabilityClause : 0,
    clauses.includes('joint-procurement') ? w.interoperabilityProcurement : 0,
    clauses.includes('technology-transfer') ? w.interoperabilityTechnology : 0,
    clauses.includes('joint-command') ? w.interoperabilityCommand : 0,
  );
}
