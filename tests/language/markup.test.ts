// The little markup of catalogue sentences, and nations' names inside them.
import { expect, test } from 'vitest';
import { asNationId, asPactId } from '../../src/engine';
import { english } from '../../src/language/english';
import { nations } from '../../src/language/en/formats';
import { fitting, piecesOf, plain } from '../../src/language/markup';

const { list } = english;
const { withArticle } = english.naming;

const names = {
  nation: () => 'the Soviet Union',
  pact: () => 'Treaty of Brussels',
  threat: () => 'a network',
};

test('a sentence falls into text, names and emphasis, in order', () => {
  expect(piecesOf('{n:SUN} *breaks* {p:p1}.')).toEqual([
    { kind: 'nation', id: asNationId('SUN') },
    { kind: 'text', text: ' ' },
    { kind: 'strong', text: 'breaks' },
    { kind: 'text', text: ' ' },
    { kind: 'pact', id: asPactId('p1') },
    { kind: 'text', text: '.' },
  ]);
});

test('as plain text it begins with a capital', () => {
  expect(plain('{n:SUN} *breaks* {p:p1}.', names)).toBe('The Soviet Union breaks Treaty of Brussels.');
});

test('nations that are listed come by name, not by code or as they were given', () => {
  const title = (id: string): string =>
    ({ BEL: 'Belgium', GBR: 'United Kingdom', NLD: 'Netherlands' })[id] ?? id;
  const titled = fitting(english, { ...names, title, nation: (id) => withArticle(title(id)) });
  const signed = `${nations(['NLD', 'GBR', 'BEL'])} sign {p:p1} with {n:GBR}.`;
  expect(plain(signed, titled)).toBe(
    'Belgium, the Netherlands and the United Kingdom sign Treaty of Brussels with the United Kingdom.',
  );
  expect(plain(nations(['GBR']), titled)).toBe('The United Kingdom');
  const many = [...'KJIHGFEDCBA'].map((id) => `X${id}`);
  expect(plain(`${nations(many)} sign.`, titled)).toBe('XA, XB, XC, XD, XE, XF, XG and 4 others sign.');
  expect(plain(`${nations(many.slice(3))} sign.`, titled)).toBe('XA, XB, XC, XD, XE, XF, XG and XH sign.');
});

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('%o reads "%s"', (items, text) => expect(list(items)).toBe(text));

test.each([
  ['Soviet Union', 'the Soviet Union'],
  ['Netherlands', 'the Netherlands'],
  ['United States', 'the United States'],
  ['Belgium', 'Belgium'],
])('%s is "%s" inside a sentence', (name, text) => expect(withArticle(name)).toBe(text));
