// A language as the command line uses it: that of a game, and what it says of files.

import type { FileWords } from './files';
import type { Language } from './language';
import type { Locale } from './locales';

export interface CommandLine extends Language {
  readonly locale: Locale;
  readonly files: FileWords;
}
