// How long agents keep what they have worked out: for the state they were asked about last.

import type { Sight } from './sight';

/**
 * What `begin` makes for a state, until another state is asked about. Agents weigh one state at a time, thousands of questions
 * long; `before` lets the next one write over the arrays of the last.
 */
export function memoLastState<S extends Pick<Sight, 'derived'>, T>(
  begin: (sight: S, before: T | null) => T,
): (sight: S) => T {
  let of: S['derived'] | null = null;
  let kept: T | null = null;
  return (sight) => {
    if (kept === null || of !== sight.derived) {
      kept = begin(sight, kept);
      of = sight.derived;
    }
    return kept;
  };
}
