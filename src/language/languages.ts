// Which languages there are, and how each is fetched: the English of the first screen is at hand, all else comes when it is asked for.

import { englishFront, type FrontWords } from './en/front';
import type { CommandWords } from './en/cli';
import type { FileWords } from './en/files';
import type { GameWords } from './en/game';
import type { CoachWords } from './en/coach';
import type { LessonWords } from './en/lesson';
import type { CommandLine } from './command-line';
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
  /** What it says of files. */
  files(): Promise<FileWords>;
  /** The words of the coached start. */
  coach(): Promise<CoachWords>;
  /** The words of a game's end. */
  verdict(): Promise<VerdictWords>;
}

const englishLesson = async (): Promise<LessonWords> => (await import('./en/lesson')).englishLesson;
const englishFiles = async (): Promise<FileWords> => (await import('./en/files')).englishFiles;
const englishCoach = async (): Promise<CoachWords> => (await import('./en/coach')).englishCoach;
const englishVerdict = async (): Promise<VerdictWords> => (await import('./en/verdict-words')).englishVerdict;

const FETCHED: Readonly<Record<Locale, () => Promise<Spoken>>> = {
  en: () =>
    Promise.resolve({
      locale: 'en',
      front: english,
      whole: async () => (await import('./english')).english,
      lesson: englishLesson,
      files: englishFiles,
      verdict: englishVerdict,
      coach: englishCoach,
    }),
  de: async () => {
    const [{ germanFiles, germanFront, germanGame, germanLesson, germanVerdict }, { completed }] =
      await Promise.all([import('./de'), import('./wording')]);
    const front = frontOf(completed<FrontWords>(germanFront, englishFront));
    return {
      locale: 'de',
      front,
      whole: async () =>
        (await import('./whole')).wholeOf(front, (words) => completed<GameWords>(germanGame, words)),
      lesson: async () => completed<LessonWords>(germanLesson, await englishLesson()),
      files: async () => completed<FileWords>(germanFiles, await englishFiles()),
      coach: englishCoach,
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
      files: async () => accented(await englishFiles()),
      verdict: async () => accented(await englishVerdict()),
      coach: async () => accented(await englishCoach()),
    };
  },
};

const englishCommands = async (): Promise<CommandWords> => (await import('./en/cli')).englishCommands;

const commandWords: Readonly<Record<Locale, () => Promise<CommandWords>>> = {
  en: englishCommands,
  de: englishCommands,
  'en-XA': async () => (await import('./pseudo')).accented(await englishCommands()),
};

/** All that the command line says. */
export async function commandLineIn(locale: Locale): Promise<CommandLine> {
  const { whole, files } = await speak(locale);
  return { ...(await whole()), locale, files: await files(), cli: await commandWords[locale]() };
}

export const speak = (locale: Locale): Promise<Spoken> => FETCHED[locale]();
