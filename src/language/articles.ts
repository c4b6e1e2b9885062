// A treaty as short articles, and what an amendment changes of them.

import type { Terms } from '../engine';
import type { GameWords } from './en/game';

/** The treaty's articles in order; sentences in the catalogue's markup. */
export function articlesOf({ clauseText, articles }: GameWords, terms: Terms): readonly string[] {
  const clauses = terms.clauses.map((clause) => clauseText[clause].article(terms));
  const { threats } = terms.scope;
  const shared = threats.length === 0 ? [] : [articles.together(threats)];
  return [...clauses, ...shared, articles.decisions(terms.decision), articles.duration(terms)];
}

/** What an amendment strikes out and what it writes instead, article by article. */
export function changedArticles(
  words: GameWords,
  before: Terms,
  after: Terms,
): { readonly gone: readonly string[]; readonly added: readonly string[] } {
  const [was, now] = [articlesOf(words, before), articlesOf(words, after)];
  return {
    gone: was.filter((article) => !now.includes(article)),
    added: now.filter((article) => !was.includes(article)),
  };
}
