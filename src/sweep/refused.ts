// Why a sweep cannot be played as it was asked for.

import type { SweepWords } from '../language/sweep-words';

/** A line that is worded once it is known in which language. */
export type SweepLine = (words: SweepWords) => string;

/** Thrown where a factor is not understood, or a setting makes no world. */
export class SweepRefused extends Error {
  readonly line: SweepLine;
  constructor(line: SweepLine) {
    super('sweep-refused');
    this.line = line;
  }
}
