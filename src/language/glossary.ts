// The whole glossary in a language: the terms of the first screen and those that only it has, each with what is said of it and its works.

import type { englishTerms } from './en/terms';
import type { FrontWords } from './en/front';
import type { Front } from './front';
import { TERM_NOTES, type TermKey } from './terms';
import { WORKS } from './works';
import type { Wording } from './wording';

export type TermWords = Wording<typeof englishTerms>;
export type { TermKey };

export interface Entry {
  readonly key: TermKey;
  readonly term: string;
  /** In one line. */
  readonly means: string;
  /** What else is to be said of it. */
  readonly says: string;
  readonly works: readonly string[];
  readonly see: readonly TermKey[];
}

const KEYS = Object.keys(TERM_NOTES) as readonly TermKey[];

function entryOf({ glossary }: Pick<Front, 'glossary'>, words: TermWords, key: TermKey): Entry {
  const short: FrontWords['glossary'] & TermWords['added'] = { ...glossary, ...words.added };
  const { works, see } = TERM_NOTES[key];
  return {
    key,
    ...short[key],
    says: words.says[key],
    works: works.map((work) => WORKS[work]),
    see,
  };
}

/** Every entry, in the language's own order. */
const entriesOf = (front: Front, words: TermWords): readonly Entry[] =>
  KEYS.map((key) => entryOf(front, words, key)).sort((a, b) => front.compare(a.term, b.term));

/** The glossary in a language. */
export interface Glossary {
  readonly words: TermWords;
  readonly entries: readonly Entry[];
  of(key: TermKey): Entry;
}

export const glossaryOf = (front: Front, words: TermWords): Glossary => ({
  words,
  entries: entriesOf(front, words),
  of: (key) => entryOf(front, words, key),
});
