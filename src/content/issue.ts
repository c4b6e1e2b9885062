// How the checks of files complain: where, how bad, and a code that a language has words for.

import type { About, Issue, IssueCode, Severity } from '../language/issue';

export type { Issue };

export type Path = readonly PropertyKey[];

const issue = <Code extends IssueCode>(
  severity: Severity,
  path: string,
  code: Code,
  about: About<Code>,
): Issue => ({ path, severity, fault: { code, about } as Issue['fault'] });

export const error = <Code extends IssueCode>(path: string, code: Code, ...about: About<Code>): Issue =>
  issue('error', path, code, about);

export const warning = <Code extends IssueCode>(path: string, code: Code, ...about: About<Code>): Issue =>
  issue('warning', path, code, about);

/** The error, where `holds`; for checks that read as lists of conditions. */
export const errorIf = <Code extends IssueCode>(
  holds: boolean,
  path: string,
  code: Code,
  ...about: About<Code>
): Issue[] => (holds ? [issue('error', path, code, about)] : []);

const PLAIN = /^[A-Za-z_$][\w$]*$/;

/** `['nations', 3, 'capability']` as `nations[3].capability`; keys that are no plain names stand in quotes. */
export function pathText(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (PLAIN.test(String(step))) text += text === '' ? String(step) : `.${String(step)}`;
    else text += `[${JSON.stringify(String(step))}]`;
  }
  return text;
}

const STEP = /\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([\w$]+)/g;

/** The steps of a path that `pathText` wrote. */
export const stepsOf = (path: string): (string | number)[] =>
  [...path.matchAll(STEP)].map(([, index, quoted, plain]) =>
    index !== undefined
      ? Number(index)
      : quoted !== undefined
        ? (JSON.parse(quoted) as string)
        : (plain ?? ''),
  );

/** How many issues of a file are told; the rest are counted. */
export const MOST_ISSUES = 50;

/** Errors first, then warnings, each in the order of the file: the first of them, and how many more there are. */
export function told(issues: readonly Issue[], beyond = 0): Issue[] {
  const sorted = [
    ...issues.filter(({ severity }) => severity === 'error'),
    ...issues.filter(({ severity }) => severity === 'warning'),
  ];
  const more = Math.max(0, sorted.length - MOST_ISSUES) + beyond;
  if (more === 0) return sorted;
  const severity = beyond > 0 || sorted[MOST_ISSUES]?.severity === 'error' ? 'error' : 'warning';
  return [...sorted.slice(0, MOST_ISSUES), issue(severity, '', 'more-issues', [{ more }])];
}

export const hasErrors = (issues: readonly Issue[]): boolean =>
  issues.some((issue) => issue.severity === 'error');
