// How numbers are written for people.
import { expect, test } from 'vitest';
import { english } from '../../src/language/english';

const { money, percent, points, season, signed, wholePoints } = english;

test.each([
  [584_300, '58.4', '+58.4', '58'],
  [-4_000, '−0.4', '−0.4', '0'],
  [0, '0.0', '0.0', '0'],
  [400, '0.0', '0.0', '0'],
  [-400, '0.0', '0.0', '0'],
  [1_000_000, '100.0', '+100.0', '100'],
])('%i ppm is %s points, a change of %s, in whole points %s', (ppm, plain, change, whole) => {
  expect(points(ppm)).toBe(plain);
  expect(signed(ppm)).toBe(change);
  expect(wholePoints(ppm)).toBe(whole);
});

test.each([
  [61_000, 1, '6.1\u00a0%'],
  [885_000, 0, '89\u00a0%'],
  [-5_000, 1, '−0.5\u00a0%'],
])('%i ppm with %i digits is %s', (ppm, digits, text) => expect(percent(ppm, digits)).toBe(text));

test.each([
  [950, '$950 m'],
  [-265, '−$265 m'],
  [41_200, '$41.2 bn'],
  [1_460_000, '$1.46 tn'],
])('%i million dollars are %s', (millions, text) => expect(money(millions)).toBe(text));

test.each([
  [{ year: 1949, month: 1 }, 4, 'Winter 1949', 'Win 1949'],
  [{ year: 1949, month: 4 }, 4, 'Spring 1949', 'Spr 1949'],
  [{ year: 1950, month: 11 }, 12, 'November 1950', 'Nov 1950'],
  [{ year: 1914, month: 7 }, 2, 'Late 1914', 'Late 1914'],
  [{ year: -431, month: 1 }, 1, '431 BC', '431 BC'],
  [{ year: -431, month: 1 }, 2, 'Early 431 BC', 'Early 431 BC'],
  [{ year: -431, month: 4 }, 4, 'Spring 431 BC', 'Spr 431 BC'],
])('%o at %i turns a year is %s, short %s', (date, perYear, long, short) => {
  expect(season(date, perYear)).toBe(long);
  expect(season(date, perYear, true)).toBe(short);
});
