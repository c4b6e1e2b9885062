// What agents know of pairs and sets of nations whoever weighs them: U(S), common friends, and whose help arrives. Each pair is looked at
// once a state, when somebody first asks.

import { ONE, saturate } from '../../model/arithmetic';
import { interdependenceAt } from '../../rules/economy';
import { sharedNonStateThreat } from '../../rules/non-state-threat';
import { reachKm } from '../../rules/reach';
import { proximity, sharedThreat } from '../../rules/threat';
import { tieUtility, utilityWith } from '../../rules/utility';
import type { Draft } from './draft';
import { memoLastState } from '../../model/memo';
import type { Sight } from '../sight';

/** Tables over pairs, cell i·n + j, UNKNOWN until asked for. */
interface Ties {
  readonly n: number;
  /** What ties i and j beside threats: their part of U(S). */
  readonly utility: Float64Array;
  /** Σ_k min(θ_ik, θ_jk), ppm: what both fear of other nations. */
  readonly common: Int32Array;
  /** S_ij with everyone outside, ppm: the same and what both fear of pseudo-actors. */
  readonly shared: Int32Array;
  /** Whether both have a pact with the same third. */
  readonly friends: Int8Array;
  /** Capability of i that reaches j. */
  readonly arriving: Float64Array;
}

const UNKNOWN = -1;

function emptyTies(n: number): Ties {
  return {
    n,
    utility: new Float64Array(n * n),
    common: new Int32Array(n * n),
    shared: new Int32Array(n * n),
    friends: new Int8Array(n * n),
    arriving: new Float64Array(n * n),
  };
}

/** Laid out once, and wiped for each state that is asked about: fresh ones took a fifth of what agents take. They never leave this module. */
let tables = emptyTies(0);

const tiesOf = memoLastState(({ content }: Sight): Ties => {
  const n = content.nations.length;
  if (tables.n !== n) tables = emptyTies(n);
  tables.utility.fill(UNKNOWN);
  tables.common.fill(UNKNOWN);
  tables.friends.fill(UNKNOWN);
  tables.arriving.fill(UNKNOWN);
  return tables;
});

/** How near two are to each other, 0…1: the mean of how far each reaches the other, as bases and forces carry one of them farther. */
function nearness(sight: Sight, at: number, back: number): number {
  const km = reachKm(sight);
  const { threat } = sight.content.theory;
  return (proximity(threat, km[at]!) + proximity(threat, km[back]!)) / 2;
}

/** Utility of what ties i and j but the threat they share, which depends on who else is in the set; the same in either order. */
function plainUtility(sight: Sight, i: number, j: number): number {
  const { content, nations, pairs, derived } = sight;
  const { economy, utility, attack } = content.theory;
  const at = i * content.nations.length + j;
  const back = j * content.nations.length + i;
  const least = attack.democracyFrom * ONE;
  const mine = nations.regime[i]!;
  const theirs = nations.regime[j]!;
  return tieUtility(utility, {
    proximity: nearness(sight, at, back),
    sharedThreat: 0,
    democracies: mine >= least && theirs >= least ? 1 : 0,
    culture: content.nations[i]?.culture === content.nations[j]?.culture ? 1 : 0,
    similarity: 1 - Math.abs(mine - theirs) / (2 * ONE),
    interdependence: interdependenceAt(economy, pairs.trade, derived.trade, i, j),
    hostility: Math.max(pairs.rivalry[at]!, pairs.dispute[at]!, pairs.dispute[back]!) / ONE,
    priorTies: derived.tied[at] ? 1 : 0,
  });
}

/** Compares what i and j fear. */
function compareFears(sight: Sight, ties: Ties, i: number, j: number): void {
  const { theta, nonStateThreat } = sight.derived;
  const { n } = ties;
  const common = sharedThreat(theta, n, i, j);
  const shared = common + sharedNonStateThreat(nonStateThreat, n, i, j);
  for (const at of [i * n + j, j * n + i]) {
    ties.common[at] = common;
    ties.shared[at] = shared;
  }
}

/** Whom i fears of a set, of which the first `count` cells are in use: mostly nobody. Written over for each who is asked about. */
const inside = { count: 0, seats: [] as number[] };

function takeInside(theta: Int32Array, row: number, seats: readonly number[]): void {
  inside.count = 0;
  for (let a = 0; a < seats.length; a++)
    if (theta[row + seats[a]!]! > 0) inside.seats[inside.count++] = seats[a]!;
}

/** Threat that i and j share from within the set, ppm: it binds nobody in it. Only whom i fears counts. */
function sharedInside(theta: Int32Array, rowI: number, rowJ: number): number {
  let sum = 0;
  for (let a = 0; a < inside.count; a++) {
    const k = inside.seats[a]!;
    sum += Math.min(theta[rowI + k]!, theta[rowJ + k]!);
  }
  return sum;
}

/** Mean over the set's pairs of what their ties are worth. */
function meanTies(sight: Sight, ties: Ties, seats: readonly number[]): number {
  const { theta } = sight.derived;
  const { sharedThreat: weight, sharedThreatHalf } = sight.content.theory.utility;
  const { n } = ties;
  const many = seats.length;
  inside.count = 0;
  let sum = 0;
  for (let a = 0; a < many; a++) {
    const i = seats[a]!;
    if (many > 2) takeInside(theta, i * n, seats);
    for (let b = a + 1; b < many; b++) {
      const j = seats[b]!;
      const at = i * n + j;
      if (ties.common[at] === UNKNOWN) compareFears(sight, ties, i, j);
      if (ties.utility[at] === UNKNOWN) ties.utility[at] = plainUtility(sight, i, j);
      const within = inside.count === 0 ? 0 : sharedInside(theta, i * n, j * n);
      const shared = (ties.shared[at]! - within) / ONE;
      sum += ties.utility[at]! + weight * saturate(shared, sharedThreatHalf);
    }
  }
  return sum / Math.max(1, (many * (many - 1)) / 2);
}

/** U(S) of a draft's seats; kept with the draft. */
export function utilityOf(sight: Sight, draft: Draft): number {
  if (Number.isNaN(draft.utility)) draft.utility = setUtilityOf(sight, tiesOf(sight), draft.seats);
  return draft.utility;
}

function setUtilityOf(sight: Sight, ties: Ties, seats: readonly number[]): number {
  const { threat } = sight.derived;
  let capability = 0;
  let feared = 0;
  for (const i of seats) {
    capability += sight.nations.capability[i]! / ONE;
    feared += threat[i]! / (ONE * seats.length);
  }
  return utilityWith(sight.content.theory.utility, meanTies(sight, ties, seats), capability, feared);
}

function findCommonFriend(tied: Uint8Array, n: number, i: number, j: number): boolean {
  for (let k = 0; k < n; k++) if (tied[i * n + k] && tied[j * n + k]) return true;
  return false;
}

/** Whether both have a pact with the same third. */
export function haveCommonFriend(sight: Sight, i: number, j: number): boolean {
  const { friends, n } = tiesOf(sight);
  const at = i * n + j;
  if (friends[at] === UNKNOWN) {
    friends[at] = findCommonFriend(sight.derived.tied, n, i, j) ? 1 : 0;
    friends[j * n + i] = friends[at];
  }
  return friends[at] === 1;
}

/** Capability of k that reaches `who`. */
export function arriving(sight: Sight, k: number, who: number): number {
  const { arriving, n } = tiesOf(sight);
  const at = k * n + who;
  if (arriving[at] === UNKNOWN) {
    const near = proximity(sight.content.theory.threat, reachKm(sight)[at]!);
    arriving[at] = sight.nations.capability[k]! * near;
  }
  return arriving[at]!;
}
