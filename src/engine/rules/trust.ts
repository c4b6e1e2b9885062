// Decides how trust drifts and how far one act moves it (model section 5).
// Refuses to know which acts there are: it is told their size.

import { ONE } from '../model/arithmetic';
import type { TrustWeights } from '../model/theory-world';

/** What transparency adds in `years`, ppm: rate · q · (1 − τ). */
export function transparencyGain(
  w: TrustWeights,
  trust: number,
  transparency: number,
  years: number,
): number {
  return Math.trunc(w.transparencyGain * years * (transparency / ONE) * (ONE - trust));
}

/** What grievance takes in `years`, ppm (positive): rate · g · τ. */
export function grievanceLoss(w: TrustWeights, trust: number, grievance: number, years: number): number {
  return Math.trunc(w.grievanceLoss * years * (grievance / ONE) * trust);
}

/** An impulse on trust, ppm: gains shrink as trust nears 1, losses as it nears 0. Slow to gain, fast to lose. */
export function trustImpulse(size: number, trust: number): number {
  return Math.trunc(size * (size >= 0 ? ONE - trust : trust));
}
