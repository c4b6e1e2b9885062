// Decides what agents see and weigh: the public part of a board, and a draft of a pact with what its terms alone say.
// Refuses to know what it is worth to anyone.

import { clamp } from '../model/arithmetic';
import type { Terms } from '../model/content';
import type { PactId } from '../model/ids';
import type { Pact } from '../model/state';
import type { Theory } from '../model/theory';
import type { PactType } from '../model/vocabulary';
import { honourSum } from '../rules/honour';
import type { Board } from '../turn/work';
import { latest } from './latest';

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
  /** U(S), the same for all members, once somebody has asked for it. */
  utility?: number;
}

/** What type and terms say by themselves. */
export interface TermsFacts {
  readonly theory: Theory;
  readonly type: PactType;
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

/** What a promise under these terms is expected to be worth before anyone has seen it tested: h · base cohesion. */
function promiseWeight(theory: Theory, { type, terms }: Draft): number {
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

function clauseCosts(theory: Theory, { type, terms }: Draft): number {
  let cost = theory.pactTypes[type].autonomyCost;
  for (const clause of terms.clauses) cost += theory.clauseCosts[clause];
  return cost;
}

const ofTerms = new WeakMap<Draft['terms'], TermsFacts>();

/** Worked out once for terms that many drafts share. */
export function termsFacts({ content: { theory } }: Pick<Sight, 'content'>, draft: Draft): TermsFacts {
  const known = ofTerms.get(draft.terms);
  if (known?.theory === theory && known.type === draft.type) return known;
  const { clauses, trigger, unconditional } = draft.terms;
  const defence = clauses.includes('defence');
  const facts: TermsFacts = {
    theory,
    type: draft.type,
    promise: promiseWeight(theory, draft),
    cost: clauseCosts(theory, draft),
    defence,
    fighting: defence || clauses.includes('offence'),
    bound: trigger === 'automatic' || unconditional ? 1 : theory.trust.lawfulOut,
  };
  ofTerms.set(draft.terms, facts);
  return facts;
}

const standing = latest(() => new Map<PactId, Draft>());

/** A pact in force as a draft; one for all who weigh it in the same state. */
export function standingDraft(sight: Sight, pact: Pact): Draft {
  const drafts = standing(sight.derived);
  let draft = drafts.get(pact.id);
  if (!draft) {
    const at = sight.structure.pacts.indexOf(pact);
    draft = {
      type: pact.type,
      terms: pact.terms,
      seats: sight.derived.seats[at] as readonly number[],
      joining: [],
    };
    drafts.set(pact.id, draft);
  }
  return draft;
}
