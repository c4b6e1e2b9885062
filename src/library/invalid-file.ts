// The error of a scenario, theory or replay that cannot be used.

import type { Issue as Fault } from '../content';
import type { FileWords } from '../language/files';
import { wordedIssue } from '../language/issue';

/** What is wrong at one place of a file. */
export interface Issue {
  /** As in `nations[3].capability`; empty for the whole. */
  readonly path: string;
  readonly severity: 'error' | 'warning';
  /** The same in every language: kebab-case, as in `two-crises`. */
  readonly code: string;
  /** What is wrong. */
  readonly message: string;
  /** What would mend it. */
  readonly suggestion: string;
  /** From 1, where the text is known. */
  readonly line?: number;
  /** From 1, where the text is known. */
  readonly column?: number;
}

/** The issues in the words of a language. */
export const worded = ({ issues }: FileWords, found: readonly Fault[]): readonly Issue[] =>
  found.map((issue) => wordedIssue(issues, issue));

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
