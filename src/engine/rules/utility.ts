// Decides what a set of allies is worth to its members (model section 9; fitted to real alliances against random sets).
// Refuses to know what any one member makes of it; agents add their own terms.

import { rootShare } from '../model/arithmetic';
import type { UtilityWeights } from '../model/theory';

/** Means over the set's pairs (or members where said), all shares 0…1. */
export interface SetFeatures {
  readonly proximity: number;
  /** Mean of sh/(sh + half). */
  readonly sharedThreat: number;
  readonly similarity: number;
  /** Shares of pairs that are both democratic, and of one culture. */
  readonly democracies: number;
  readonly culture: number;
  readonly interdependence: number;
  /** Σ capability of the members. */
  readonly capability: number;
  /** Mean threat of the members. */
  readonly threat: number;
  readonly hostility: number;
  readonly priorTies: number;
}

/** U(S), unbounded. */
export function setUtility(w: UtilityWeights, f: SetFeatures): number {
  return (
    w.proximity * f.proximity +
    w.sharedThreat * f.sharedThreat +
    w.similarity * f.similarity +
    w.democracies * f.democracies +
    w.culture * f.culture +
    w.interdependence * f.interdependence +
    w.power * rootShare(f.capability) +
    w.threat * rootShare(f.threat) +
    w.hostility * f.hostility +
    w.priorTies * f.priorTies
  );
}
