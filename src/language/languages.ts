// Which languages there are, and how each is fetched: the English of the first screen is at hand, all else comes when it is asked for.

import { englishFront, type FrontWords } from './en/front';
import type { GameWords } from './en/game';
import type { CoachWords } from './en/coach';
import type { LessonWords } from './en/lesson';
import type { TermWords } from './glossary';
import type { VerdictWords } from './en/verdict-words';
import { english } from './english-front';
import { frontOf, type Front } from './front';
import type { Language } from './language';
import type { Locale } from './locales';

export interface Spoken {
  readonly locale: Locale;
  readonly front: Front;
  /** The whole of it. */
  whole(): Promise<Language>;
  /** The words of lessons, which games do without. */
  lesson(): Promise<LessonWords>;
  /** The words of the coached start. */
  coach(): Promise<CoachWords>;
  /** What the glossary says beyond the first screen. */
  terms(): Promise<TermWords>;
  /** The words of a game's end. */
  verdict(): Promise<VerdictWords>;
}

const englishLesson = async (): Promise<LessonWords> => (await import('./en/lesson')).englishLesson;
const englishCoach = async (): Promise<CoachWords> => (await import('./en/coach')).englishCoach;
const englishVerdict = async (): Promise<VerdictWords> => (await import('./en/verdict-words')).englishVerdict;

const englishTerms = async (): Promise<TermWords> => (await import('./en/terms')).englishTerms;

const FETCHED: Readonly<Record<Locale, () => Promise<Spoken>>> = {
  en: () =>
    Promise.resolve({
      locale: 'en',
      front: english,
      whole: async () => (await import('./english')).english,
      lesson: englishLesson,
      verdict: englishVerdict,
      coach: englishCoach,
      terms: englishTerms,
    }),
  fr: async () => {
    const front = frontOf((await import('./fr/front')).frenchFront);
    return {
      locale: 'fr',
      front,
      whole: async () => {
        const [{ frenchGame }, { languageOf }] = await Promise.all([
          import('./fr/game'),
          import('./language'),
        ]);
        return languageOf(front, frenchGame);
      },
      lesson: async () => (await import('./fr/lesson')).frenchLesson,
      coach: async () => (await import('./fr/coach')).frenchCoach,
      terms: async () => (await import('./fr/terms')).frenchTerms,
      verdict: async () => (await import('./fr/verdict-words')).frenchVerdict,
    };
  },
  de: async () => {
    const [{ germanFront, germanGame, germanLesson, germanVerdict }, { completed }] = await Promise.all([
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
      coach: englishCoach,
      terms: englishTerms,
      verdict: async () => completed<VerdictWords>(germanVerdict, await englishVerdict()),
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
      verdict: async () => accented(await englishVerdict()),
      coach: async () => accented(await englishCoach()),
      terms: async () => accented(await englishTerms()),
    };
  },
};

export const speak = (locale: Locale): Promise<Spoken> => FETCHED[locale]();
