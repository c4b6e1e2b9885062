// What each nation fears from each other (model section 3: Walt 1987; Boulding 1962).

import { ONE, saturate } from '../model/arithmetic';
import type { Content } from '../model/content';
import { memoPerObject } from '../model/memo';
import { NEVER, type PairColumns, type Position, type PublicPosition } from '../model/state';
import type { ThreatWeights } from '../model/theory-world';
import { reachKm } from './reach';
import { scarceRivals } from './resources';

/** Loss of strength gradient: share of power that reaches `km` away (Boulding 1962). */
export const proximity = (w: ThreatWeights, km: number): number => w.decayKm / (w.decayKm + km);

/** How far a perceived intent, 0…1, goes beyond what nobody is feared for: 0 or less below, 1 at most. */
export const appetite = (w: ThreatWeights, intent: number): number =>
  (intent - w.intentFloor) / (1 - w.intentFloor);

/**
 * H_ij, 0…1: how hostile j looks to i. A theory may fear everybody's power a little (`wariness`, Mearsheimer 2001) and enmity less. `rivalry` and `intent` (j's, as i perceives it) are shares; `recent` a militarised
 * dispute within the theory's years; `contested` a live territorial dispute, `scarce` a lack of the same resource.
 */
export function hostility(
  w: ThreatWeights,
  rivalry: number,
  recent: boolean,
  intent: number,
  contested: boolean,
  scarce = false,
): number {
  const feared = appetite(w, intent);
  const worst = w.enmityCounts * Math.max(rivalry, recent ? w.recentDispute : 0, feared);
  return Math.min(
    1,
    Math.max(w.wariness, worst) + (contested ? w.territorialDispute : 0) + (scarce ? w.scarceResource : 0),
  );
}

/** Share of a threat that is left where `trust` (0…1) makes the other one of us (Wendt 1999; Adler & Barnett 1998). */
export const outgroupFactor = (w: ThreatWeights, trust: number): number => 1 - w.friendship * trust;

/** θ_ij, 0…1: hostility × relative capability × reach × offensive share of j's forces. */
export function threat(
  w: ThreatWeights,
  h: number,
  ci: number,
  cj: number,
  reach: number,
  offence: number,
): number {
  return h * (cj / (ci + cj)) * reach * (w.defensiveShare + (1 - w.defensiveShare) * offence);
}

/** P = T/(T + half): pressure of the threat from outside on a pact. */
export const pressure = (w: ThreatWeights, outside: number): number => saturate(outside, w.pressureHalf);

/** First turn that still counts as within `years` of `position.turn`. */
export function turnYearsAgo(position: Pick<PublicPosition, 'content' | 'turn'>, years: number): number {
  return position.turn - years * position.content.turnsPerYear;
}

/** Offensive share of each nation's forces, 0…1. */
const offencesOf = memoPerObject(({ nations }: Content) =>
  Float64Array.from(nations, ({ offence }) => offence / ONE),
);

/** What the cells of a position are reckoned from, looked up once. */
interface Field {
  readonly w: ThreatWeights;
  readonly n: number;
  /** First turn whose disputes still count as recent. */
  readonly since: number;
  readonly pairs: PairColumns;
  readonly capability: Int32Array;
  readonly km: Int32Array;
  readonly scarce: Uint8Array | null;
  readonly offence: Float64Array;
}

const fieldOf = (position: Position): Field => ({
  w: position.content.theory.threat,
  n: position.content.nations.length,
  since: turnYearsAgo(position, position.content.theory.threat.disputeYears),
  pairs: position.pairs,
  capability: position.nations.capability,
  km: reachKm(position),
  scarce: scarceRivals(position),
  offence: offencesOf(position.content),
});

/** θ_ij in ppm, with what a lack of the same resource adds or without it. */
function thetaAt(field: Field, i: number, j: number, scarce: boolean): number {
  const { w, n, pairs, capability } = field;
  const at = i * n + j;
  const last = pairs.lastDispute[at]!;
  const seen = hostility(
    w,
    pairs.rivalry[at]! / ONE,
    last > NEVER && last >= field.since,
    pairs.perceivedIntent[at]! / ONE,
    pairs.dispute[at]! > 0,
    scarce,
  );
  if (seen <= 0) return 0;
  const h = seen * outgroupFactor(w, pairs.trust[at]! / ONE);
  const reach = proximity(w, field.km[j * n + i]!);
  const [ci, cj] = [capability[i]!, capability[j]!];
  return Math.trunc(threat(w, h, ci, cj, reach, field.offence[j]!) * ONE);
}

const isScarceAt = ({ scarce, n }: Field, i: number, j: number): boolean =>
  scarce !== null && scarce[i * n + j] === 1;

/** θ of every ordered pair in ppm, cell i·n + j = what i fears from j. O(n²). */
export function threatMatrix(position: Position): Int32Array {
  const field = fieldOf(position);
  const { n } = field;
  const theta = new Int32Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) if (i !== j) theta[i * n + j] = thetaAt(field, i, j, isScarceAt(field, i, j));
  return theta;
}

/** θ_ij as a product, each 0…1: it comes to the matrix' cell. */
export interface ThreatFactors {
  readonly hostility: number;
  /** What trust leaves of it. */
  readonly outgroup: number;
  /** Share of the other's power in that of both. */
  readonly power: number;
  readonly reach: number;
  /** What the other's forces are made for. */
  readonly offence: number;
}

/** What i's fear of j is the product of. */
export function threatFactors(position: Position, i: number, j: number): ThreatFactors {
  const field = fieldOf(position);
  const { w, n, pairs, capability } = field;
  const at = i * n + j;
  const last = pairs.lastDispute[at]!;
  const [ci, cj] = [capability[i]!, capability[j]!];
  return {
    hostility: Math.max(
      0,
      hostility(
        w,
        pairs.rivalry[at]! / ONE,
        last > NEVER && last >= field.since,
        pairs.perceivedIntent[at]! / ONE,
        pairs.dispute[at]! > 0,
        isScarceAt(field, i, j),
      ),
    ),
    outgroup: outgroupFactor(w, pairs.trust[at]! / ONE),
    power: cj / (ci + cj),
    reach: proximity(w, field.km[j * n + i]!),
    offence: w.defensiveShare + (1 - w.defensiveShare) * field.offence[j]!,
  };
}

/** Share of what i fears from j that is over land which the two dispute, 0…1. */
export function contestedShare(
  position: Pick<PublicPosition, 'content' | 'turn' | 'pairs'>,
  i: number,
  j: number,
): number {
  const { pairs, content } = position;
  const w = content.theory.threat;
  const at = i * content.nations.length + j;
  if (pairs.dispute[at] === 0) return 0;
  const last = pairs.lastDispute[at]!;
  const recent = last > NEVER && last >= turnYearsAgo(position, w.disputeYears);
  const seen = (contested: boolean): number =>
    hostility(w, pairs.rivalry[at]! / ONE, recent, pairs.perceivedIntent[at]! / ONE, contested);
  return seen(true) <= 0 ? 0 : (seen(true) - Math.max(0, seen(false))) / seen(true);
}

/** The parts of θ_ij, ppm: they come to the matrix' cell. */
export interface ThreatParts {
  readonly feared: number;
  /** What a lack of the same resource adds. */
  readonly scarceResource: number;
}

/** The parts of what i fears from each nation, by their places. */
export function threatParts(position: Position, i: number): readonly ThreatParts[] {
  const field = fieldOf(position);
  return position.content.nations.map((_, j) => {
    if (i === j) return { feared: 0, scarceResource: 0 };
    const feared = thetaAt(field, i, j, false);
    const scarce = isScarceAt(field, i, j);
    return { feared, scarceResource: scarce ? thetaAt(field, i, j, true) - feared : 0 };
  });
}

/** T_i = Σ_j θ_ij + Σ_t θ_it in ppm, per nation; `nonStateThreat` holds the fear of pseudo-actors. */
export function threatTotals(theta: Int32Array, nonStateThreat: Int32Array, n: number): Int32Array {
  const totals = new Int32Array(n);
  const m = nonStateThreat.length / n;
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += theta[i * n + j]!;
    for (let t = 0; t < m; t++) sum += nonStateThreat[i * m + t]!;
    totals[i] = sum;
  }
  return totals;
}

/** S_ij = Σ_k min(θ_ik, θ_jk) in ppm over third nations k that `excluded` does not mark. O(n). */
export function sharedThreat(
  theta: Int32Array,
  n: number,
  i: number,
  j: number,
  excluded?: Uint8Array,
): number {
  let sum = 0;
  const rowI = i * n;
  const rowJ = j * n;
  for (let k = 0; k < n; k++) {
    const a = theta[rowI + k]!;
    if (a === 0) continue;
    const b = theta[rowJ + k]!;
    if (b === 0 || excluded?.[k]) continue;
    sum += a < b ? a : b;
  }
  return sum;
}
