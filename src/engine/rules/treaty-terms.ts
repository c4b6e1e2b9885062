// When two texts of a treaty say the same.

import type { Scope, Terms } from '../model/content';

const sameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, k) => item === b[k]);

export const sameScope = (a: Scope, b: Scope): boolean =>
  a.region === b.region && sameList(a.threats, b.threats);

/** Same obligations, parameter by parameter. */
export function sameTerms(a: Terms, b: Terms): boolean {
  return (
    a.trigger === b.trigger &&
    a.unconditional === b.unconditional &&
    a.against === b.against &&
    sameScope(a.scope, b.scope) &&
    a.chaining === b.chaining &&
    a.termYears === b.termYears &&
    a.noticeTurns === b.noticeTurns &&
    a.decision === b.decision &&
    a.pledge === b.pledge &&
    sameList(a.clauses, b.clauses)
  );
}
