// In which language the library speaks of files.

import type { FileWords } from '../language/files';
import { filesIn } from '../language/file-languages';
import type { Locale } from '../language/locales';

export const wordsIn = (locale: Locale = 'en'): Promise<FileWords> => filesIn(locale);
