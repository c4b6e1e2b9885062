// What each nation fears from each other (model section 3: Walt 1987; Boulding 1962).

import { ONE, saturate } from '../model/arithmetic';
import type { Content } from '../model/content';
import { memoPerObject } from '../model/memo';
import { NEVER, type Position, type PublicPosition } from '../model/state';
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

/** θ of every ordered pair in ppm, cell i·n + j = what i fears from j. O(n²). */
export function threatMatrix(position: Position): Int32Array {
  const { content, nations, pairs } = position;
  const n = content.nations.length;
  const w = content.theory.threat;
  const since = turnYearsAgo(position, w.disputeYears);
  const { rivalry, perceivedIntent, lastDispute, dispute, trust } = pairs;
  const km = reachKm(position);
  const scarce = scarceRivals(position);
  const offence = offencesOf(content);
  const capability = nations.capability;
  const theta = new Int32Array(n * n);
  for (let i = 0; i < n; i++) {
    const ci = capability[i] as number;
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      const at = i * n + j;
      const last = lastDispute[at] as number;
      const seen = hostility(
        w,
        (rivalry[at] as number) / ONE,
        last > NEVER && last >= since,
        (perceivedIntent[at] as number) / ONE,
        (dispute[at] as number) > 0,
        scarce !== null && scarce[at] === 1,
      );
      if (seen <= 0) continue;
      const h = seen * outgroupFactor(w, (trust[at] as number) / ONE);
      const reach = proximity(w, km[j * n + i] as number);
      theta[at] = Math.trunc(threat(w, h, ci, capability[j] as number, reach, offence[j] as number) * ONE);
    }
  }
  return theta;
}

/** θ_ij of one pair, ppm: the same as the matrix has. */
export function threatCell(position: Position, i: number, j: number): number {
  const { content, nations, pairs } = position;
  const n = content.nations.length;
  const at = i * n + j;
  const w = content.theory.threat;
  const last = pairs.lastDispute[at] as number;
  const h = hostility(
    w,
    (pairs.rivalry[at] as number) / ONE,
    last > NEVER && last >= turnYearsAgo(position, w.disputeYears),
    (pairs.perceivedIntent[at] as number) / ONE,
    (pairs.dispute[at] as number) > 0,
    scarceRivals(position)?.[at] === 1,
  );
  const near = outgroupFactor(w, (pairs.trust[at] as number) / ONE);
  const reach = proximity(w, reachKm(position)[j * n + i] as number);
  const offence = (content.nations[j]?.offence ?? 0) / ONE;
  const [ci, cj] = [nations.capability[i] as number, nations.capability[j] as number];
  return h <= 0 ? 0 : Math.trunc(threat(w, h * near, ci, cj, reach, offence) * ONE);
}

/** T_i = Σ_j θ_ij + Σ_t θ_it in ppm, per nation; `nonStateThreat` holds the fear of pseudo-actors. */
export function threatTotals(theta: Int32Array, nonStateThreat: Int32Array, n: number): Int32Array {
  const totals = new Int32Array(n);
  const m = nonStateThreat.length / n;
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += theta[i * n + j] as number;
    for (let t = 0; t < m; t++) sum += nonStateThreat[i * m + t] as number;
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
    const a = theta[rowI + k] as number;
    if (a === 0) continue;
    const b = theta[rowJ + k] as number;
    if (b === 0 || excluded?.[k]) continue;
    sum += a < b ? a : b;
  }
  return sum;
}
