// What is wrong with a file, before a language words it: where, how bad, a code and what it is about. Every code has words in `en/issues`.

import type { Complaint, IssueWords } from './en/issues';

export type { Complaint, IssueWords };
export type { Pattern, Shown } from './en/issues';

export type Severity = 'error' | 'warning';
export type IssueCode = keyof IssueWords;

/** What a code has to be told with: one value, or nothing. */
export type About<Code extends IssueCode> = IssueWords[Code] extends (about: infer Told) => unknown
  ? readonly [about: Told]
  : readonly [];

/** What is wrong. */
export type Fault = {
  readonly [Code in IssueCode]: { readonly code: Code; readonly about: About<Code> };
}[IssueCode];

/** `path` as in `nations[3].capability`, empty for the whole; `line` and `column` from 1, where the text is known. */
export interface Issue {
  readonly path: string;
  readonly severity: Severity;
  readonly fault: Fault;
  /** The issue of another file that it comes from. */
  readonly because?: Issue;
  readonly line?: number;
  readonly column?: number;
}

/** An issue as a reader gets it. */
export interface WordedIssue extends Omit<Issue, 'fault' | 'because'>, Complaint {
  readonly code: IssueCode;
}

type Say = (...about: readonly unknown[]) => Complaint;

/** The issue in the words of a language. */
export function wordedIssue(words: IssueWords, issue: Issue): WordedIssue {
  const { fault, because, path, severity, ...place } = issue;
  const said = words[fault.code];
  const { message, suggestion } = typeof said === 'function' ? (said as Say)(...fault.about) : said;
  const whole = because === undefined ? message : `${message}: ${shortIssue(words, because)}`;
  return { path, severity, code: fault.code, message: whole, suggestion, ...place };
}

/** Where and what, in one line without what would mend it. */
export function shortIssue(words: IssueWords, issue: Issue): string {
  const { path, message } = wordedIssue(words, issue);
  return path === '' ? message : `${path} ${message}`;
}
