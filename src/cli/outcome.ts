// The exit codes and how a command says that it cannot go on: one clear line each, never a stack trace.

export const EXIT = {
  fine: 0,
  /** Something failed that is nobody's input: a full disk, a bug. */
  failure: 1,
  usage: 2,
  /** Content or a file that cannot be read or is invalid. */
  unreadable: 3,
  /** A replay that does not match. */
  mismatch: 4,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Thrown by a command to end with `code` after these lines on stderr. */
export class Stop extends Error {
  readonly code: ExitCode;
  readonly lines: readonly string[];
  constructor(code: ExitCode, ...lines: string[]) {
    super(lines.join('\n'));
    this.code = code;
    this.lines = lines;
  }
}

export const usage = (...lines: string[]): Stop => new Stop(EXIT.usage, ...lines);
export const unreadable = (...lines: string[]): Stop => new Stop(EXIT.unreadable, ...lines);
