// What Commander cannot make sense of, in the words of the language room: its own sentences are English, and hold what they are about in quotes.

import type { CommanderError } from 'commander';
import type { CommandLine } from '../language/command-line';

/** One line for wrong usage; null where the help that was shown says it already. */
export function usageSentence(
  { cli: { usage } }: CommandLine,
  { code, message }: CommanderError,
): string | null {
  const [, given = ''] = /'([^']*)'/.exec(message) ?? [];
  switch (code) {
    case 'commander.help':
      return null;
    case 'commander.unknownCommand':
      return usage.unknownCommand(given, similarIn(message));
    case 'commander.unknownOption':
      return usage.unknownOption(given, similarIn(message));
    case 'commander.missingArgument':
      return usage.missingArgument(given);
    case 'commander.optionMissingArgument':
      return usage.noValue(given);
    case 'commander.missingMandatoryOptionValue':
      return usage.missingOption(given);
    case 'commander.excessArguments': {
      const [expected = 0, got = 0] = [...message.matchAll(/\d+/g)].map(([number]) => Number(number));
      return usage.tooMany(expected, got);
    }
    case 'commander.invalidArgument': {
      const [, value = ''] = /argument '(.*)' is invalid/.exec(message) ?? [];
      return usage.notAmong(given, value, listIn(message, /choices are (.*)\.$/));
    }
    default:
      return message.replace(/^error: /, '');
  }
}

const similarIn = (message: string): readonly string[] =>
  listIn(message, /\(Did you mean (?:one of )?(.*)\?\)/);

const listIn = (message: string, pattern: RegExp): readonly string[] =>
  pattern.exec(message)?.[1]?.split(', ') ?? [];
