// A language as the command line uses it: that of a game, of lessons, what it says of files, and what commands say of themselves.

import type { CommandWords, Near } from './en/cli';
import type { FileWords } from './files';
import type { LessonWords } from './en/lesson';
import type { Language } from './language';
import type { Locale } from './locales';

export type { Near };

export interface CommandLine extends Language {
  readonly locale: Locale;
  readonly files: FileWords;
  readonly lesson: LessonWords;
  readonly cli: CommandWords;
}
