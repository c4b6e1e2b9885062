// What a pact is worth to one member: the set's utility, and what this member adds to or takes from it (model section 9).

import { ONE, saturate } from '../../model/arithmetic';
import { indexOf } from '../../model/columns';
import type { AgentWeights } from '../../model/theory-play';
import { credibility } from '../../rules/attack';
import { interdependenceAt } from '../../rules/economy';
import { uncovered } from '../../rules/scores';
import { companyOf } from './company';
import { memoLastState } from '../../model/memo';
import type { Pact } from '../../model/state';
import { type Draft, standingDraft } from './draft';
import { type SecurityPosition, securityPositionOf, worstOutside } from './security-position';
import type { Sight } from '../sight';
import { patronage, say, weighPatronage } from './patronage';
import { crossedFriends, entrapment } from './quarrels';
import { arriving, haveCommonFriend, utilityOf } from './ties';
import type { OptionTerm } from '../view';

/** Capability that arrives by a draft: from those who have promised `who` nothing yet, and from those bound to it by this pact alone. */
interface Reach {
  fresh: number;
  held: number;
}

/** Written anew by each reckoning, as `values` is. */
const reach: Reach = { fresh: 0, held: 0 };

/** Where a pact is about no one adversary. */
const ANYONE = -1;

const foeOf = ({ content }: Sight, { terms }: Draft): number =>
  terms.against === null ? ANYONE : indexOf(content, terms.against);

/**
 * T' of `who` with `reach` more (or less) promised to it under the draft's terms: fears that the draft is about and that are not of
 * its members are held back by that much.
 */
function leftToFear(
  sight: Sight,
  { fears }: SecurityPosition,
  who: number,
  draft: Draft,
  reach: number,
): number {
  const { capability } = sight.nations;
  const { scores } = sight.content.theory;
  const own = capability[who]!;
  const foe = foeOf(sight, draft);
  const promised = draft.facts.promise * reach;
  let left = 0;
  for (let k = 0; k < fears.count; k++) {
    const seat = fears.seat[k]!;
    if ((foe !== ANYONE && foe !== seat) || draft.seats.includes(seat)) left += fears.left[k]!;
    else {
      const expected = Math.max(0, fears.expected[k]! + promised);
      const arriving = Math.max(0, fears.reach[k]! + reach);
      const held = credibility(own, capability[seat]!, expected, arriving);
      left += fears.feared[k]! * uncovered(scores, held);
    }
  }
  return left;
}

/**
 * What the pact's promises add to `who`'s security score, 0…1: by the capability that would newly arrive, and by what arrives from
 * those bound to it by this pact alone, which it would lose by leaving. So a pact is worth the same before and after it is signed.
 */
function securityGain(
  sight: Sight,
  position: SecurityPosition,
  who: number,
  draft: Draft,
  { fresh, held }: Reach,
): number {
  if (fresh === 0 && held === 0) return 0;
  const { content } = sight;
  const { region } = draft.terms.scope;
  if (region !== null && content.nations[who]?.region !== region) return 0;
  const half = content.theory.scores.securityHalf;
  const insecurity = (reach: number): number =>
    reach === 0 ? position.insecurity : saturate(leftToFear(sight, position, who, draft, reach), half);
  return insecurity(-held) - insecurity(fresh);
}

/**
 * Fills in what the others in the set bring `who`, each looked at once: their mean trust, repute, common friends and conduct in its
 * eyes, around their neutral points. Notes the capability that arrives by the draft's promise of defence in `reach`: as far as the two are
 * not at odds, for a rival's promise is not believed.
 */
function weighOthers(sight: Sight, w: AgentWeights, who: number, draft: Draft): void {
  const { seats, facts } = draft;
  const { defence } = facts;
  const { allied } = sight.derived;
  const { trust: trusted, rivalry } = sight.pairs;
  const { neutral, repute: reputed, conduct: conducted } = companyOf(sight);
  const row = who * sight.content.nations.length;
  const befriends = w.friends !== 0;
  const standing = defence && !draft.joining.includes(who);
  reach.fresh = 0;
  reach.held = 0;
  let trust = 0;
  let repute = 0;
  let conduct = 0;
  let friends = 0;
  for (let k = 0; k < seats.length; k++) {
    const j = seats[k]!;
    if (j === who) continue;
    trust += trusted[row + j]! / ONE - neutral;
    repute += reputed[j]!;
    conduct += conducted[j]!;
    if (befriends && haveCommonFriend(sight, who, j)) friends++;
    if (!defence) continue;
    const comes = arriving(sight, j, who) * (1 - rivalry[row + j]! / ONE);
    if (allied[row + j] === 0) reach.fresh += comes;
    else if (standing && allied[row + j] === 1) reach.held += comes;
  }
  const others = Math.max(1, seats.length - 1);
  values[4] = w.trust * (trust / others);
  values[5] = w.reputation * (repute / others);
  values[6] = w.friends * (friends / others);
  values[7] = w.reciprocity * (conduct / others);
}

/** Autonomy that the type and clauses cost `who`, heavier the more pacts bind it already; less for who has the say in it; 0… */
function autonomyCost(sight: Sight, position: SecurityPosition, who: number, draft: Draft): number {
  const burden = sight.nations.burden[who]! / ONE;
  const pledge = draft.terms.pledge / ONE;
  const others = sight.derived.commitments[who]! - (draft.joining.includes(who) ? 0 : 1);
  const cost = draft.facts.cost + Math.max(0, pledge - burden);
  const left = 1 - sight.content.theory.patronage.freedom * say(sight, who, draft);
  return cost * (1 + others) * position.taste * left;
}

/** How far `who`, its allies and the set outgrow what arrives from the strongest it fears, 0…1 (Riker 1962). */
function surplus(sight: Sight, position: SecurityPosition, who: number, draft: Draft, fresh: number): number {
  if (!draft.facts.defence) return 0;
  const worst = worstOutside(position, draft.seats);
  const needed = worst < 0 ? 0 : arriving(sight, worst, who);
  const all = position.pool + fresh;
  return saturate(Math.max(0, all - needed), Math.max(1, needed));
}

/** How alike two nations govern themselves and how much they trade, 0…1: the liberal peace's two ties (Oneal & Russett 1997). */
export function likeness(sight: Sight, i: number, j: number): number {
  const { regime } = sight.nations;
  const alike = 1 - Math.abs(regime[i]! - regime[j]!) / (2 * ONE);
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
  for (const j of seats) if (j !== who) feared += sight.derived.theta[who * n + j]!;
  return saturate(feared / ONE, sight.content.theory.scores.securityHalf);
}

/** Share of the others who are bound to `who` already by a pact as good as this one would be, 0…1; 0 for standing members. */
export function boundAlready(sight: Sight, who: number, draft: Draft): number {
  if (!draft.joining.includes(who)) return 0;
  const { tied, allied, bloc } = sight.derived;
  const n = sight.content.nations.length;
  const ties = !draft.facts.defence ? tied : draft.seats.length > 2 ? bloc : allied;
  let bound = 0;
  for (const j of draft.seats) if (j !== who && ties[who * n + j]! > 0) bound++;
  return bound / Math.max(1, draft.seats.length - 1);
}

/** The parts of a pact's worth, in the order of `weigh`. Being bound already counts for those who would join a standing pact. */
const PARTS = [
  'set-utility',
  'security-gain',
  'joining-the-feared',
  'control',
  'trust',
  'reputation',
  'friends-of-friends',
  'reciprocity',
  'autonomy',
  'entrapment',
  'surplus',
  'bound-already',
  'like-minded',
  'denial',
  'position',
  'counted-on',
  'crossed-friends',
] as const;

/** One reckoning's values, in the order of `PARTS`; written anew by each. */
const values = new Float64Array(PARTS.length);

/** Fills `values`: nothing is allocated, as agents weigh thousands of drafts a turn. */
function weigh(sight: Sight, w: AgentWeights, who: number, draft: Draft): Float64Array {
  const position = securityPositionOf(sight, who);
  const utility = w.utility * utilityOf(sight, draft);
  weighOthers(sight, w, who, draft);
  values[0] = utility;
  values[1] = w.security * securityGain(sight, position, who, draft, reach);
  values[2] = w.joinThreat === 0 ? 0 : w.joinThreat * joined(sight, who, draft.seats);
  weighPatronage(sight, who, draft);
  values[3] = w.control * patronage.control;
  values[8] = -w.autonomy * autonomyCost(sight, position, who, draft);
  values[9] = -w.entrapment * entrapment(sight, who, draft, foeOf(sight, draft));
  values[10] = -w.surplus * surplus(sight, position, who, draft, reach.fresh);
  values[11] = draft.joining.length === draft.seats.length ? 0 : -utility * boundAlready(sight, who, draft);
  values[12] = w.likeness === 0 ? 0 : w.likeness * likeMinded(sight, who, draft.seats);
  values[13] = w.denial * patronage.denial;
  values[14] = w.position * patronage.position;
  values[15] = w.standing * patronage.standing;
  values[16] = -w.crossedFriends * crossedFriends(sight, who, draft);
  return values;
}

/** The terms of a pact's worth to `who`, a member of the draft. Their sum is unbounded; see the agent's thresholds. */
export function worthTerms(sight: Sight, w: AgentWeights, who: number, draft: Draft): OptionTerm[] {
  const weighed = weigh(sight, w, who, draft);
  const terms: OptionTerm[] = [];
  for (let k = 0; k < PARTS.length; k++) terms.push({ part: PARTS[k]!, value: weighed[k]! });
  return terms;
}

export function worth(sight: Sight, w: AgentWeights, who: number, draft: Draft): number {
  const weighed = weigh(sight, w, who, draft);
  let sum = 0;
  for (let k = 0; k < weighed.length; k++) sum += weighed[k]!;
  return sum;
}

/** A column for each of the agents' weights: what each pact in force was found to be worth to each nation, cell pact·n + nation; NaN until asked for. */
const inForce = memoLastState((_: Pick<Sight, 'derived'>) => new Map<AgentWeights, Float64Array>());

function inForceBy(sight: Sight, w: AgentWeights): Float64Array {
  const columns = inForce(sight);
  let column = columns.get(w);
  if (!column) {
    column = new Float64Array(sight.structure.pacts.length * sight.content.nations.length).fill(Number.NaN);
    columns.set(w, column);
  }
  return column;
}

/** The worth of a pact in force to one of its members: asked at its own review, and by whoever would reword it or enlarge it. */
export function standingWorth(sight: Sight, w: AgentWeights, who: number, pact: Pact): number {
  const known = inForceBy(sight, w);
  const at = sight.structure.pacts.indexOf(pact) * sight.content.nations.length + who;
  if (Number.isNaN(known[at]!)) known[at] = worth(sight, w, who, standingDraft(sight, pact));
  return known[at]!;
}
