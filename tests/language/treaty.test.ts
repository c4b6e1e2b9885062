// What a person reads of a treaty's terms.
import { expect, test } from 'vitest';
import { english } from '../../src/language/english';
import { contentOf, library, sessionOf } from '../replay/world';

const { changedArticles } = english;

const pact = sessionOf(contentOf(library.scenario('europe-1949')), 'a')
  .state()
  .structure.pacts.find(({ terms }) => terms.clauses.includes('defence') && terms.against === null)!;

test('an amendment is told by the articles that change, and no others', () => {
  const closer = changedArticles(pact.terms, { ...pact.terms, against: 'SUN' as never });
  expect(closer.gone).toHaveLength(1);
  expect(closer.added).toHaveLength(1);
  expect(closer.gone[0]).not.toContain('SUN');
  expect(closer.added[0]).toContain('SUN');
});

test('what stays as it is, is not told', () => {
  expect(changedArticles(pact.terms, { ...pact.terms })).toEqual({ gone: [], added: [] });
});
