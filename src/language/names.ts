// The names that the command line's sentences and tables use: nations, pacts, kinds.

import type { Content, NationId, PactId, State, ThreatId } from '../engine';
import type { Front } from './front';
import { fitting, type Names as NamesInSentences } from './markup';

/** Names as sentences use them, and a nation's without an article, for tables and headings. */
export interface Names extends NamesInSentences {
  title(id: NationId): string;
}

/** Names as they stand in a state; pacts that have ended keep theirs. */
export function namesOf(language: Front, content: Content, structure: State['structure']): Names {
  const { naming } = language;
  const nations = new Map(content.nations.map(({ id, name }) => [id, name]));
  const pacts = new Map(
    [...structure.ended, ...structure.pacts].map(({ id, name }) => [id, language.pactName(content, name)]),
  );
  const threats = new Map(content.threats.map(({ id, name }) => [id, name]));
  const title = (id: NationId): string => nations.get(id) ?? id;
  return fitting<Names>(language, {
    title,
    nation: (id) => naming.withArticle(title(id)),
    pact: (id: PactId) => pacts.get(id) ?? naming.lostPact,
    threat: (id: ThreatId) => threats.get(id) ?? naming.lostThreat,
  });
}

export function listUpTo({ list, naming }: Front, words: readonly string[], most = 6): string {
  if (words.length === 0) return naming.nobody;
  if (words.length <= most) return list(words);
  return list([...words.slice(0, most - 1), naming.others(words.length - most + 1)]);
}
