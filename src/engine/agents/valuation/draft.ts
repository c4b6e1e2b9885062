// What a draft of a pact is, and what its terms alone say.

import { clamp } from '../../model/arithmetic';
import { indexOf } from '../../model/columns';
import type { Terms } from '../../model/content';
import type { Pact } from '../../model/state';
import type { Theory } from '../../model/theory';
import type { PactType } from '../../model/vocabulary';
import { honourSum } from '../../rules/honour';
import { memoLastState, memoPerObject } from '../../model/memo';
import type { Sight } from '../sight';

/** What type and terms say by themselves. */
interface TermsFacts {
  readonly theory: Theory;
  /** What one promise under these terms is expected to be worth. */
  readonly promise: number;
  /** Autonomy that type and clauses cost before anyone's taste for it. */
  readonly cost: number;
  /** Whether members promise to defend each other, and whether to fight at all. */
  readonly defence: boolean;
  readonly fighting: boolean;
  /** How surely one is drawn into the others' fights, 0…1. */
  readonly bound: number;
}

/** A treaty's type and terms, and what follows from them alone; drafts that say the same share it. */
export interface Text {
  readonly type: PactType;
  readonly terms: Terms;
  readonly facts: TermsFacts;
}

export interface Draft extends Text {
  /** Members by position, `who` included. */
  readonly seats: readonly number[];
  /** Those of them who would be new. */
  readonly joining: readonly number[];
  /** Who decides for all, by position; null where nobody does. */
  readonly lead: number | null;
  /** U(S), the same for all members; NaN until somebody has asked for it. */
  utility: number;
}

/** What a promise under these terms is expected to be worth before anyone has seen it tested: h · base cohesion. */
function promiseWeight(theory: Theory, type: PactType, terms: Terms): number {
  const has = terms.clauses;
  const sum = honourSum(theory.honour, {
    allOfMany: false,
    wartime: false,
    defence: true,
    offence: has.includes('offence'),
    neutrality: has.includes('neutrality'),
    nonAggression: has.includes('non-aggression'),
    namedThreat: terms.against !== null,
    observed: { regimeChanged: false, capabilityChanged: false, allyIsTarget: true },
  });
  const kind = theory.pactTypes[type];
  const { min, max } = theory.honour;
  return clamp(sum + kind.honour, min, max) * kind.deterrence * theory.cohesion.parts.base;
}

function clauseCosts(theory: Theory, type: PactType, terms: Terms): number {
  let cost = theory.pactTypes[type].autonomyCost;
  for (const clause of terms.clauses) cost += theory.clauseCosts[clause];
  return cost;
}

/** What terms said when they were last read: mostly by the same theory, and of the same type. */
const lastText = memoPerObject((_: Terms): { text: Text | null } => ({ text: null }));

function read(theory: Theory, type: PactType, terms: Terms): Text {
  const { clauses, trigger, unconditional } = terms;
  const defence = clauses.includes('defence');
  return {
    type,
    terms,
    facts: {
      theory,
      promise: promiseWeight(theory, type, terms),
      cost: clauseCosts(theory, type, terms),
      defence,
      fighting: defence || clauses.includes('offence'),
      bound: trigger === 'automatic' || unconditional ? 1 : theory.trust.lawfulOut,
    },
  };
}

/** Worked out once for terms that many drafts share. */
export function textOf({ content: { theory } }: Pick<Sight, 'content'>, type: PactType, terms: Terms): Text {
  const known = lastText(terms);
  const { text } = known;
  if (text?.facts.theory === theory && text.type === type) return text;
  known.text = read(theory, type, terms);
  return known.text;
}

export const draftOf = (
  { type, terms, facts }: Text,
  seats: readonly number[],
  joining: readonly number[],
  lead: number | null,
): Draft => ({ type, terms, facts, seats, joining, lead, utility: Number.NaN });

/** The same members under other terms; what the set is worth to all of them stays. */
export const reworded = ({ seats, joining, lead, utility }: Draft, { type, terms, facts }: Text): Draft => ({
  type,
  terms,
  facts,
  seats,
  joining,
  lead: terms.decision === 'lead-nation' ? lead : null,
  utility,
});

const standing = memoLastState(({ structure }: Pick<Sight, 'derived' | 'structure'>) =>
  new Array<Draft | null>(structure.pacts.length).fill(null),
);

/** A pact in force as a draft; one for all who weigh it in the same state. */
export function standingDraft(sight: Sight, pact: Pact): Draft {
  const drafts = standing(sight);
  const at = sight.structure.pacts.indexOf(pact);
  if (!drafts[at]) {
    const lead = pact.lead === null ? null : indexOf(sight.content, pact.lead);
    drafts[at] = draftOf(textOf(sight, pact.type, pact.terms), sight.derived.seats[at]!, [], lead);
  }
  return drafts[at];
}
