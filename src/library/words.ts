// In which language the library speaks of files.

import type { FileWords } from '../language/files';
import { speak } from '../language/languages';
import type { Locale } from '../language/locales';

export const wordsIn = async (locale: Locale = 'en'): Promise<FileWords> => (await speak(locale)).files();
