// What each language says of files: fetched only where one is opened or checked.

import { englishFiles, type FileWords } from './en/files';
import type { Locale } from './locales';

const FILES: Readonly<Record<Locale, () => Promise<FileWords>>> = {
  en: () => Promise.resolve(englishFiles),
  fr: async () => (await import('./fr/files')).frenchFiles,
  de: async () => {
    const [{ germanFiles }, { completed }] = await Promise.all([import('./de'), import('./wording')]);
    return completed<FileWords>(germanFiles, englishFiles);
  },
  'en-XA': async () => (await import('./pseudo')).accented(englishFiles),
};

export const filesIn = (locale: Locale): Promise<FileWords> => FILES[locale]();
