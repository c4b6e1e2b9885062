// Facts of the year 1295 that a reader can check elsewhere.
import { expect, test } from 'vitest';
import { loadContent } from '../../src/content';
import { dateOf } from '../../src/engine';
import text from '../../scenarios/medieval-1295.json?raw';
import { THEORIES } from './small-world';

const { content } = loadContent(text, THEORIES);
if (content === null) throw new Error('not sound');
const treaties = (a: string, b: string) =>
  content.pacts
    .filter(({ members }) => [a, b].every((id) => (members as readonly string[]).includes(id)))
    .map(({ id }) => id);

test('it begins in November 1295, a month after Scots and French swore', () =>
  expect(dateOf(content, 0)).toEqual({ year: 1295, month: 11 }));

test('France is the strongest, then England and Castile; a valley is not a thousandth', () => {
  const order = [...content.nations].sort((a, b) => b.capability - a.capability);
  expect(order.slice(0, 3).map(({ id }) => id)).toEqual(['FRA', 'ENG', 'CAS']);
  expect(content.nations.find(({ id }) => id === 'UNT')!.capability).toBeLessThan(5_000);
});

test.each([
  ['FRA', 'SCO', ['auld-alliance-1295']],
  ['FRA', 'NOR', ['franco-norwegian-1295']],
  ['ENG', 'HRE', ['edwards-allies-1294']],
  ['ENG', 'POR', ['anglo-portuguese-1294']],
  ['SCH', 'URI', ['swiss-1291']],
  ['HAM', 'LUB', ['lubeck-hamburg-1241']],
  ['ENG', 'FLA', []], // Guy's defiance is of January 1297
  ['BRU', 'GHE', []],
])('%s and %s', (a, b, expected) => expect(treaties(a, b)).toEqual(expected));

test('the three valleys take no foreign judge', () =>
  expect(content.pacts.find(({ id }) => id === 'swiss-1291')!.terms.clauses).toContain('sovereignty'));
