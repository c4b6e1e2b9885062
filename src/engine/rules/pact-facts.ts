// Decides what is true of a pact now, as the means and shares that its cohesion reads (model section 6).
// Refuses to know what they weigh.

import { ONE } from '../model/arithmetic';
import { indexOf } from '../model/columns';
import { NEVER, type Pact, type Position } from '../model/state';
import { ECONOMIC_CLAUSES } from '../model/vocabulary';
import type { PactFacts } from './cohesion';
import { interdependenceAt } from './economy';
import { meanMenace, sharedMenace } from './menace';
import { reachKm } from './reach';
import { proximity, sharedThreat, turnYearsAgo } from './threat';

/** What the facts need beside the position; the matrices of `Derived`, or fresher ones. */
export interface FactsInput {
  readonly theta: Int32Array;
  readonly menace: Int32Array;
  readonly trade: Float64Array;
  readonly tied: Uint8Array;
}

/** The parts of a pact that matter here; a draft treaty has them too. */
export type PactLike = Pick<Pact, 'members' | 'terms' | 'failedVotes' | 'tended'>;

interface PairMeans {
  shared: number;
  proximity: number;
  interdependence: number;
  grievances: number;
  disputes: number;
  ideology: number;
  trust: number;
  interestGap: number;
  transparency: number;
  interoperability: number;
  doubled: number;
}

const nothing = (): PairMeans => ({
  shared: 0,
  proximity: 0,
  interdependence: 0,
  grievances: 0,
  disputes: 0,
  ideology: 0,
  trust: 0,
  interestGap: 0,
  transparency: 0,
  interoperability: 0,
  doubled: 0,
});

const PAIR_MEANS = Object.keys(nothing()) as readonly (keyof PairMeans)[];

function addPair(
  sums: PairMeans,
  position: Position,
  input: FactsInput,
  i: number,
  j: number,
  within: Uint8Array,
  km: Int32Array,
): void {
  const { nations, pairs, content } = position;
  const n = content.nations.length;
  const { threat, economy, cohesion } = content.theory;
  const at = i * n + j;
  const last = pairs.lastDispute[at] as number;
  sums.proximity += (proximity(threat, km[at] as number) + proximity(threat, km[j * n + i] as number)) / 2;
  sums.shared += (sharedThreat(input.theta, n, i, j, within) + sharedMenace(input.menace, n, i, j)) / ONE;
  sums.interdependence += interdependenceAt(economy, pairs.trade, input.trade, i, j);
  sums.grievances += (pairs.rivalry[at] as number) > 0 ? 1 : (pairs.grievance[at] as number) / ONE;
  sums.disputes += last > NEVER && last >= turnYearsAgo(position, cohesion.crisisYears) ? 1 : 0;
  sums.ideology += Math.abs((nations.regime[i] as number) - (nations.regime[j] as number)) / (2 * ONE);
  sums.trust += ((pairs.trust[at] as number) + (pairs.trust[j * n + i] as number)) / (2 * ONE);
  sums.interestGap += (pairs.interestGap[at] as number) / ONE;
  sums.transparency += (pairs.transparency[at] as number) / ONE;
  sums.interoperability += (pairs.interoperability[at] as number) / ONE;
  sums.doubled += (input.tied[at] as number) > 1 ? 1 : 0;
}

function meansOverPairs(
  position: Position,
  input: FactsInput,
  seats: readonly number[],
  within: Uint8Array,
): PairMeans {
  const sums = nothing();
  const km = reachKm(position);
  let count = 0;
  for (let a = 0; a < seats.length; a++) {
    for (let b = a + 1; b < seats.length; b++) {
      addPair(sums, position, input, seats[a] as number, seats[b] as number, within, km);
      count++;
    }
  }
  if (count > 1) for (const key of PAIR_MEANS) sums[key] /= count;
  return sums;
}

interface Fears {
  /** Mean fear of the members from all nations outside together, share. */
  readonly outside: number;
  /** Nations outside that they fear enough to mind who deals with them. */
  readonly feared: readonly number[];
}

function outsideFears(
  { theta }: FactsInput,
  seats: readonly number[],
  within: Uint8Array,
  floor: number,
): Fears {
  const n = within.length;
  const whole = seats.length * ONE;
  const feared: number[] = [];
  let outside = 0;
  for (let k = 0; k < n; k++) {
    if (within[k] === 1) continue;
    let all = 0;
    for (let s = 0; s < seats.length; s++) all += theta[(seats[s] as number) * n + k] as number;
    const fear = all / whole;
    outside += fear;
    if (fear >= floor) feared.push(k);
  }
  return { outside, feared };
}

const sum = (values: ArrayLike<number>): number => {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] as number;
  return total;
};

/** Share of members that have a pact with an outsider whom this pact fears. */
function fearedTies(
  { tied }: FactsInput,
  n: number,
  seats: readonly number[],
  feared: readonly number[],
): number {
  if (feared.length === 0) return 0;
  const strained = seats.filter((i) => feared.some((k) => (tied[i * n + k] as number) > 0));
  return strained.length / seats.length;
}

function changesSince(
  position: Position,
  pact: PactLike,
  seats: readonly number[],
): { power: number; regime: number } {
  const now = seats.map((i) => position.nations.capability[i] as number);
  const then = pact.members.map((member) => member.capabilityThen);
  const allNow = Math.max(1, sum(now));
  const allThen = Math.max(1, sum(then));
  let power = 0;
  let regime = 0;
  pact.members.forEach((member, k) => {
    power += Math.abs((now[k] as number) / allNow - (then[k] as number) / allThen);
    regime +=
      Math.abs((position.nations.regime[seats[k] as number] as number) - member.regimeThen) / (2 * ONE);
  });
  return { power, regime: regime / seats.length };
}

function unmetPledge(position: Position, pledge: number, seats: readonly number[]): number {
  if (pledge <= 0) return 0;
  let missing = 0;
  for (const i of seats) missing += Math.max(0, pledge - (position.nations.burden[i] as number)) / pledge;
  return missing / seats.length;
}

/** Mean of the members, 0…1. */
function nationalism(position: Position, seats: readonly number[]): number {
  let total = 0;
  for (const i of seats) total += position.nations.nationalism[i] as number;
  return total / (seats.length * ONE);
}

/** Everything that the parts of cohesion read. O(members² · nations). */
export function pactFacts(position: Position, input: FactsInput, pact: PactLike): PactFacts {
  const { content, nations } = position;
  const seats = pact.members.map((member) => indexOf(content, member.nation));
  const within = new Uint8Array(content.nations.length);
  for (const seat of seats) within[seat] = 1;
  const means = meansOverPairs(position, input, seats, within);
  const { outside, feared } = outsideFears(input, seats, within, content.theory.cohesion.sidePactFear);
  const capabilities = seats.map((i) => nations.capability[i] as number);
  const changes = changesSince(position, pact, seats);
  const windowStart = turnYearsAgo(position, content.theory.cohesion.indecisionYears);
  const doubled = seats.length > 2 ? means.doubled : 0;
  return {
    members: seats.length,
    sharedThreat: means.shared,
    outsideThreat: outside + meanMenace(input.menace, within.length, seats),
    proximity: means.proximity,
    interdependence: means.interdependence,
    economicClause: pact.terms.clauses.some((clause) => ECONOMIC_CLAUSES.includes(clause)),
    asymmetry: (Math.max(...capabilities) - Math.min(...capabilities)) / Math.max(1, sum(capabilities)),
    grievances: means.grievances,
    disputes: means.disputes,
    powerChange: changes.power,
    regimeChange: changes.regime,
    ideologicalDistance: means.ideology,
    trust: means.trust,
    interestGap: means.interestGap,
    unmetPledge: unmetPledge(position, pact.terms.pledge, seats),
    sidePacts: Math.min(1, fearedTies(input, within.length, seats, feared) + doubled),
    transparency: means.transparency,
    interoperability: means.interoperability,
    roles: pact.terms.clauses.includes('roles'),
    indecision:
      pact.failedVotes.filter((turn) => turn >= windowStart).length +
      content.theory.politics.nationalismVotes * nationalism(position, seats),
    untended: ((position.turn - pact.tended) * content.tempo) / content.turnsPerYear,
  };
}
