// What is wrong with a replay file, and what can be done about it.

import type { ReadAdvice, ReadFault } from '../read-fault';
import { textFault } from './texts';

type Code = ReadFault['code'];
type About<C extends Code> = Extract<ReadFault, { readonly code: C }>;
type Sentences = { readonly [C in Code]: string | ((about: About<C>) => string) };

const TYPES: Readonly<Record<string, string>> = { int: 'whole number' };

const SENTENCES: Sentences = {
  'no-replay': 'this is no replay file',
  'no-version': 'this is no replay file: it has no formatVersion',
  newer: ({ found, known }) => `format version ${found} is newer than ${known}`,
  'too-old': ({ found }) => `format version ${found} can no longer be read`,
  text: ({ fault }) => textFault(fault),
  'key-unknown': 'no such key is known',
  missing: 'this is missing',
  'not-one-of': ({ shown, known }) => `${shown} is not one of ${known.join(', ')}`,
  'wrong-type': ({ shown, type }) => `${shown} is not of type ${TYPES[type] ?? type}`,
  'kind-unknown': ({ shown }) => `${shown} is not known`,
  'no-hash': ({ shown }) => `${shown} is not a hash of 16 hexadecimal digits`,
  'no-seed': ({ shown }) => `${shown} is no seed: 1 to 200 characters, composed, without spaces around them`,
  'too-many': ({ shown, most }) => `${shown} has more than ${most} entries`,
  'too-long': ({ shown, most }) => `${shown} is longer than ${most} characters`,
  empty: ({ shown }) => `${shown} is empty`,
  'before-start': ({ shown }) => `${shown} is before the start`,
  'does-not-fit': ({ shown }) => `${shown} does not fit here`,
  'no-such-turn': ({ turn }) => `the game has no turn ${turn}`,
  'no-such-nation': ({ shown }) => `${shown} is no nation of the game`,
};

export function readFault(fault: ReadFault): string {
  const said = SENTENCES[fault.code];
  const sentence = typeof said === 'string' ? said : said(fault as never);
  return 'at' in fault ? `${fault.at}: ${sentence}` : sentence;
}

export const READ_ADVICE: Readonly<Record<ReadAdvice, string>> = {
  'open-another': 'open a file that entente has written (*.replay.json)',
  'save-again': 'save or send the file again',
  'use-newer': 'open it with a newer entente',
  'use-older': 'open it with an older entente',
};
