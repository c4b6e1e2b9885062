// The exit codes and how a command says that it cannot go on: one clear line each, never a stack trace.

import type { CommandLine } from '../language/command-line';

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

/** A line that is worded once it is known in which language. */
export type Line = string | ((language: CommandLine) => string);

export const lineIn = (language: CommandLine, line: Line): string =>
  typeof line === 'string' ? line : line(language);

/** Thrown by a command to end with `code` after these lines on stderr. */
export class Stop extends Error {
  readonly code: ExitCode;
  readonly lines: readonly Line[];
  constructor(code: ExitCode, ...lines: Line[]) {
    super(`exit-${code}`);
    this.code = code;
    this.lines = lines;
  }

  linesIn(language: CommandLine): readonly string[] {
    return this.lines.map((line) => lineIn(language, line));
  }
}

export const usage = (...lines: Line[]): Stop => new Stop(EXIT.usage, ...lines);
export const unreadable = (...lines: Line[]): Stop => new Stop(EXIT.unreadable, ...lines);
