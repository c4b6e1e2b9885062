// In which language the command line speaks: `--locale`, wherever it stands among the arguments.

import { suggestion } from '../content';
import { Option } from 'commander';
import { LOCALES, localeAsked, type Locale } from '../language/locales';
import { usage } from './outcome';

export const localeOption = (help: (tags: readonly string[]) => string): Option =>
  new Option('--locale <tag>', help(LOCALES)).default('en');

/** Looked for before the commands are known, since these are made in it. */
export function localeIn(args: readonly string[]): Locale {
  const at = args.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='));
  if (at < 0) return 'en';
  const tag = args[at]!.includes('=') ? args[at]!.slice(args[at]!.indexOf('=') + 1) : (args[at + 1] ?? '');
  const locale = localeAsked(tag);
  if (locale === null) throw usage(({ cli }) => cli.refusals.noLanguage(tag, suggestion(tag, LOCALES)));
  return locale;
}
