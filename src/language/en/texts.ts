// What is wrong with a text that is to be JSON, and with bytes that are to be text.

import type { OtherEncoding, TextFault } from '../../text';

type Code = TextFault['code'];
type About<C extends Code> = Extract<TextFault, { readonly code: C }>;
type Sentences = { readonly [C in Code]: string | ((about: About<C>) => string) };

const count = (most: number): string => most.toLocaleString('en');
const millions = (characters: number): number => Math.round(characters / 1e6);

const SENTENCES: Sentences = {
  'key-expected': 'a key in double quotes is expected',
  'value-expected': 'a value is expected',
  unexpected: 'this is not expected here',
  'colon-expected': 'a colon is expected after the key',
  'comma-expected': 'a comma is expected',
  'comma-or-brace-expected': 'a comma or } is expected',
  'comma-or-bracket-expected': 'a comma or ] is expected',
  'end-expected': 'nothing may follow the value',
  'no-comments': 'JSON has no comments',
  'string-open': 'this string is not closed on its line',
  'number-open': 'this number is not finished',
  'escape-cut': 'this string holds a \\u without four hexadecimal digits',
  'escape-unknown': 'this string holds an escape that JSON does not know',
  'escape-missing': 'this string holds a character that must be escaped',
  'no-json': 'this is no JSON',
  'too-early': 'the file ends too early',
  'text-too-long': ({ length, most }) =>
    `is ${millions(length)} million characters long; at most ${most / 1e6} million are read`,
  'string-too-long': ({ most }) => `this string is longer than ${count(most)} characters`,
  'too-deep': ({ most }) => `the values are nested more than ${most} deep`,
  'list-too-long': ({ most }) => `this list has more than ${count(most)} entries`,
  'too-many-keys': ({ most }) => `this object has more than ${count(most)} keys`,
  'key-repeated': ({ key }) => `the key ${JSON.stringify(key)} stands twice`,
  'character-unwelcome': ({ character }) => `holds the character ${character}, which no text may hold`,
};

export function textFault(fault: TextFault): string {
  const said = SENTENCES[fault.code];
  return typeof said === 'string' ? said : said(fault as never);
}

export const otherEncoding = (encoding: OtherEncoding): string =>
  `this file is ${encoding === 'unknown' ? 'not in UTF-8, perhaps in Windows-1252' : `in ${encoding}, not UTF-8`}; save the file as UTF-8`;
