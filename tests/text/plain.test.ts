// What becomes of names, seeds and searches as people type them.
import { expect, test } from 'vitest';
import { folded, LONGEST_NAME, nameFrom, seedFrom } from '../../src/text';

test.each([
  ['Österreich-Ungarn', 'osterreich-ungarn'],
  ['  ÍSLAND ', 'island'],
  ['Cote d’Ivoire', 'cote d’ivoire'],
])('a search for %s finds by %s', (typed, sought) => expect(folded(typed)).toBe(sought));

test('a seed is one text however it was typed', () => {
  expect(seedFrom(' Cafe\u0301 ')).toBe(seedFrom('Caf\u00e9'));
  expect([seedFrom('   '), seedFrom('x'.repeat(201))]).toEqual([null, null]);
});

test('a name holds no control characters and ends at the limit', () => {
  expect(nameFrom('Pact\u001b[31m of\u202e Vienna')).toBe('Pact[31m of Vienna');
  expect(nameFrom('x'.repeat(100))).toHaveLength(LONGEST_NAME);
});
