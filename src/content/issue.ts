// What a complaint about a file says: where, how bad, what is wrong, what would mend it.

export type Severity = 'error' | 'warning';

/** `path` as in `nations[3].capability`, empty for the whole; `line` and `column` from 1, where the text is known. */
export interface Issue {
  readonly path: string;
  readonly severity: Severity;
  /** What is wrong. */
  readonly message: string;
  /** What would mend it. */
  readonly suggestion: string;
  readonly line?: number;
  readonly column?: number;
}

export type Path = readonly PropertyKey[];

export const error = (path: string, message: string, suggestion: string): Issue => ({
  path,
  severity: 'error',
  message,
  suggestion,
});

export const warning = (path: string, message: string, suggestion: string): Issue => ({
  path,
  severity: 'warning',
  message,
  suggestion,
});

/** The error, where `holds`; for checks that read as lists of conditions. */
export const errorIf = (holds: boolean, path: string, message: string, suggestion: string): Issue[] =>
  holds ? [error(path, message, suggestion)] : [];

/** `1 member`, `3 members`. */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

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
  const rest = {
    path: '',
    severity,
    message: `holds ${counted(more, 'issue', 'issues')} more`,
    suggestion: 'Mend those above first.',
  } as const;
  return [...sorted.slice(0, MOST_ISSUES), rest];
}

export const hasErrors = (issues: readonly Issue[]): boolean =>
  issues.some((issue) => issue.severity === 'error');
