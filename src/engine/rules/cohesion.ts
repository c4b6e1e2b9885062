// Decides what each part of a pact's cohesion pulls towards, and how fast (model section 6).
// Refuses to know events, which are impulses, and who is to blame.

import { clamp, ONE, saturate } from '../model/arithmetic';
import { COHESION_PARTS, type CohesionPart } from '../model/vocabulary';
import type { CohesionWeights, ThreatWeights } from '../model/theory';

/** What is true of a pact now: means over members or their pairs, shares 0…1 unless said. */
export interface PactFacts {
  readonly members: number;
  readonly sharedThreat: number;
  readonly outsideThreat: number;
  readonly proximity: number;
  readonly interdependence: number;
  readonly economicClause: boolean;
  /** (cmax − cmin)/Σc. */
  readonly asymmetry: number;
  readonly grievances: number;
  readonly disputes: number;
  /** Σ|Δ capability shares| since signing. */
  readonly powerChange: number;
  readonly regimeChange: number;
  readonly ideologicalDistance: number;
  readonly trust: number;
  readonly interestGap: number;
  readonly unmetPledge: number;
  readonly sidePacts: number;
  readonly transparency: number;
  readonly interoperability: number;
  readonly roles: boolean;
  /** Failed votes of late, and what nationalism counts as. */
  readonly indecision: number;
  /** Years since anybody tended the pact. */
  readonly untended: number;
}

/** x of each part, in the order of `COHESION_PARTS`; trust runs −½…½, the others 0…1. */
export function cohesionInputs(w: CohesionWeights, threats: ThreatWeights, f: PactFacts): readonly number[] {
  const x: Record<CohesionPart, number> = {
    base: 1,
    'shared-threat': f.sharedThreat / (f.outsideThreat + threats.sharedHalf),
    'geopolitical-fit': f.proximity,
    'economic-interdependence': Math.min(1, f.interdependence * (f.economicClause ? w.economicClause : 1)),
    asymmetry: f.asymmetry,
    'historical-grievance': f.grievances,
    'internal-crises': f.disputes,
    'multilateral-strain': saturate(f.members - 2, w.strainHalf),
    'change-of-power': f.powerChange / (1 + f.powerChange),
    'regime-change': f.regimeChange,
    'ideological-distance': f.ideologicalDistance,
    trust: f.trust - w.trustNeutral,
    'diverging-interests': saturate(f.interestGap, w.interestHalf),
    'unequal-burdens': f.unmetPledge,
    'side-pacts': f.sidePacts,
    transparency: f.transparency,
    exercises: f.interoperability,
    'clear-roles': f.roles ? 1 : 0,
    indecision: saturate(f.indecision, w.indecisionHalf),
    neglect: clamp((f.untended - w.neglectGrace) / w.neglectYears, 0, 1),
  };
  return COHESION_PARTS.map((part) => x[part]);
}

/** w·x of each part in ppm: where its stock would settle. */
export function cohesionTargets(w: CohesionWeights, inputs: readonly number[]): readonly number[] {
  return COHESION_PARTS.map((part, k) => Math.trunc(w.parts[part] * (inputs[k] as number) * ONE) + 0);
}

/** One turn's move of a stock towards its target; `share` of the gap closes. */
export const drift = (stock: number, target: number, share: number): number =>
  Math.trunc((target - stock) * share) + 0;

/** Breaches a year at tempo 1: rate · (P·(1 − C))². */
export function breachHazard(w: CohesionWeights, pressureShare: number, cohesion: number): number {
  const x = pressureShare * (1 - cohesion);
  return w.breachRate * x * x;
}
