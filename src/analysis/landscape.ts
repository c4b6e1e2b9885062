// How much nations would rather stand together than apart, and how strained a line-up is (landscape theory: Axelrod & Bennett 1993; model
// section 9).

import { derive, ONE, saturate, sharedThreat } from '../engine';
import type { LandscapeWeights, State, Theory } from '../engine';

/** Which of two sides each nation takes, 0 or 1, in the order of the line-up. */
export type Sides = Uint8Array;

/** Nations with the pulls between them. */
export interface LineUp {
  readonly ids: readonly string[];
  /** Share of the line-up's capability, n; they sum to 1. */
  readonly sizes: Float64Array;
  /** p_ij, symmetric, n·n: above 0 for those who would rather stand together. */
  readonly propensity: Float64Array;
  /** s_i·s_j·p_ij in whole `GRAINS`, so that energies are exact and equal whatever the order of summing. */
  readonly pull: Float64Array;
}

/** Grains in one unit of energy: sums over 200 nations stay whole in a double. */
export const GRAINS = 1e12;

/** What is known of the nations, in one order. */
export interface Known {
  readonly ids: readonly string[];
  readonly capability: ArrayLike<number>;
  /** −1 autocracy … +1 democracy, 0 where unknown. */
  readonly regime: ArrayLike<number>;
  /** θ in ppm, cell i·n + j = what i fears from j. */
  readonly theta: Int32Array;
  /** Above 0 where a defence pact binds the two, n·n. */
  readonly allied: ArrayLike<number>;
}

/** What is known of one pair: threats as shares, distance between regimes 0…1. */
export interface PairKnown {
  readonly sharedThreat: number;
  readonly mutualThreat: number;
  readonly regimeDistance: number;
  readonly allied: boolean;
}

/** p_ij: shared threat, like regimes and a defence pact draw together; what the two fear from each other drives apart. */
export function propensityOf(w: LandscapeWeights, pair: PairKnown): number {
  return (
    w.sharedThreat * saturate(pair.sharedThreat, w.sharedThreatHalf) -
    w.conflict * saturate(pair.mutualThreat, w.conflictHalf) +
    w.similarity * (1 - pair.regimeDistance) +
    (pair.allied ? w.defencePact : 0)
  );
}

/** A line-up from propensities that are already known; capabilities in any unit. */
export function lineUp(
  ids: readonly string[],
  capability: ArrayLike<number>,
  propensity: Float64Array,
): LineUp {
  const n = ids.length;
  let total = 0;
  for (let i = 0; i < n; i++) total += capability[i]!;
  const sizes = Float64Array.from({ length: n }, (_, i) => (total === 0 ? 1 / n : capability[i]! / total));
  const pull = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      if (i !== j) pull[i * n + j] = Math.round(sizes[i]! * sizes[j]! * propensity[i * n + j]! * GRAINS);
  return { ids, sizes, propensity, pull };
}

/** The line-up of nations of which so much is known. */
export function lineUpOf(w: LandscapeWeights, known: Known): LineUp {
  const { ids, regime, theta, allied } = known;
  const n = ids.length;
  const propensity = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const p = propensityOf(w, {
        sharedThreat: sharedThreat(theta, n, i, j) / ONE,
        mutualThreat: (theta[i * n + j]! + theta[j * n + i]!) / ONE,
        regimeDistance: Math.abs(regime[i]! - regime[j]!) / 2,
        allied: allied[i * n + j]! > 0,
      });
      propensity[i * n + j] = p;
      propensity[j * n + i] = p;
    }
  }
  return lineUp(ids, known.capability, propensity);
}

/** The line-up of a game as it stands. */
export function lineUpOfState(state: State): LineUp {
  const { theta, allied } = derive(state);
  const theory: Theory = state.content.theory;
  return lineUpOf(theory.landscape, {
    ids: state.content.nations.map(({ id }) => id),
    capability: state.nations.capability,
    regime: Float64Array.from(state.nations.regime, (regime) => regime / ONE),
    theta,
    allied,
  });
}

/** E = Σ_i s_i·F_i in grains: both orders of each pair that stands apart. */
export function energyOf({ ids, pull }: LineUp, sides: Sides): number {
  const n = ids.length;
  let apart = 0;
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) if (sides[i] !== sides[j]) apart += pull[i * n + j]!;
  return 2 * apart;
}

/** F_i = Σ_j s_j·p_ij over those on the other side: above 0 for a nation that stands apart from those it would be with. */
export function frustrationOf({ ids, sizes, propensity }: LineUp, sides: Sides, i: number): number {
  const n = ids.length;
  let sum = 0;
  for (let j = 0; j < n; j++) if (sides[i] !== sides[j]) sum += sizes[j]! * propensity[i * n + j]!;
  return sum;
}

/** F_i if i alone changed sides. */
export function frustrationIfMoved(lineUp: LineUp, sides: Sides, i: number): number {
  const moved = Uint8Array.from(sides);
  moved[i] = 1 - moved[i]!;
  return frustrationOf(lineUp, moved, i);
}
