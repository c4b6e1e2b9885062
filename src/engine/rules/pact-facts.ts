// What is true of a pact now, as the means and shares that its cohesion reads (model section 6).

import { ONE } from '../model/arithmetic';
import { indexOf } from '../model/columns';
import type { Terms } from '../model/content';
import { NEVER, type Pact, type PublicPosition } from '../model/state';
import { ECONOMIC_CLAUSES } from '../model/vocabulary';
import type { PactFacts } from './cohesion';
import { interdependenceAt } from './economy';
import { meanNonStateThreat, sharedNonStateThreat } from './non-state-threat';
import { reachKm } from './reach';
import { proximity, sharedThreat, turnYearsAgo } from './threat';

/** What the facts need beside the position; the matrices of `Derived`, or fresher ones. */
export interface FactsInput {
  readonly theta: Int32Array;
  readonly nonStateThreat: Int32Array;
  readonly trade: Float64Array;
  readonly tied: Uint8Array;
}

/** The parts of a pact that matter here; a draft treaty has them too. */
export type PactLike = Pick<Pact, 'members' | 'terms' | 'failedVotes' | 'tended'>;

type Written = { -readonly [K in keyof PactFacts]: PactFacts[K] };

/** Facts yet to be filled in. Numbers begin as NaN, for V8 then writes fractions in place; where they begin whole, it makes an object of each. */
const blank = (): Written => ({
  members: Number.NaN,
  sharedThreat: Number.NaN,
  outsideThreat: Number.NaN,
  proximity: Number.NaN,
  interdependence: Number.NaN,
  economicClause: false,
  asymmetry: Number.NaN,
  grievances: Number.NaN,
  disputes: Number.NaN,
  powerChange: Number.NaN,
  regimeChange: Number.NaN,
  ideologicalDistance: Number.NaN,
  trust: Number.NaN,
  interestGap: Number.NaN,
  unmetPledge: Number.NaN,
  sidePacts: Number.NaN,
  transparency: Number.NaN,
  interoperability: Number.NaN,
  roles: false,
  indecision: Number.NaN,
  untended: Number.NaN,
});

/** Writes the means over pairs of members down. All sums in one pass and in plain variables; `sidePacts` gets the pairs bound twice. */
function takeMeans(
  facts: Written,
  position: PublicPosition,
  input: FactsInput,
  seats: readonly number[],
  within: Uint8Array,
): void {
  const { nations, pairs, content } = position;
  const { threat, economy, cohesion } = content.theory;
  const { theta, nonStateThreat, tied } = input;
  const { regime } = nations;
  const n = content.nations.length;
  const km = reachKm(position);
  const since = turnYearsAgo(position, cohesion.crisisYears);
  let shared = 0;
  let near = 0;
  let traded = 0;
  let grievances = 0;
  let disputes = 0;
  let apart = 0;
  let trust = 0;
  let gap = 0;
  let open = 0;
  let drilled = 0;
  let doubled = 0;
  for (let a = 0; a < seats.length; a++) {
    const i = seats[a]!;
    for (let b = a + 1; b < seats.length; b++) {
      const j = seats[b]!;
      const at = i * n + j;
      const back = j * n + i;
      const last = pairs.lastDispute[at]!;
      near += (proximity(threat, km[at]!) + proximity(threat, km[back]!)) / 2;
      shared += (sharedThreat(theta, n, i, j, within) + sharedNonStateThreat(nonStateThreat, n, i, j)) / ONE;
      traded += interdependenceAt(economy, pairs.trade, input.trade, i, j);
      grievances += pairs.rivalry[at]! > 0 ? 1 : pairs.grievance[at]! / ONE;
      disputes += last > NEVER && last >= since ? 1 : 0;
      apart += Math.abs(regime[i]! - regime[j]!) / (2 * ONE);
      trust += (pairs.trust[at]! + pairs.trust[back]!) / (2 * ONE);
      gap += pairs.interestGap[at]! / ONE;
      open += pairs.transparency[at]! / ONE;
      drilled += pairs.interoperability[at]! / ONE;
      doubled += tied[at]! > 1 ? 1 : 0;
    }
  }
  const count = Math.max(1, (seats.length * (seats.length - 1)) / 2);
  facts.sharedThreat = shared / count;
  facts.proximity = near / count;
  facts.interdependence = traded / count;
  facts.grievances = grievances / count;
  facts.disputes = disputes / count;
  facts.ideologicalDistance = apart / count;
  facts.trust = trust / count;
  facts.interestGap = gap / count;
  facts.transparency = open / count;
  facts.interoperability = drilled / count;
  facts.sidePacts = seats.length > 2 ? doubled / count : 0;
}

let marks = new Uint8Array(0);

/** 1 for each member, by position: one column for all pacts, wiped each time, so that it holds until it is asked for again. */
function marked(n: number, seats: readonly number[]): Uint8Array {
  if (marks.length === n) marks.fill(0);
  else marks = new Uint8Array(n);
  for (let s = 0; s < seats.length; s++) marks[seats[s]!] = 1;
  return marks;
}

/** Nations outside that the members fear enough to mind who deals with them; of which the first `count` cells are in use. */
const feared = { count: 0, seats: [] as number[] };

/** Finds those whom the members fear so; writes down how much they fear all outside. */
function takeFears(
  facts: Written,
  { theta }: FactsInput,
  seats: readonly number[],
  within: Uint8Array,
  floor: number,
): void {
  const n = within.length;
  const whole = seats.length * ONE;
  let outside = 0;
  feared.count = 0;
  for (let k = 0; k < n; k++) {
    if (within[k] === 1) continue;
    let all = 0;
    for (let s = 0; s < seats.length; s++) all += theta[seats[s]! * n + k]!;
    const fear = all / whole;
    outside += fear;
    if (fear >= floor) feared.seats[feared.count++] = k;
  }
  facts.outsideThreat = outside;
}

/** Whether the nation of this row has a pact with any of the feared. */
function dealsWithFeared(tied: Uint8Array, row: number): boolean {
  for (let k = 0; k < feared.count; k++) if (tied[row + feared.seats[k]!]! > 0) return true;
  return false;
}

/** Share of members that have a pact with an outsider whom this pact fears. */
function fearedTies({ tied }: FactsInput, n: number, seats: readonly number[]): number {
  let strained = 0;
  for (let s = 0; s < seats.length; s++) if (dealsWithFeared(tied, seats[s]! * n)) strained++;
  return strained / seats.length;
}

function takePowers(
  facts: Written,
  { nations }: PublicPosition,
  { members }: PactLike,
  seats: readonly number[],
): void {
  const { capability } = nations;
  let most = Number.NEGATIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  let now = 0;
  let then = 0;
  for (let k = 0; k < seats.length; k++) {
    const own = capability[seats[k]!]!;
    most = Math.max(most, own);
    least = Math.min(least, own);
    now += own;
    then += members[k]!.capabilityThen;
  }
  now = Math.max(1, now);
  then = Math.max(1, then);
  let change = 0;
  for (let k = 0; k < seats.length; k++) {
    const own = capability[seats[k]!]!;
    change += Math.abs(own / now - members[k]!.capabilityThen / then);
  }
  facts.asymmetry = (most - least) / now;
  facts.powerChange = change;
}

/** Mean change of the members' regimes since they signed, 0…1. */
function regimeChange({ nations }: PublicPosition, { members }: PactLike, seats: readonly number[]): number {
  let change = 0;
  for (let k = 0; k < seats.length; k++) {
    const now = nations.regime[seats[k]!]!;
    change += Math.abs(now - members[k]!.regimeThen) / (2 * ONE);
  }
  return change / seats.length;
}

function unmetPledge(position: PublicPosition, pledge: number, seats: readonly number[]): number {
  if (pledge <= 0) return 0;
  let missing = 0;
  for (let s = 0; s < seats.length; s++)
    missing += Math.max(0, pledge - position.nations.burden[seats[s]!]!) / pledge;
  return missing / seats.length;
}

/** Mean of the members, 0…1. */
function nationalism(position: PublicPosition, seats: readonly number[]): number {
  let total = 0;
  for (let s = 0; s < seats.length; s++) total += position.nations.nationalism[seats[s]!]!;
  return total / (seats.length * ONE);
}

/** Failed votes of late, and what the members' nationalism counts as. */
function indecision(position: PublicPosition, pact: PactLike, seats: readonly number[]): number {
  const { cohesion, politics } = position.content.theory;
  const since = turnYearsAgo(position, cohesion.indecisionYears);
  let failed = 0;
  for (const turn of pact.failedVotes) if (turn >= since) failed++;
  return failed + politics.nationalismVotes * nationalism(position, seats);
}

function economic({ clauses }: Terms): boolean {
  for (const clause of ECONOMIC_CLAUSES) if (clauses.includes(clause)) return true;
  return false;
}

/**
 * Everything that the parts of cohesion read; `tended` where the pact has been since it was written. O(members² · nations).
 */
export function pactFacts(
  position: PublicPosition,
  input: FactsInput,
  pact: PactLike,
  seats: readonly number[] = pact.members.map(({ nation }) => indexOf(position.content, nation)),
  tended = pact.tended,
): PactFacts {
  const { content } = position;
  const n = content.nations.length;
  const within = marked(n, seats);
  const facts = blank();
  takeMeans(facts, position, input, seats, within);
  takeFears(facts, input, seats, within, content.theory.cohesion.sidePactFear);
  takePowers(facts, position, pact, seats);
  facts.members = seats.length;
  facts.outsideThreat += meanNonStateThreat(input.nonStateThreat, n, seats);
  facts.economicClause = economic(pact.terms);
  facts.regimeChange = regimeChange(position, pact, seats);
  facts.unmetPledge = unmetPledge(position, pact.terms.pledge, seats);
  facts.sidePacts = Math.min(1, fearedTies(input, n, seats) + facts.sidePacts);
  facts.roles = pact.terms.clauses.includes('roles');
  facts.indecision = indecision(position, pact, seats);
  facts.untended = ((position.turn - tended) * content.tempo) / content.turnsPerYear;
  return facts;
}
