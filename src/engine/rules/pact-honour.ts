// Decides the honour score of one member towards one caller, from the pact's clauses and what changed since signing.
// Refuses to know the crisis: what fighting is worth to the member is added by whoever asks about one.

import { clamp, ONE } from '../model/arithmetic';
import { indexOf } from '../model/columns';
import type { Member, Pact, Position } from '../model/state';
import type { HonourWeights } from '../model/theory';
import { type HonourCase, honourSum, honourTerms, type Term } from './honour';

function changedSince(position: Position, member: Member): { regime: number; capability: number } {
  const at = indexOf(position.content, member.nation);
  const capability = position.nations.capability[at] as number;
  const regime = position.nations.regime[at] as number;
  return {
    regime: Math.abs(regime - member.regimeThen) / (2 * ONE),
    capability: Math.abs(capability - member.capabilityThen) / Math.max(1, member.capabilityThen),
  };
}

/** What a call adds to the facts of a pact. */
export interface Occasion {
  /** A war that concerns the pact is on. */
  readonly wartime: boolean;
  /** The caller is the original target, not one that began it or came for another. */
  readonly allyIsTarget: boolean;
}

/** The occasion that a promise of defence is made for: peace, and an ally that is attacked. */
const FORESEEN: Occasion = { wartime: false, allyIsTarget: true };

/** The facts of Leeds & Anac's cases for a member of a pact that is called by another. */
export function honourCase(position: Position, pact: Pact, member: Member, occasion: Occasion): HonourCase {
  const w = position.content.theory.honour;
  const has = pact.terms.clauses;
  const changed = changedSince(position, member);
  return {
    allOfMany: false,
    wartime: occasion.wartime,
    defence: has.includes('defence'),
    offence: has.includes('offence'),
    neutrality: has.includes('neutrality'),
    nonAggression: has.includes('non-aggression'),
    namedThreat: pact.terms.against !== null,
    observed: {
      regimeChanged: changed.regime >= w.regimeChangeFrom,
      capabilityChanged: changed.capability >= w.capabilityChangeFrom,
      allyIsTarget: occasion.allyIsTarget,
    },
  };
}

/** h of a member as the promise stands, outside any crisis; the same sum as its terms', without writing them down. */
export function memberHonour(position: Position, pact: Pact, member: Member): number {
  const { honour, pactTypes } = position.content.theory;
  const sum = honourSum(honour, honourCase(position, pact, member, FORESEEN));
  return clamp(sum + pactTypes[pact.type].honour + cohesionTerm(honour, pact), honour.min, honour.max);
}

const cohesionTerm = (w: HonourWeights, pact: Pact): number =>
  w.cohesion * (pact.cohesion / ONE - w.cohesionNeutral);

/** Terms of h for a member: clauses, changes, the type's own offset and the pact's cohesion. */
export function memberHonourTerms(
  position: Position,
  pact: Pact,
  member: Member,
  occasion: Occasion = FORESEEN,
): readonly Term[] {
  const theory = position.content.theory;
  const w: HonourWeights = theory.honour;
  const terms = [...honourTerms(w, honourCase(position, pact, member, occasion))];
  const offset = theory.pactTypes[pact.type].honour;
  if (offset !== 0) terms.push({ part: pact.type, value: offset });
  terms.push({ part: 'cohesion', value: cohesionTerm(w, pact) });
  return terms;
}
