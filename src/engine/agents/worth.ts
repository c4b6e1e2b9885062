// Decides what a pact is worth to one member: the set's utility, and what this member adds to or takes from it
// (model section 9; entrapment after Snyder 1984). Refuses to know what the member does about it.

import { clamp, ONE, saturate } from '../model/arithmetic';
import { indexOf, nationAt } from '../model/columns';
import type { Pact } from '../model/state';
import type { Terms } from '../model/content';
import type { AgentWeights } from '../model/theory';
import type { PactType } from '../model/vocabulary';
import { credibility } from '../rules/attack';
import { interdependenceAt } from '../rules/economy';
import { honourSum } from '../rules/honour';
import { sharedMenace } from '../rules/menace';
import { uncovered } from '../rules/scores';
import { friendsAgainst } from '../rules/obligations';
import { autonomyTasteOf } from '../rules/politics';
import { reachKm } from '../rules/reach';
import { proximity, sharedThreat } from '../rules/threat';
import { type SetFeatures, setUtility } from '../rules/utility';
import type { OptionTerm } from './view';
import type { Board } from '../turn/work';

/** The public part of a board: everything but true intentions. */
export type Sight = Omit<Board, 'nations'> & {
  readonly nations: Pick<
    Board['nations'],
    'capability' | 'regime' | 'burden' | 'gdp' | 'readiness' | 'nationalism'
  >;
};

export interface Draft {
  readonly type: PactType;
  readonly terms: Pick<Terms, 'clauses' | 'trigger' | 'unconditional' | 'against' | 'pledge' | 'scope'>;
  /** Members by position, `who` included. */
  readonly seats: readonly number[];
  /** Those of them who would be new. */
  readonly joining: readonly number[];
  /** What is the same for all members, once somebody has asked for it. */
  common?: DraftFacts;
}

interface DraftFacts {
  /** U(S). */
  readonly utility: number;
  /** What one promise under these terms is expected to be worth. */
  readonly promise: number;
  /** Autonomy that type and clauses cost before anyone's taste for it. */
  readonly cost: number;
}

type Sums = { -readonly [K in keyof SetFeatures]: number };

/** Marks of a set's seats while its features are summed; clean before and after. */
let marks = new Uint8Array(0);

function mark(n: number, seats: readonly number[], as: 0 | 1): Uint8Array {
  if (marks.length < n) marks = new Uint8Array(n);
  for (const seat of seats) marks[seat] = as;
  return marks;
}

function addPair(sums: Sums, sight: Sight, i: number, j: number, within: Uint8Array): void {
  const { content, nations, pairs, derived } = sight;
  const { threat, economy, utility, attack } = content.theory;
  const n = content.nations.length;
  const at = i * n + j;
  sums.proximity += proximity(threat, reachKm(sight)[at] as number);
  const shared = sharedThreat(derived.theta, n, i, j, within) + sharedMenace(derived.menace, n, i, j);
  sums.sharedThreat += saturate(shared / ONE, utility.sharedThreatHalf);
  const least = attack.democracyFrom * ONE;
  const democratic = (nations.regime[i] as number) >= least && (nations.regime[j] as number) >= least;
  sums.democracies += democratic ? 1 : 0;
  sums.culture += content.nations[i]?.culture === content.nations[j]?.culture ? 1 : 0;
  sums.similarity += 1 - Math.abs((nations.regime[i] as number) - (nations.regime[j] as number)) / (2 * ONE);
  sums.interdependence += interdependenceAt(economy, pairs.trade, derived.trade, i, j);
  sums.hostility += Math.max(pairs.rivalry[at] as number, pairs.dispute[at] as number) / ONE;
  sums.priorTies += derived.tied[at] ? 1 : 0;
}

function features(sight: Sight, seats: readonly number[]): SetFeatures {
  const within = mark(sight.content.nations.length, seats, 1);
  const sums: Sums = {
    proximity: 0,
    sharedThreat: 0,
    similarity: 0,
    democracies: 0,
    culture: 0,
    interdependence: 0,
    hostility: 0,
    priorTies: 0,
    capability: 0,
    threat: 0,
  };
  for (let a = 0; a < seats.length; a++) {
    const i = seats[a] as number;
    sums.capability += (sight.nations.capability[i] as number) / ONE;
    sums.threat += (sight.derived.threat[i] as number) / (ONE * seats.length);
    for (let b = a + 1; b < seats.length; b++) addPair(sums, sight, i, seats[b] as number, within);
  }
  mark(within.length, seats, 0);
  const count = Math.max(1, (seats.length * (seats.length - 1)) / 2);
  sums.proximity /= count;
  sums.sharedThreat /= count;
  sums.similarity /= count;
  sums.democracies /= count;
  sums.culture /= count;
  sums.interdependence /= count;
  sums.hostility /= count;
  sums.priorTies /= count;
  return sums;
}

/** What a promise under these terms is expected to be worth before anyone has seen it tested: h · base cohesion. */
function promiseWeight(sight: Sight, draft: Draft): number {
  const { theory } = sight.content;
  const has = draft.terms.clauses;
  const sum = honourSum(theory.honour, {
    allOfMany: false,
    wartime: false,
    defence: true,
    offence: has.includes('offence'),
    neutrality: has.includes('neutrality'),
    nonAggression: has.includes('non-aggression'),
    namedThreat: draft.terms.against !== null,
    observed: { regimeChanged: false, capabilityChanged: false, allyIsTarget: true },
  });
  const kind = theory.pactTypes[draft.type];
  const { min, max } = theory.honour;
  return clamp(sum + kind.honour, min, max) * kind.deterrence * theory.cohesion.parts.base;
}

interface TermsFacts {
  readonly theory: Sight['content']['theory'];
  readonly type: PactType;
  readonly promise: number;
  readonly cost: number;
}

const ofTerms = new WeakMap<Draft['terms'], TermsFacts>();

/** What follows from type and terms alone, worked out once for terms that many drafts share. */
function termsFacts(sight: Sight, draft: Draft): TermsFacts {
  const { theory } = sight.content;
  let facts = ofTerms.get(draft.terms);
  if (!facts || facts.theory !== theory || facts.type !== draft.type) {
    facts = {
      theory,
      type: draft.type,
      promise: promiseWeight(sight, draft),
      cost: clauseCosts(sight, draft),
    };
    ofTerms.set(draft.terms, facts);
  }
  return facts;
}

/** One nation that `who` fears, and what holds it back as things stand. */
interface Fear {
  readonly seat: number;
  readonly feared: number;
  readonly expected: number;
  readonly reach: number;
  /** Fear that its friends' credibility leaves. */
  readonly left: number;
}

const standing = new WeakMap<Sight['derived'], Map<string, Draft>>();

/** A pact in force as a draft; one for all who weigh it in the same state. */
export function standingDraft(sight: Sight, pact: Pact): Draft {
  let known = standing.get(sight.derived);
  if (!known) {
    known = new Map();
    standing.set(sight.derived, known);
  }
  let draft = known.get(pact.id);
  if (!draft) {
    const seats = pact.members.map((member) => indexOf(sight.content, member.nation));
    draft = { type: pact.type, terms: pact.terms, seats, joining: [] };
    known.set(pact.id, draft);
  }
  return draft;
}

function clauseCosts(sight: Sight, draft: Draft): number {
  const { theory } = sight.content;
  let cost = theory.pactTypes[draft.type].autonomyCost;
  for (const clause of draft.terms.clauses) cost += theory.clauseCosts[clause];
  return cost;
}

function commonOf(sight: Sight, draft: Draft): DraftFacts {
  if (!draft.common) {
    const { promise, cost } = termsFacts(sight, draft);
    draft.common = {
      utility: setUtility(sight.content.theory.utility, features(sight, draft.seats)),
      promise,
      cost,
    };
  }
  return draft.common;
}

/** How a nation stands before any new pact; worked out once a state, where it is asked for. */
interface Footing {
  readonly fears: readonly Fear[];
  /** Capability that arrives from those who have promised to defend it, and its own. */
  readonly pool: number;
}

const footings = new WeakMap<Sight['derived'], Map<number, Footing>>();

function fearsNow(sight: Sight, who: number): readonly Fear[] {
  const { capability } = sight.nations;
  const n = capability.length;
  const fears: Fear[] = [];
  for (let seat = 0; seat < n; seat++) {
    const feared = (sight.derived.theta[who * n + seat] as number) / ONE;
    if (feared === 0) continue;
    const { expected, reach } = friendsAgainst(sight as Board, sight.derived.promises, who, seat);
    const held = credibility(capability[who] as number, capability[seat] as number, expected, reach);
    fears.push({
      seat,
      feared,
      expected,
      reach,
      left: feared * uncovered(sight.content.theory.scores, held),
    });
  }
  return fears;
}

/** Capability of k that reaches `who`. */
function arriving(sight: Sight, k: number, who: number): number {
  const n = sight.content.nations.length;
  return (
    (sight.nations.capability[k] as number) *
    proximity(sight.content.theory.threat, reachKm(sight)[k * n + who] as number)
  );
}

function footingNow(sight: Sight, who: number): Footing {
  const n = sight.content.nations.length;
  let pool = sight.nations.capability[who] as number;
  for (let k = 0; k < n; k++)
    if ((sight.derived.allied[who * n + k] as number) > 0) pool += arriving(sight, k, who);
  return { fears: fearsNow(sight, who), pool };
}

function footingOf(sight: Sight, who: number): Footing {
  let known = footings.get(sight.derived);
  if (!known) {
    known = new Map();
    footings.set(sight.derived, known);
  }
  let footing = known.get(who);
  if (!footing) {
    footing = footingNow(sight, who);
    known.set(who, footing);
  }
  return footing;
}

/** T' of `who`: what is left to fear behind its friends, 0… */
export function fearLeft(sight: Sight, who: number): number {
  let sum = 0;
  for (const fear of footingOf(sight, who).fears) sum += fear.left;
  return sum;
}

/** Capability that would arrive from members who have not promised `who` anything yet. */
function newReach(sight: Sight, who: number, seats: readonly number[]): number {
  const n = sight.content.nations.length;
  let reach = 0;
  for (const k of seats)
    if (k !== who && sight.derived.allied[who * n + k] === 0) reach += arriving(sight, k, who);
  return reach;
}

/** Rise of `who`'s security score by the promises it would get, 0…1, from the capability that would newly arrive. */
function securityGain(sight: Sight, who: number, draft: Draft, reach: number): number {
  if (reach === 0) return 0;
  const { content, nations } = sight;
  const { region } = draft.terms.scope;
  if (region !== null && content.nations[who]?.region !== region) return 0;
  const expected = commonOf(sight, draft).promise * reach;
  const own = nations.capability[who] as number;
  const { scores } = content.theory;
  let before = 0;
  let after = 0;
  for (const fear of footingOf(sight, who).fears) {
    before += fear.left;
    const covered =
      !draft.seats.includes(fear.seat) &&
      (draft.terms.against === null || draft.terms.against === nationAt(content, fear.seat));
    const other = nations.capability[fear.seat] as number;
    after += covered
      ? fear.feared * uncovered(scores, credibility(own, other, fear.expected + expected, fear.reach + reach))
      : fear.left;
  }
  const half = scores.securityHalf;
  return saturate(before, half) - saturate(after, half);
}

const friendships = new WeakMap<Sight['derived'], Uint8Array>();

/** Whether both have a pact with the same third; asked of a pair once a state. */
function haveCommonFriend(derived: Sight['derived'], n: number, i: number, j: number): boolean {
  let known = friendships.get(derived);
  if (!known) {
    known = new Uint8Array(n * n);
    friendships.set(derived, known);
  }
  const at = i < j ? i * n + j : j * n + i;
  if (known[at] === 0) known[at] = findCommonFriend(derived.tied, n, i, j) ? FOUND : NOT_FOUND;
  return known[at] === FOUND;
}

const NOT_FOUND = 1;
const FOUND = 2;

function findCommonFriend(tied: Uint8Array, n: number, i: number, j: number): boolean {
  for (let k = 0; k < n; k++) if (tied[i * n + k] && tied[j * n + k]) return true;
  return false;
}

/** Mean trust, repute, common friends and conduct of the others in `who`'s eyes, around their neutral points. */
function weighCompany(sight: Sight, w: AgentWeights, who: number, seats: readonly number[]): void {
  const { content, derived, pairs, structure } = sight;
  const n = content.nations.length;
  const neutral = content.theory.cohesion.trustNeutral;
  const others = Math.max(1, seats.length - 1);
  let [trust, repute, conduct, friends] = [0, 0, 0, 0];
  for (const j of seats) {
    if (j === who) continue;
    trust += (pairs.trust[who * n + j] as number) / ONE - neutral;
    repute += (derived.reputation[j] as number) / ONE - neutral;
    const record = structure.conduct[j];
    if (record)
      conduct += (record.honoured - record.refused - record.broken) / (1 + record.called + record.broken);
    if (w.friends !== 0 && haveCommonFriend(derived, n, who, j)) friends++;
  }
  values[4] = w.trust * (trust / others);
  values[5] = w.reputation * (repute / others);
  values[6] = w.friends * (friends / others);
  values[7] = w.reciprocity * (conduct / others);
}

/** Mean threat on the others that `who` does not share: fights it could be drawn into (Snyder 1984). */
function entrapment(sight: Sight, who: number, draft: Draft): number {
  if (!draft.terms.clauses.includes('defence') && !draft.terms.clauses.includes('offence')) return 0;
  const { content, derived } = sight;
  const n = content.nations.length;
  let foreign = 0;
  for (const j of draft.seats) {
    if (j === who) continue;
    for (let k = 0; k < n; k++) {
      const feared = derived.theta[j * n + k] as number;
      if (feared === 0) continue;
      foreign += Math.max(0, feared / ONE - (derived.theta[who * n + k] as number) / ONE);
    }
  }
  const bound =
    draft.terms.trigger === 'automatic' || draft.terms.unconditional ? 1 : content.theory.trust.lawfulOut;
  return saturate(foreign / Math.max(1, draft.seats.length - 1), content.theory.threat.pressureHalf) * bound;
}

/** Autonomy that the type and clauses cost `who`, heavier the more pacts bind it already; 0… */
export function autonomyCost(sight: Sight, who: number, draft: Draft): number {
  const burden = (sight.nations.burden[who] as number) / ONE;
  const pledge = draft.terms.pledge / ONE;
  const others = (sight.derived.commitments[who] as number) - (draft.joining.includes(who) ? 0 : 1);
  const cost = commonOf(sight, draft).cost + Math.max(0, pledge - burden);
  return cost * (1 + others) * (autonomyTasteOf(sight, who) / ONE);
}

/** How far `who`, its allies and the set outgrow what arrives from the strongest it fears, 0…1 (Riker 1962). */
function surplus(sight: Sight, who: number, draft: Draft, reach: number): number {
  if (!draft.terms.clauses.includes('defence')) return 0;
  const { fears, pool } = footingOf(sight, who);
  let worst: Fear | null = null;
  for (const fear of fears) {
    if (fear.feared > (worst?.feared ?? 0) && !draft.seats.includes(fear.seat)) worst = fear;
  }
  const needed = worst === null ? 0 : arriving(sight, worst.seat, who);
  const all = pool + reach;
  return saturate(Math.max(0, all - needed), Math.max(1, needed));
}

/** How alike two nations govern themselves and how much they trade, 0…1: the liberal peace's two ties (Oneal & Russett 1997). */
export function likeness(sight: Sight, i: number, j: number): number {
  const { regime } = sight.nations;
  const alike = 1 - Math.abs((regime[i] as number) - (regime[j] as number)) / (2 * ONE);
  return (
    (alike + interdependenceAt(sight.content.theory.economy, sight.pairs.trade, sight.derived.trade, i, j)) /
    2
  );
}

function likeMinded(sight: Sight, who: number, seats: readonly number[]): number {
  let sum = 0;
  for (const j of seats) if (j !== who) sum += likeness(sight, who, j);
  return sum / Math.max(1, seats.length - 1);
}

/** A threshold for a treaty: lower where nobody is promised to be defended, as there is less to lose. */
export const barFor = (w: AgentWeights, level: number, { clauses }: Draft['terms']): number =>
  clauses.includes('defence') || clauses.includes('offence') ? level : level - w.lighter;

/** Share of `who`'s fear that comes from the others in the set: whom it would rather stand with (Walt's bandwagoning). */
function joined(sight: Sight, who: number, seats: readonly number[]): number {
  const n = sight.content.nations.length;
  let feared = 0;
  for (const j of seats) if (j !== who) feared += sight.derived.theta[who * n + j] as number;
  return saturate(feared / ONE, sight.content.theory.scores.securityHalf);
}

/** `who`'s share of the set's capability, where it is the strongest: it leads, the weaker pay in autonomy (Morrow 1991). */
function leadership(sight: Sight, who: number, seats: readonly number[]): number {
  const { capability } = sight.nations;
  const own = capability[who] as number;
  let pool = 0;
  for (const k of seats) {
    if ((capability[k] as number) > own) return 0;
    pool += capability[k] as number;
  }
  return own / Math.max(1, pool);
}

/** Share of the others who are bound to `who` already by a pact as good as this one would be, 0…1; 0 for standing members. */
export function boundAlready(sight: Sight, who: number, draft: Draft): number {
  if (!draft.joining.includes(who)) return 0;
  const { tied, allied, bloc } = sight.derived;
  const n = sight.content.nations.length;
  const defence = draft.terms.clauses.includes('defence');
  const ties = !defence ? tied : draft.seats.length > 2 ? bloc : allied;
  let bound = 0;
  for (const j of draft.seats) if (j !== who && (ties[who * n + j] as number) > 0) bound++;
  return bound / Math.max(1, draft.seats.length - 1);
}

/** The parts of a pact's worth, in the order of `weigh`. Being bound already counts for those who would join a standing pact. */
const PARTS = [
  'set-utility',
  'security-gain',
  'joining-the-feared',
  'leadership',
  'trust',
  'reputation',
  'friends-of-friends',
  'reciprocity',
  'autonomy',
  'entrapment',
  'surplus',
  'bound-already',
  'like-minded',
] as const;

/** One reckoning's values, in the order of `PARTS`; written anew by each. */
const values = new Float64Array(PARTS.length);

/** Fills `values`: nothing is allocated, as agents weigh thousands of drafts a turn. */
function weigh(sight: Sight, w: AgentWeights, who: number, draft: Draft): Float64Array {
  const utility = w.utility * commonOf(sight, draft).utility;
  const reach = draft.terms.clauses.includes('defence') ? newReach(sight, who, draft.seats) : 0;
  values[0] = utility;
  values[1] = w.security * securityGain(sight, who, draft, reach);
  values[2] = w.joinThreat === 0 ? 0 : w.joinThreat * joined(sight, who, draft.seats);
  values[3] = w.leadership * leadership(sight, who, draft.seats);
  weighCompany(sight, w, who, draft.seats);
  values[8] = -w.autonomy * autonomyCost(sight, who, draft);
  values[9] = -w.entrapment * entrapment(sight, who, draft);
  values[10] = -w.surplus * surplus(sight, who, draft, reach);
  values[11] = draft.joining.length === draft.seats.length ? 0 : -utility * boundAlready(sight, who, draft);
  values[12] = w.likeness === 0 ? 0 : w.likeness * likeMinded(sight, who, draft.seats);
  return values;
}

/** The terms of a pact's worth to `who`, a member of the draft. Their sum is unbounded; see the agent's thresholds. */
export function worthTerms(sight: Sight, w: AgentWeights, who: number, draft: Draft): readonly OptionTerm[] {
  const weighed = weigh(sight, w, who, draft);
  return PARTS.map((part, k) => ({ part, value: weighed[k] as number }));
}

export function worth(sight: Sight, w: AgentWeights, who: number, draft: Draft): number {
  const weighed = weigh(sight, w, who, draft);
  let sum = 0;
  for (let k = 0; k < weighed.length; k++) sum += weighed[k] as number;
  return sum;
}
