// Decides what a pact is worth to one member: the set's utility, and what this member adds to or takes from it
// (model section 9; entrapment after Snyder 1984). Refuses to know what the member does about it.

import { ONE, saturate } from '../model/arithmetic';
import { indexOf } from '../model/columns';
import type { AgentWeights } from '../model/theory';
import { credibility } from '../rules/attack';
import { interdependenceAt } from '../rules/economy';
import { uncovered } from '../rules/scores';
import { companyOf } from './company';
import type { Draft } from './draft';
import { type Fear, footingOf } from './footing';
import type { Sight } from './sight';
import { arriving, foreignThreat, haveCommonFriend, utilityOf } from './ties';
import type { OptionTerm } from './view';

/** Where a pact is about no one adversary. */
const ANYONE = -1;

/** Capability that would arrive from members who have not promised `who` anything yet. */
function newReach(sight: Sight, who: number, seats: readonly number[]): number {
  const n = sight.content.nations.length;
  let reach = 0;
  for (const k of seats)
    if (k !== who && sight.derived.allied[who * n + k] === 0) reach += arriving(sight, n, k, who);
  return reach;
}

/** Rise of `who`'s security score by the promises it would get, 0…1, from the capability that would newly arrive. */
function securityGain(sight: Sight, who: number, draft: Draft, reach: number): number {
  if (reach === 0) return 0;
  const { content, nations } = sight;
  const { scope, against } = draft.terms;
  if (scope.region !== null && content.nations[who]?.region !== scope.region) return 0;
  const { scores } = content.theory;
  const { fears, insecurity } = footingOf(sight, who);
  const { capability } = nations;
  const own = capability[who] as number;
  const expected = draft.facts.promise * reach;
  const foe = against === null ? ANYONE : indexOf(content, against);
  let after = 0;
  for (const fear of fears) {
    const covered = (foe === ANYONE || foe === fear.seat) && !draft.seats.includes(fear.seat);
    const other = capability[fear.seat] as number;
    after += covered
      ? fear.feared * uncovered(scores, credibility(own, other, fear.expected + expected, fear.reach + reach))
      : fear.left;
  }
  return insecurity - saturate(after, scores.securityHalf);
}

/** Mean trust, repute, common friends and conduct of the others in `who`'s eyes, around their neutral points. */
function weighCompany(sight: Sight, w: AgentWeights, who: number, seats: readonly number[]): void {
  const n = sight.content.nations.length;
  const { trust: trusted } = sight.pairs;
  const { neutral, repute: reputed, conduct: conducted } = companyOf(sight);
  const others = Math.max(1, seats.length - 1);
  let trust = 0;
  let repute = 0;
  let conduct = 0;
  let friends = 0;
  for (let k = 0; k < seats.length; k++) {
    const j = seats[k] as number;
    if (j === who) continue;
    trust += (trusted[who * n + j] as number) / ONE - neutral;
    repute += reputed[j] as number;
    conduct += conducted[j] as number;
    if (w.friends !== 0 && haveCommonFriend(sight, n, who, j)) friends++;
  }
  values[4] = w.trust * (trust / others);
  values[5] = w.reputation * (repute / others);
  values[6] = w.friends * (friends / others);
  values[7] = w.reciprocity * (conduct / others);
}

/** Mean threat on the others that `who` does not share: fights it could be drawn into (Snyder 1984). */
function entrapment(sight: Sight, who: number, { facts, seats }: Draft): number {
  if (!facts.fighting) return 0;
  const { content } = sight;
  let foreign = 0;
  for (const j of seats) if (j !== who) foreign += foreignThreat(sight, content.nations.length, who, j);
  const mean = foreign / (ONE * Math.max(1, seats.length - 1));
  return saturate(mean, content.theory.threat.pressureHalf) * facts.bound;
}

/** Autonomy that the type and clauses cost `who`, heavier the more pacts bind it already; 0… */
export function autonomyCost(sight: Sight, who: number, draft: Draft): number {
  const burden = (sight.nations.burden[who] as number) / ONE;
  const pledge = draft.terms.pledge / ONE;
  const others = (sight.derived.commitments[who] as number) - (draft.joining.includes(who) ? 0 : 1);
  const cost = draft.facts.cost + Math.max(0, pledge - burden);
  return cost * (1 + others) * footingOf(sight, who).taste;
}

/** The worst of what `who` fears that is not in the set. */
function worstOutside(sight: Sight, who: number, seats: readonly number[]): Fear | null {
  const { fears, worst } = footingOf(sight, who);
  if (worst === null || !seats.includes(worst.seat)) return worst;
  let next: Fear | null = null;
  for (const fear of fears) if (fear.feared > (next?.feared ?? 0) && !seats.includes(fear.seat)) next = fear;
  return next;
}

/** How far `who`, its allies and the set outgrow what arrives from the strongest it fears, 0…1 (Riker 1962). */
function surplus(sight: Sight, who: number, draft: Draft, reach: number): number {
  if (!draft.facts.defence) return 0;
  const worst = worstOutside(sight, who, draft.seats);
  const needed = worst === null ? 0 : arriving(sight, sight.content.nations.length, worst.seat, who);
  const all = footingOf(sight, who).pool + reach;
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
  const ties = !draft.facts.defence ? tied : draft.seats.length > 2 ? bloc : allied;
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
  const utility = w.utility * utilityOf(sight, draft);
  const reach = draft.facts.defence ? newReach(sight, who, draft.seats) : 0;
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
export function worthTerms(sight: Sight, w: AgentWeights, who: number, draft: Draft): OptionTerm[] {
  const weighed = weigh(sight, w, who, draft);
  const terms: OptionTerm[] = [];
  for (let k = 0; k < PARTS.length; k++)
    terms.push({ part: PARTS[k] as string, value: weighed[k] as number });
  return terms;
}

export function worth(sight: Sight, w: AgentWeights, who: number, draft: Draft): number {
  const weighed = weigh(sight, w, who, draft);
  let sum = 0;
  for (let k = 0; k < weighed.length; k++) sum += weighed[k] as number;
  return sum;
}
