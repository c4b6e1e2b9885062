// What is said of sweeps, in each language.

import { refusals } from './en/cli/refusals';
import { sweep } from './en/cli/sweep';
import { filesIn } from './file-languages';
import type { Locale } from './locales';
import type { SaidOfSweeps, SweepWords } from './sweep-words';

const english: SaidOfSweeps = { refusals, sweep };

/** German has no words of its own for them yet. */
const SAID: Readonly<Record<Locale, () => Promise<SaidOfSweeps>>> = {
  en: () => Promise.resolve(english),
  fr: async () => {
    const [{ refusals: frenchRefusals }, { sweep: frenchSweep }] = await Promise.all([
      import('./fr/cli/refusals'),
      import('./fr/cli/sweep'),
    ]);
    return { refusals: frenchRefusals, sweep: frenchSweep };
  },
  de: () => Promise.resolve(english),
  'en-XA': async () => (await import('./pseudo')).accented(english),
};

export const sweepWordsIn = async (locale: Locale): Promise<SweepWords> => ({
  locale,
  files: await filesIn(locale),
  cli: await SAID[locale](),
});
