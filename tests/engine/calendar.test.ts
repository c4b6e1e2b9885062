// Months and years, before our era too, where no year 0 lies between 1 BC and AD 1.
import { expect, test } from 'vitest';
import { dateOf, monthsOf } from '../../src/engine';

test.each([
  [{ year: 1949, month: 1 }, 4, 5, { year: 1950, month: 4 }],
  [{ year: 1949, month: 1 }, 4, -1, { year: 1948, month: 10 }],
  [{ year: -431, month: 1 }, 2, 1, { year: -431, month: 7 }],
  [{ year: -431, month: 4 }, 4, 3, { year: -430, month: 1 }],
  [{ year: -431, month: 1 }, 1, -20, { year: -451, month: 1 }],
  [{ year: -2, month: 7 }, 2, 3, { year: 1, month: 1 }],
  [{ year: 1, month: 1 }, 12, -1, { year: -1, month: 12 }],
] as const)('from %o at %i turns a year, turn %i is %o', (start, turnsPerYear, turn, date) => {
  expect(dateOf({ start, turnsPerYear }, turn)).toEqual(date);
});

test('a year lies between January 1 BC and January AD 1', () =>
  expect(monthsOf({ year: 1, month: 1 }) - monthsOf({ year: -1, month: 1 })).toBe(12));
