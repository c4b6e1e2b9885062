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

type Input = (f: PactFacts, w: CohesionWeights, threats: ThreatWeights) => number;

/** x of each part; trust runs −½…½, the others 0…1. */
const INPUTS: Readonly<Record<CohesionPart, Input>> = {
  base: () => 1,
  'shared-threat': (f, _w, threats) => f.sharedThreat / (f.outsideThreat + threats.sharedHalf),
  'geopolitical-fit': (f) => f.proximity,
  'economic-interdependence': (f, w) =>
    Math.min(1, f.interdependence * (f.economicClause ? w.economicClause : 1)),
  asymmetry: (f) => f.asymmetry,
  'historical-grievance': (f) => f.grievances,
  'internal-crises': (f) => f.disputes,
  'multilateral-strain': (f, w) => saturate(f.members - 2, w.strainHalf),
  'change-of-power': (f) => f.powerChange / (1 + f.powerChange),
  'regime-change': (f) => f.regimeChange,
  'ideological-distance': (f) => f.ideologicalDistance,
  trust: (f, w) => f.trust - w.trustNeutral,
  'diverging-interests': (f, w) => saturate(f.interestGap, w.interestHalf),
  'unequal-burdens': (f) => f.unmetPledge,
  'side-pacts': (f) => f.sidePacts,
  transparency: (f) => f.transparency,
  exercises: (f) => f.interoperability,
  'clear-roles': (f) => (f.roles ? 1 : 0),
  indecision: (f, w) => saturate(f.indecision, w.indecisionHalf),
  neglect: (f, w) => clamp((f.untended - w.neglectGrace) / w.neglectYears, 0, 1),
};
const IN_ORDER = COHESION_PARTS.map((part) => INPUTS[part]);

/** x of each part, in the order of `COHESION_PARTS`. */
export function cohesionInputs(w: CohesionWeights, threats: ThreatWeights, f: PactFacts): readonly number[] {
  return IN_ORDER.map((input) => input(f, w, threats));
}

const weights = new WeakMap<CohesionWeights, readonly number[]>();

/** A theory's weights in the order of the parts: looked up by name once, not for every pact and turn. */
function weightsInOrder(w: CohesionWeights): readonly number[] {
  let known = weights.get(w);
  if (!known) {
    known = COHESION_PARTS.map((part) => w.parts[part]);
    weights.set(w, known);
  }
  return known;
}

/** One part's w·x in ppm: where its stock would settle. */
const target = (weight: number, x: number): number => Math.trunc(weight * x * ONE) + 0;

/** w·x of each part in ppm. */
export function cohesionTargets(w: CohesionWeights, inputs: readonly number[]): readonly number[] {
  const each = weightsInOrder(w);
  return inputs.map((x, k) => target(each[k] as number, x));
}

/** One part's target straight from the facts; `part` is its place in `COHESION_PARTS`. */
export function cohesionGoal(w: CohesionWeights, threats: ThreatWeights, f: PactFacts, part: number): number {
  return target(weightsInOrder(w)[part] as number, (IN_ORDER[part] as Input)(f, w, threats));
}

/** One turn's move of a stock towards its target; `share` of the gap closes. */
export const drift = (stock: number, target: number, share: number): number =>
  Math.trunc((target - stock) * share) + 0;

/** Breaches a year at tempo 1: rate · (P·(1 − C))². */
export function breachHazard(w: CohesionWeights, pressureShare: number, cohesion: number): number {
  const x = pressureShare * (1 - cohesion);
  return w.breachRate * x * x;
}
