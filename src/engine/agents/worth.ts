// Decides what a pact is worth to one member: the set's utility, and what this member adds to or takes from it
// (model section 9; entrapment after Snyder 1984). Refuses to know what the member does about it.

import { clamp, ONE, saturate } from '../model/arithmetic';
import { nationAt } from '../model/columns';
import type { Terms } from '../model/content';
import type { AgentWeights } from '../model/theory';
import type { PactType } from '../model/vocabulary';
import { credibility } from '../rules/attack';
import { interdependenceAt } from '../rules/economy';
import { honourScore, honourTerms } from '../rules/honour';
import { friendsAgainst } from '../rules/obligations';
import { proximity, sharedThreat } from '../rules/threat';
import { type SetFeatures, setUtility } from '../rules/utility';
import type { OptionTerm } from './view';
import type { Board } from '../turn/work';

/** The public part of a board: everything but true intentions. */
export type Sight = Omit<Board, 'nations'> & { readonly nations: Pick<Board['nations'], 'capability' | 'regime' | 'burden' | 'gdp' | 'readiness'> };

export interface Draft {
  readonly type: PactType;
  readonly terms: Pick<Terms, 'clauses' | 'trigger' | 'unconditional' | 'against' | 'pledge'>;
  /** Members by position, `who` included. */
  readonly seats: readonly number[];
}

function marks(n: number, seats: readonly number[]): Uint8Array {
  const within = new Uint8Array(n);
  for (const seat of seats) within[seat] = 1;
  return within;
}

function features(sight: Sight, seats: readonly number[]): SetFeatures {
  const { content, nations, pairs, derived } = sight;
  const { threat, economy, utility } = content.theory;
  const n = content.nations.length;
  const within = marks(n, seats);
  const sum = { proximity: 0, sharedThreat: 0, similarity: 0, interdependence: 0, hostility: 0, priorTies: 0 };
  let capability = 0;
  let feared = 0;
  seats.forEach((i, a) => {
    capability += (nations.capability[i] as number) / ONE;
    feared += (derived.threat[i] as number) / ONE;
    for (const j of seats.slice(a + 1)) {
      const at = i * n + j;
      sum.proximity += proximity(threat, pairs.distance[at] as number);
      sum.sharedThreat += saturate(sharedThreat(derived.theta, n, i, j, within) / ONE, utility.sharedThreatHalf);
      sum.similarity += 1 - Math.abs((nations.regime[i] as number) - (nations.regime[j] as number)) / (2 * ONE);
      sum.interdependence += interdependenceAt(economy, pairs.trade, derived.trade, i, j);
      sum.hostility += Math.max(pairs.rivalry[at] as number, pairs.dispute[at] as number) / ONE;
      sum.priorTies += derived.tied[at] ? 1 : 0;
    }
  });
  const count = Math.max(1, (seats.length * (seats.length - 1)) / 2);
  return {
    proximity: sum.proximity / count,
    sharedThreat: sum.sharedThreat / count,
    similarity: sum.similarity / count,
    interdependence: sum.interdependence / count,
    hostility: sum.hostility / count,
    priorTies: sum.priorTies / count,
    capability,
    threat: feared / seats.length,
  };
}

/** What a promise under these terms is expected to be worth before anyone has seen it tested: h · base cohesion. */
function promiseWeight(sight: Sight, draft: Draft): number {
  const { theory } = sight.content;
  const has = draft.terms.clauses;
  const terms = honourTerms(theory.honour, {
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
  return honourScore(theory.honour, [...terms, { part: draft.type, value: kind.honour }]) * kind.deterrence * theory.cohesion.parts.base;
}

/** Fall of `who`'s threat, as a share of what its residual threat and the half-point of security make of it. */
export function securityGain(sight: Sight, who: number, draft: Draft): number {
  if (!draft.terms.clauses.includes('defence')) return 0;
  const { content, nations, derived, pairs } = sight;
  const n = content.nations.length;
  const weight = promiseWeight(sight, draft);
  const own = nations.capability[who] as number;
  const within = marks(n, draft.seats);
  let reach = 0;
  for (const k of draft.seats) {
    if (k === who || (derived.allied[who * n + k] as number) > 0) continue;
    reach += (nations.capability[k] as number) * proximity(content.theory.threat, pairs.distance[k * n + who] as number);
  }
  let before = 0;
  let after = 0;
  for (let j = 0; j < n; j++) {
    const feared = (derived.theta[who * n + j] as number) / ONE;
    if (feared === 0) continue;
    const friends = friendsAgainst(sight as Board, derived.promises, who, j);
    const other = nations.capability[j] as number;
    const now = credibility(own, other, friends.expected, friends.reach);
    const covered = within[j] === 0 && (draft.terms.against === null || draft.terms.against === nationAt(content, j));
    const then = covered ? credibility(own, other, friends.expected + weight * reach, friends.reach + reach) : now;
    before += feared * (1 - now);
    after += feared * (1 - then);
  }
  const half = content.theory.scores.securityHalf;
  return saturate(before, half) - saturate(after, half);
}

/** Mean trust, repute and conduct of the others in `who`'s eyes, around their neutral points. */
function company(sight: Sight, who: number, seats: readonly number[]): { trust: number; repute: number; conduct: number; friends: number } {
  const { content, derived, pairs, structure } = sight;
  const n = content.nations.length;
  const neutral = content.theory.cohesion.trustNeutral;
  const others = Math.max(1, seats.length - 1);
  const sum = { trust: 0, repute: 0, conduct: 0, friends: 0 };
  for (const j of seats) {
    if (j === who) continue;
    sum.trust += (pairs.trust[who * n + j] as number) / ONE - neutral;
    sum.repute += (derived.reputation[j] as number) / ONE - neutral;
    const record = structure.conduct[j];
    if (record) sum.conduct += (record.honoured - record.refused - record.broken) / (1 + record.called + record.broken);
    let common = 0;
    for (let k = 0; k < n; k++) if (derived.tied[who * n + k] && derived.tied[j * n + k]) common++;
    sum.friends += saturate(common, 2);
  }
  return { trust: sum.trust / others, repute: sum.repute / others, conduct: sum.conduct / others, friends: sum.friends / others };
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
      const theirs = derived.theta[j * n + k] as number;
      if (theirs > 0) foreign += Math.max(0, theirs - (derived.theta[who * n + k] as number)) / ONE;
    }
  }
  const bound = draft.terms.trigger === 'automatic' ? 1 : content.theory.trust.lawfulOut;
  return saturate(foreign / Math.max(1, draft.seats.length - 1), content.theory.threat.pressureHalf) * bound * (draft.terms.unconditional ? 2 : 1);
}

/** Autonomy that the type and clauses cost `who`, 0…1. */
export function autonomyCost(sight: Sight, who: number, draft: Draft): number {
  const { theory, nations } = sight.content;
  let cost = theory.pactTypes[draft.type].autonomyCost;
  for (const clause of draft.terms.clauses) cost += theory.clauseCosts[clause];
  const burden = (sight.nations.burden[who] as number) / ONE;
  const pledge = draft.terms.pledge / ONE;
  return (cost + Math.max(0, pledge - burden)) * ((nations[who]?.autonomyTaste ?? 0) / ONE);
}

/** How far the set outgrows what it takes to outweigh the strongest that `who` fears, 0…1 (Riker 1962). */
function surplus(sight: Sight, who: number, seats: readonly number[]): number {
  const { content, nations, derived } = sight;
  const n = content.nations.length;
  let worst = -1;
  for (let j = 0; j < n; j++) {
    const at = derived.theta[who * n + j] as number;
    if (at > 0 && (worst < 0 || at > (derived.theta[who * n + worst] as number))) worst = j;
  }
  const needed = worst < 0 ? 0 : (nations.capability[worst] as number);
  let pool = 0;
  for (const k of seats) pool += nations.capability[k] as number;
  return saturate(Math.max(0, pool - needed), Math.max(1, needed, pool / 2)) * clamp(seats.length - 2, 0, 1);
}

/** Share of `who`'s fear that comes from the others in the set: whom it would rather stand with (Walt's bandwagoning). */
function joined(sight: Sight, who: number, seats: readonly number[]): number {
  const n = sight.content.nations.length;
  let feared = 0;
  for (const j of seats) if (j !== who) feared += sight.derived.theta[who * n + j] as number;
  return saturate(feared / ONE, sight.content.theory.scores.securityHalf);
}

/** The terms of a pact's worth to `who`, a member of the draft. Their sum is unbounded; see the agent's thresholds. */
export function worthTerms(sight: Sight, w: AgentWeights, who: number, draft: Draft): readonly OptionTerm[] {
  const others = company(sight, who, draft.seats);
  return [
    { part: 'set-utility', value: w.utility * setUtility(sight.content.theory.utility, features(sight, draft.seats)) },
    { part: 'security-gain', value: w.security * securityGain(sight, who, draft) },
    { part: 'joining-the-feared', value: w.joinThreat * joined(sight, who, draft.seats) },
    { part: 'trust', value: w.trust * others.trust },
    { part: 'reputation', value: w.reputation * others.repute },
    { part: 'friends-of-friends', value: w.friends * others.friends },
    { part: 'reciprocity', value: w.reciprocity * others.conduct },
    { part: 'autonomy', value: -w.autonomy * autonomyCost(sight, who, draft) },
    { part: 'entrapment', value: -w.entrapment * entrapment(sight, who, draft) },
    { part: 'surplus', value: -w.surplus * surplus(sight, who, draft.seats) },
  ];
}

export function worth(sight: Sight, w: AgentWeights, who: number, draft: Draft): number {
  let sum = 0;
  for (const term of worthTerms(sight, w, who, draft)) sum += term.value;
  return sum;
}
