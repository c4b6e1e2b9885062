// The names that the command line's sentences and tables use: nations, pacts, kinds.

import type { Content, NationId, PactId, PactType, State, ThreatId } from '../engine';
import { withArticle } from './articles';
import { english } from './formats';
import type { Names as NamesInSentences } from './markup';
import { spelledOut } from './pact-names';

/** Names as sentences use them, and a nation's without an article, for tables and headings. */
export interface Names extends NamesInSentences {
  title(id: NationId): string;
}

/** Names as they stand in a state; pacts that have ended keep theirs. */
export function namesOf(content: Content, structure: State['structure']): Names {
  const nations = new Map(content.nations.map(({ id, name }) => [id, name]));
  const pacts = new Map(
    [...structure.ended, ...structure.pacts].map(({ id, name }) => [id, spelledOut(content, name)]),
  );
  const threats = new Map(content.threats.map(({ id, name }) => [id, name]));
  const title = (id: NationId): string => nations.get(id) ?? id;
  return {
    title,
    nation: (id) => withArticle(title(id)),
    pact: (id: PactId) => pacts.get(id) ?? 'a pact of long ago',
    threat: (id: ThreatId) => threats.get(id) ?? 'a threat of long ago',
  };
}

export const PACT_TYPE_WORDS: Readonly<Record<PactType, string>> = {
  'bilateral-defence': 'defence of two',
  'multilateral-defence': 'defence of many',
  'collective-security': 'collective security',
  'regional-partnership': 'partnership',
  'ad-hoc-coalition': 'coalition',
};

/** `a`, `a and b`, `a, b and c`; beyond `most`, `a, b and 7 others`. */
export function listWords(words: readonly string[], most = 6): string {
  if (words.length === 0) return 'nobody';
  if (words.length <= most) return english.list(words);
  return english.list([...words.slice(0, most - 1), `${words.length - most + 1} others`]);
}

/** A kebab-case code as words. */
export const plain = (code: string): string => code.replaceAll('-', ' ');
