// A treaty as short articles, and what an amendment or a counter-offer changes of them.

import type { Offer, Terms } from '../engine';
import type { GameWords } from './en/game';

/** The treaty's articles in order; sentences in the catalogue's markup. */
export function articlesOf({ clauseText, articles }: GameWords, terms: Terms): readonly string[] {
  const clauses = terms.clauses.map((clause) => clauseText[clause].article(terms));
  const { threats } = terms.scope;
  const shared = threats.length === 0 ? [] : [articles.together(threats)];
  return [...clauses, ...shared, articles.decisions(terms.decision), articles.duration(terms)];
}

/** What stands in an offer: the treaty's terms, and what is given beside it. */
export type Worded = Pick<Offer, 'terms' | 'payments'>;

/** One thing in which two offers differ; `was` is how it read before, where it reads otherwise now. */
export interface Difference {
  readonly kind: 'added' | 'dropped' | 'changed';
  readonly text: string;
  readonly was: string | null;
}

/** Each thing that an offer says, by what it is about. */
function points(
  { clauseText, articles, paymentLines }: GameWords,
  worded: Worded,
): ReadonlyMap<string, string> {
  const { terms, payments } = worded;
  const { threats } = terms.scope;
  return new Map([
    ...terms.clauses.map((clause) => [clause, clauseText[clause].article(terms)] as const),
    ...(threats.length === 0 ? [] : [['threats', articles.together(threats)] as const]),
    ['decisions', articles.decisions(terms.decision)] as const,
    ['duration', articles.duration(terms)] as const,
    ...payments.map((one) => [`${one.kind} ${one.from} ${one.to}`, paymentLines.one(one)] as const),
  ]);
}

/** What one offer says otherwise than another, or a treaty as it stands: what is added or reads otherwise first, then what is dropped. */
export function differences(words: GameWords, before: Worded, after: Worded): readonly Difference[] {
  const [was, now] = [points(words, before), points(words, after)];
  const written = [...now].flatMap(([about, text]): readonly Difference[] => {
    const old = was.get(about);
    if (old === text) return [];
    return [{ kind: old === undefined ? 'added' : 'changed', text, was: old ?? null }];
  });
  const dropped = [...was].flatMap(([about, text]): readonly Difference[] =>
    now.has(about) ? [] : [{ kind: 'dropped', text, was: null }],
  );
  return [...written, ...dropped];
}
