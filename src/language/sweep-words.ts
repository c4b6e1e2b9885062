// What is said of sweeps, in a language: their tables and plots, the page that plays small ones, and why one cannot be played.

import type { CommandWords } from './en/cli';
import type { FileWords } from './files';
import type { Locale } from './locales';

export type SaidOfSweeps = Pick<CommandWords, 'refusals' | 'sweep'>;

/** A part of what the command line says. */
export interface SweepWords {
  readonly locale: Locale;
  readonly files: FileWords;
  readonly cli: SaidOfSweeps;
}
