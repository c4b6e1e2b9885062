// The honour score of one member towards one caller, from the pact's clauses and what changed since signing.

import { clamp, ONE } from '../model/arithmetic';
import { memoPerObject } from '../model/memo';
import { indexOf } from '../model/columns';
import type { Terms } from '../model/content';
import type { Member, Pact, PublicPosition } from '../model/state';
import type { HonourWeights } from '../model/theory-pacts';
import { type HonourCase, honourSum, honourTerms, type Term } from './honour';

function changedSince(position: PublicPosition, member: Member): { regime: number; capability: number } {
  const at = indexOf(position.content, member.nation);
  const capability = position.nations.capability[at]!;
  const regime = position.nations.regime[at]!;
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
export const FORESEEN: Occasion = { wartime: false, allyIsTarget: true };

interface Changed {
  readonly regime: boolean;
  readonly capability: boolean;
}

/** Whether enough has changed in a member since it joined to be counted. */
function countsAsChanged(position: PublicPosition, member: Member): Changed {
  const w = position.content.theory.honour;
  const { regime, capability } = changedSince(position, member);
  return { regime: regime >= w.regimeChangeFrom, capability: capability >= w.capabilityChangeFrom };
}

/** Whether a member's regime or strength has changed since it joined by as much as calls are honoured less for. */
export function hasChangedSince(position: PublicPosition, member: Member): boolean {
  const { regime, capability } = countsAsChanged(position, member);
  return regime || capability;
}

/** The facts of Leeds & Anac's cases for a member of a pact that is called by another. */
export function honourCase(
  position: PublicPosition,
  pact: Pact,
  member: Member,
  occasion: Occasion,
): HonourCase {
  return caseUnder(pact.terms, countsAsChanged(position, member), occasion);
}

function caseUnder({ clauses, against }: Terms, changed: Changed, occasion: Occasion): HonourCase {
  return {
    allOfMany: false,
    wartime: occasion.wartime,
    defence: clauses.includes('defence'),
    offence: clauses.includes('offence'),
    neutrality: clauses.includes('neutrality'),
    nonAggression: clauses.includes('non-aggression'),
    namedThreat: against !== null,
    observed: {
      regimeChanged: changed.regime,
      capabilityChanged: changed.capability,
      allyIsTarget: occasion.allyIsTarget,
    },
  };
}

interface Foreseen {
  /** Of which theory they are. */
  weights: HonourWeights | null;
  /** By what has changed; filled as cases come up. */
  sums: number[];
}
const foreseen = memoPerObject((_: Terms): Foreseen => ({ weights: null, sums: [] }));

/** Sum of the terms of h that clauses and changes make: few cases under the same terms, asked for every member and turn. */
function foreseenSum(weights: HonourWeights, terms: Terms, changed: Changed): number {
  const known = foreseen(terms);
  if (known.weights !== weights) {
    known.weights = weights;
    known.sums = [];
  }
  const at = (changed.regime ? 2 : 0) + (changed.capability ? 1 : 0);
  known.sums[at] ??= honourSum(weights, caseUnder(terms, changed, FORESEEN));
  return known.sums[at];
}

/** h of a member as the promise stands, outside any crisis; the same sum as its terms', without writing them down. */
export function memberHonour(position: PublicPosition, pact: Pact, member: Member): number {
  const { honour, pactTypes } = position.content.theory;
  const sum = foreseenSum(honour, pact.terms, countsAsChanged(position, member));
  return clamp(sum + pactTypes[pact.type].honour + cohesionTerm(honour, pact), honour.min, honour.max);
}

const cohesionTerm = (w: HonourWeights, pact: Pact): number =>
  w.cohesion * (pact.cohesion / ONE - w.cohesionNeutral);

/** Terms of h for a member: clauses, changes, the type's own offset and the pact's cohesion. */
export function memberHonourTerms(
  position: PublicPosition,
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
