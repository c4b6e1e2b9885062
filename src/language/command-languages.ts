// All that the command line says, in each language.

import type { CommandLine } from './command-line';
import { type CommandWords, englishCommands } from './en/cli';
import { filesIn } from './file-languages';
import { speak } from './languages';
import type { Locale } from './locales';

/** German has no words of its own for commands yet. */
const COMMANDS: Readonly<Record<Locale, () => Promise<CommandWords>>> = {
  en: () => Promise.resolve(englishCommands),
  fr: async () => (await import('./fr/cli')).frenchCommands,
  de: () => Promise.resolve(englishCommands),
  'en-XA': async () => (await import('./pseudo')).accented(englishCommands),
};

export async function commandLineIn(locale: Locale): Promise<CommandLine> {
  const { whole, lesson } = await speak(locale);
  return {
    ...(await whole()),
    locale,
    files: await filesIn(locale),
    lesson: await lesson(),
    cli: await COMMANDS[locale](),
  };
}
