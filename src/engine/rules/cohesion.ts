// What each part of a pact's cohesion pulls towards, and how fast (model section 6).

import { clamp, ONE, saturate } from '../model/arithmetic';
import { memoPerObject } from '../model/memo';
import { COHESION_PARTS, type CohesionPart } from '../model/vocabulary';
import type { CohesionWeights } from '../model/theory-pacts';
import type { ThreatWeights } from '../model/theory-world';

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

/** Place of each part in `COHESION_PARTS`. */
const AT = Object.fromEntries(COHESION_PARTS.map((part, k) => [part, k])) as Readonly<
  Record<CohesionPart, number>
>;

/** x of each part by its place; trust runs −½…½, the others 0…1. */
function inputsNow(
  w: CohesionWeights,
  threats: ThreatWeights,
  f: PactFacts,
  inputs: Float64Array = new Float64Array(COHESION_PARTS.length),
): Float64Array {
  inputs[AT.base] = 1;
  inputs[AT['shared-threat']] = f.sharedThreat / (f.outsideThreat + threats.sharedHalf);
  inputs[AT['geopolitical-fit']] = f.proximity;
  inputs[AT['economic-interdependence']] = Math.min(
    1,
    f.interdependence * (f.economicClause ? w.economicClause : 1),
  );
  inputs[AT.asymmetry] = f.asymmetry;
  inputs[AT['historical-grievance']] = f.grievances;
  inputs[AT['internal-crises']] = f.disputes;
  inputs[AT['multilateral-strain']] = saturate(f.members - 2, w.strainHalf);
  inputs[AT['change-of-power']] = f.powerChange / (1 + f.powerChange);
  inputs[AT['regime-change']] = f.regimeChange;
  inputs[AT['ideological-distance']] = f.ideologicalDistance;
  inputs[AT.trust] = f.trust - w.trustNeutral;
  inputs[AT['diverging-interests']] = saturate(f.interestGap, w.interestHalf);
  inputs[AT['unequal-burdens']] = f.unmetPledge;
  inputs[AT['side-pacts']] = f.sidePacts;
  inputs[AT.transparency] = f.transparency;
  inputs[AT.exercises] = f.interoperability;
  inputs[AT['clear-roles']] = f.roles ? 1 : 0;
  inputs[AT.indecision] = saturate(f.indecision, w.indecisionHalf);
  inputs[AT.neglect] = clamp((f.untended - w.neglectGrace) / w.neglectYears, 0, 1);
  return inputs;
}

/** x of each part, in the order of `COHESION_PARTS`. */
export const cohesionInputs = (w: CohesionWeights, threats: ThreatWeights, f: PactFacts): readonly number[] =>
  Array.from(inputsNow(w, threats, f));

/** A theory's weights in the order of the parts: looked up by name once, not for every pact and turn. */
const weightsInOrder = memoPerObject((w: CohesionWeights) => COHESION_PARTS.map((part) => w.parts[part]));

/** One part's w·x in ppm: where its stock would settle. */
const target = (weight: number, x: number): number => Math.trunc(weight * x * ONE) + 0;

/** w·x of each part in ppm. */
export function cohesionTargets(w: CohesionWeights, inputs: readonly number[]): readonly number[] {
  const each = weightsInOrder(w);
  return inputs.map((x, k) => target(each[k]!, x));
}

/**
 * The same straight from the facts, by the parts' places. Who asks for every pact of a turn gives the column to write `into`: one made
 * for each was a tenth of what a turn allocated.
 */
export function cohesionGoals(
  w: CohesionWeights,
  threats: ThreatWeights,
  f: PactFacts,
  into?: Float64Array,
): Float64Array {
  const each = weightsInOrder(w);
  const goals = inputsNow(w, threats, f, into);
  for (let k = 0; k < goals.length; k++) goals[k] = target(each[k]!, goals[k]!);
  return goals;
}

/** One turn's move of a stock towards its target; `share` of the gap closes. */
export const drift = (stock: number, target: number, share: number): number =>
  Math.trunc((target - stock) * share) + 0;

/** Breaches a year at tempo 1: rate · (P·(1 − C))². */
export function breachHazard(w: CohesionWeights, pressureShare: number, cohesion: number): number {
  const x = pressureShare * (1 - cohesion);
  return w.breachRate * x * x;
}
