// Years and spans in words, before our era too.
import { expect, test } from 'vitest';
import { english } from '../../src/language/english';

const { spanWords, year: yearWords } = english;

test.each([
  [-431, '431 BC'],
  [1648, '1648'],
])('%i is %s', (year, words) => expect(yearWords(year)).toBe(words));

test.each([
  [1949, 40, '1949–1959'],
  [-431, 48, '431–419 BC'],
  [-2, 8, '2 BC–1'],
  [312, 3, '312'],
])('from %i for %i quarters: %s', (year, turns, words) =>
  expect(spanWords({ start: { year, month: 1 }, turnsPerYear: 4, turns })).toBe(words),
);
