// Lists, plurals and months as a locale has them.
import { expect, test } from 'vitest';
import { english } from '../../src/language/english';
import { formatsFor } from '../../src/language/formats';
import { MONEY } from '../../src/language/en/formats';

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('%j in English: %s', (items, text) => expect(english.list(items)).toBe(text));

test('another locale lists, counts and names months its own way', () => {
  const french = formatsFor('fr', MONEY);
  expect(french.list(['A', 'B', 'C'])).toBe('A, B et C');
  expect(french.plural(0, { one: 'tour', other: 'tours' })).toBe('tour');
  expect(french.month(4, 'long')).toBe('avril');
});

test('a form that a language lacks is its other', () => {
  const polish = formatsFor('pl', MONEY);
  expect([1, 2, 5].map((n) => polish.plural(n, { one: 'tura', few: 'tury', other: 'tur' }))).toEqual([
    'tura',
    'tury',
    'tur',
  ]);
  expect(polish.plural(2, { other: 'tur' })).toBe('tur');
});
