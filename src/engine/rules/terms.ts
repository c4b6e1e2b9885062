// Whether the terms of a treaty are sound for its type and its members.

import type { RefusalCode } from '../model/events';
import type { Scope, Terms } from '../model/content';
import type { NationId } from '../model/ids';
import { ppm } from '../model/arithmetic';
import { memoPerObject } from '../model/memo';
import type { PactTypeWeights } from '../model/theory-pacts';
import {
  CLAUSES,
  type Clause,
  DECISION_RULES,
  type PactType,
  THREAT_KINDS,
  TRIGGERS,
} from '../model/vocabulary';
import { ANSWERING } from './non-state-threat';
import type { PublicPosition } from '../model/state';
import { seatOf } from './board';

/** The longest that a treaty may say, as scenario files do. */
const TERM_YEARS = 200;
const NOTICE_TURNS = 48;

const whole = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= most && !Object.is(value, -0);

/** Whether every item is on the list, in its order, and none twice. */
function inOrder<T>(items: readonly T[], list: readonly T[]): boolean {
  return items.every((item, k) => {
    const at = list.indexOf(item);
    return at >= 0 && (k === 0 || list.indexOf(items[k - 1]!) < at);
  });
}

function malformed(terms: Terms, mostPledged: number): boolean {
  return !(
    inOrder(terms.clauses, CLAUSES) &&
    inOrder(terms.scope.threats, THREAT_KINDS) &&
    TRIGGERS.includes(terms.trigger) &&
    DECISION_RULES.includes(terms.decision) &&
    whole(terms.termYears, TERM_YEARS) &&
    whole(terms.noticeTurns, NOTICE_TURNS) &&
    whole(terms.pledge, mostPledged)
  );
}

/** Whether a scope names a region in which no member is at home. */
function nowhere(
  board: Pick<PublicPosition, 'content'>,
  { region }: Scope,
  members: readonly NationId[],
): boolean {
  if (region === null) return false;
  return !members.some((nation) => board.content.nations[seatOf(board, nation)]?.region === region);
}

/** Which two of the terms contradict each other, or null. */
function contradiction(terms: Terms, members: readonly NationId[]): RefusalCode | null {
  const has = (clause: Clause): boolean => terms.clauses.includes(clause);
  if (terms.against !== null && members.includes(terms.against)) return 'adversary-within';
  if (has('burden-pledge') !== terms.pledge > 0) return 'pledge-and-share';
  if (has('neutrality') && (has('defence') || has('offence')) && terms.against !== null)
    return 'neutral-and-fighting';
  return (terms.unconditional || terms.chaining) && !has('defence') ? 'aid-without-defence' : null;
}

/** A coalition fights its adversary, or answers each kind of threat that it is about. */
function hasPurpose({ clauses, against, scope }: Terms): boolean {
  if (against !== null) return clauses.includes('defence') || clauses.includes('offence');
  return scope.threats.every((kind) => ANSWERING[kind].some((clause) => clauses.includes(clause)));
}

/** First thing wrong with the terms, or null. */
export function checkTerms(
  board: Pick<PublicPosition, 'content'>,
  type: PactType,
  terms: Terms,
  members: readonly NationId[],
): RefusalCode | null {
  const { pactTypes, economy } = board.content.theory;
  const kind: PactTypeWeights | undefined = pactTypes[type];
  if (!kind || malformed(terms, ppm(economy.burdenMax))) return 'bad-terms';
  if (terms.against !== null && seatOf(board, terms.against) < 0) return 'unknown-nation';
  if (kind.requires.some((clause) => !terms.clauses.includes(clause))) return 'missing-clause';
  if (kind.forbids.some((clause) => terms.clauses.includes(clause))) return 'forbidden-clause';
  if (type === 'ad-hoc-coalition') {
    if (terms.against === null && terms.scope.threats.length === 0) return 'bad-terms';
    if (!hasPurpose(terms)) return 'missing-clause';
  }
  const contradicts = contradiction(terms, members);
  if (contradicts !== null) return contradicts;
  if (nowhere(board, terms.scope, members)) return 'nobody-at-home-there';
  if (members.length < kind.minMembers) return 'too-few-members';
  return members.length > kind.maxMembers ? 'too-many-members' : null;
}

/** Terms with some of them changed. Field by field, so that all terms have one shape: what is of many is slow to read. */
export function termsWith(terms: Terms, change: Partial<Terms>): Terms {
  const all = { ...terms, ...change };
  return {
    clauses: all.clauses,
    trigger: all.trigger,
    unconditional: all.unconditional,
    against: all.against,
    scope: all.scope,
    chaining: all.chaining,
    termYears: all.termYears,
    noticeTurns: all.noticeTurns,
    decision: all.decision,
    pledge: all.pledge,
  };
}

/** A scope that leaves nothing out. */
const ANYWHERE: Scope = { region: null, threats: [] };

/** The same record for all who ask about no adversary. */
const usual = memoPerObject((defaults: PactTypeWeights['defaults']) =>
  termsWith({ ...defaults, against: null, unconditional: false, scope: ANYWHERE, chaining: false }, {}),
);

/** The type's usual terms, about one adversary or any. */
export function defaultTerms(
  board: Pick<PublicPosition, 'content'>,
  type: PactType,
  against: NationId | null,
): Terms {
  const { defaults } = board.content.theory.pactTypes[type];
  const terms = usual(defaults);
  return against === null ? terms : termsWith(terms, { against });
}
