// Decides what a set of allies is worth to its members (model section 9; fitted to real alliances against random sets).
// Refuses to know what any one member makes of it; agents add their own terms.

import { rootShare } from '../model/arithmetic';
import type { UtilityWeights } from '../model/theory';
import type { Term } from './honour';

/** Means over the set's pairs (or members where said), all shares 0…1. */
export interface SetFeatures {
  readonly proximity: number;
  /** Mean of sh/(sh + half). */
  readonly sharedThreat: number;
  readonly similarity: number;
  readonly interdependence: number;
  /** Σ capability of the members. */
  readonly capability: number;
  /** Mean threat of the members. */
  readonly threat: number;
  readonly hostility: number;
  readonly priorTies: number;
}

export function utilityTerms(w: UtilityWeights, f: SetFeatures): readonly Term[] {
  return [
    { part: 'proximity', value: w.proximity * f.proximity },
    { part: 'shared-threat', value: w.sharedThreat * f.sharedThreat },
    { part: 'similarity', value: w.similarity * f.similarity },
    { part: 'interdependence', value: w.interdependence * f.interdependence },
    { part: 'power', value: w.power * rootShare(f.capability) },
    { part: 'threat', value: w.threat * rootShare(f.threat) },
    { part: 'hostility', value: w.hostility * f.hostility },
    { part: 'prior-ties', value: w.priorTies * f.priorTies },
  ];
}

/** U(S), unbounded. */
export function setUtility(w: UtilityWeights, f: SetFeatures): number {
  let sum = 0;
  for (const term of utilityTerms(w, f)) sum += term.value;
  return sum;
}
