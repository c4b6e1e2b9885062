// The error of a scenario, theory or replay that cannot be used.

import type { Issue } from '../content';

/** Thrown where a scenario, a theory or a replay is not fit for use. The message has the first fault; `issues` has all of them. */
export class InvalidFile extends Error {
  /** Every fault, with its path in the file, what would mend it and, where the text is known, line and column from 1. */
  readonly issues: readonly Issue[];

  constructor(what: string, issues: readonly Issue[]) {
    const [first] = issues;
    super(first === undefined ? what : `${what}: ${[first.path, first.message].filter(Boolean).join(' ')}`);
    this.name = 'InvalidFile';
    this.issues = issues;
  }
}
