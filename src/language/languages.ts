// Which languages there are, and how each is fetched: the English of the first screen is at hand, all else comes when it is asked for.

import { englishFront, type FrontWords } from './en/front';
import type { GameWords } from './en/game';
import type { LessonWords } from './en/lesson';
import { english } from './english-front';
import { frontOf, type Front } from './front';
import type { Language } from './language';

/** By BCP 47 tag; `en-XA` is English lengthened and accented, which shows what no catalogue words and what does not fit. */
export const LOCALES = ['en', 'de', 'en-XA'] as const;
export type Locale = (typeof LOCALES)[number];

export interface Spoken {
  readonly locale: Locale;
  readonly front: Front;
  /** The whole of it. */
  whole(): Promise<Language>;
  /** The words of lessons, which games do without. */
  lesson(): Promise<LessonWords>;
}

const englishLesson = async (): Promise<LessonWords> => (await import('./en/lesson')).englishLesson;

const FETCHED: Readonly<Record<Locale, () => Promise<Spoken>>> = {
  en: () =>
    Promise.resolve({
      locale: 'en',
      front: english,
      whole: async () => (await import('./english')).english,
      lesson: englishLesson,
    }),
  de: async () => {
    const [{ germanFront, germanGame, germanLesson }, { completed }] = await Promise.all([
      import('./de'),
      import('./wording'),
    ]);
    const front = frontOf(completed<FrontWords>(germanFront, englishFront));
    return {
      locale: 'de',
      front,
      whole: async () =>
        (await import('./whole')).wholeOf(front, (words) => completed<GameWords>(germanGame, words)),
      lesson: async () => completed<LessonWords>(germanLesson, await englishLesson()),
    };
  },
  'en-XA': async () => {
    const { accentedFront, accented } = await import('./pseudo');
    const front = frontOf(accentedFront(englishFront));
    return {
      locale: 'en-XA',
      front,
      whole: async () => (await import('./whole')).wholeOf(front, accented),
      lesson: async () => accented(await englishLesson()),
    };
  },
};

/** The language that a tag asks for (`de`, `de-AT`, `de_DE.UTF-8`), or null. */
export function localeAsked(tag: string): Locale | null {
  const wanted = tag.split('.')[0]!.replace('_', '-').toLowerCase();
  const exact = LOCALES.find((locale) => locale.toLowerCase() === wanted);
  return exact ?? LOCALES.find((locale) => locale === wanted.split('-')[0]) ?? null;
}

export const speak = (locale: Locale): Promise<Spoken> => FETCHED[locale]();
