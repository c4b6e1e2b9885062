// What a set of allies is worth to its members (model section 9; fitted to real alliances against random sets).

import { rootShare } from '../model/arithmetic';
import type { UtilityWeights } from '../model/theory-play';

/** What ties two nations, all shares 0…1; over a set, means over its pairs. */
export interface TieFeatures {
  readonly proximity: number;
  /** sh/(sh + half). */
  readonly sharedThreat: number;
  readonly similarity: number;
  /** 1 where both are democratic, and where both are of one culture. */
  readonly democracies: number;
  readonly culture: number;
  readonly interdependence: number;
  readonly hostility: number;
  readonly priorTies: number;
}

export interface SetFeatures extends TieFeatures {
  /** Σ capability of the members. */
  readonly capability: number;
  /** Mean threat of the members. */
  readonly threat: number;
}

/** What ties are worth. Linear: of means over pairs it is the mean over the pairs. */
export function tieUtility(w: UtilityWeights, f: TieFeatures): number {
  return (
    w.proximity * f.proximity +
    w.sharedThreat * f.sharedThreat +
    w.similarity * f.similarity +
    w.democracies * f.democracies +
    w.culture * f.culture +
    w.interdependence * f.interdependence +
    w.hostility * f.hostility +
    w.priorTies * f.priorTies
  );
}

/** U(S), unbounded, from what the ties are worth and what the members have together. */
export const utilityWith = (w: UtilityWeights, ties: number, capability: number, threat: number): number =>
  ties + w.power * rootShare(capability) + w.threat * rootShare(threat);

/** U(S), unbounded. */
export const setUtility = (w: UtilityWeights, f: SetFeatures): number =>
  utilityWith(w, tieUtility(w, f), f.capability, f.threat);
