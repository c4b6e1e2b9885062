// How trust drifts and how far one act moves it (model section 5).

import { ONE } from '../model/arithmetic';
import type { Theory } from '../model/theory';
import { prideLoss } from './politics';
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

/** What the one who trusts has been through by now, ppm: a cell of trust and what moves it. */
export interface TrustCase {
  readonly trust: number;
  readonly transparency: number;
  readonly nationalism: number;
  readonly grievance: number;
  /** How freshly the one who trusts remembers a promise that the other broke to it, 0…1. */
  readonly betrayed: number;
}

/** The parts of a turn's drift, ppm: trust becomes `trust + gained − withheld − lost`. */
export interface TrustDrift {
  readonly gained: number;
  /** What nationalism keeps back of the gain. */
  readonly withheld: number;
  /** What the memory of a broken promise keeps back of the rest. */
  readonly remembered: number;
  readonly lost: number;
}

/** How trust drifts in `years`: up with transparency, less where the one who trusts is nationalist, down with grievance. */
export function trustDrift(
  { trust, politics }: Pick<Theory, 'trust' | 'politics'>,
  now: TrustCase,
  years: number,
): TrustDrift {
  const gained = transparencyGain(trust, now.trust, now.transparency, years);
  const withheld = now.nationalism > 0 ? prideLoss(politics, gained, now.nationalism) : 0;
  return {
    gained,
    withheld,
    remembered: now.betrayed > 0 ? Math.trunc((gained - withheld) * now.betrayed) : 0,
    lost: now.grievance > 0 ? grievanceLoss(trust, now.trust, now.grievance, years) : 0,
  };
}

/** An impulse on trust, ppm: gains shrink as trust nears 1, losses as it nears 0. Slow to gain, fast to lose. */
export function trustImpulse(size: number, trust: number): number {
  return Math.trunc(size * (size >= 0 ? ONE - trust : trust));
}
