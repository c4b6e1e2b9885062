// Decides how long agents keep what they have worked out: for the state they were asked about last.
// Refuses to know what is kept.

import type { Derived } from '../rules/derived';

/**
 * What `begin` makes for a state, until another state is asked about. Agents weigh one state at a time, thousands of questions
 * long; `before` lets the next one write over the arrays of the last.
 */
export function latest<T>(begin: (derived: Derived, before: T | null) => T): (derived: Derived) => T {
  let of: Derived | null = null;
  let kept: T | null = null;
  return (derived) => {
    if (kept === null || of !== derived) {
      kept = begin(derived, kept);
      of = derived;
    }
    return kept;
  };
}
