// Specifies the report of a sweep: it holds however many runs there are, and text from outside stays text.
import { expect, test } from 'vitest';
import { histogram, meanOf, meansBy } from '../../src/sweep/summary';
import { reportPage } from '../../src/sweep/report';
import { commandLineIn } from '../../src/language/command-languages';

const plan = (name: string) => ({
  engine: '0',
  scenario: { id: 'a', hash: 'b' },
  theory: { id: 'c', hash: 'd' },
  design: 'grid' as const,
  factors: [{ name, low: 0, high: 1 }],
  settings: [{ [name]: 0 }, { [name]: 1 }],
  seeds: ['1'],
  agents: {},
  metrics: ['wars'],
});
const english = await commandLineIn('en');
const WARS = { name: 'wars', type: 'integer', says: 'Wars.' } as const;

test('hundreds of thousands of runs are told', () => {
  const runs = Array.from({ length: 300_000 }, (_, k) => ({ config: (k % 2) + 1, figures: [k % 3] }));
  expect(reportPage(english, 'World', plan('war.dread'), [WARS], runs, 0)).toContain('mean 1 (');
});

test('what a file says of itself is never markup', () => {
  const page = reportPage(
    english,
    '<script>x</script>',
    plan('<img src=x>'),
    [WARS],
    [{ config: 1, figures: [1] }],
    0,
  );
  expect(page).not.toMatch(/<script|<img/);
});

test('a mean has an interval from two values on, and none is told of nothing', () => {
  expect(meanOf([])).toBeNull();
  expect(meanOf([null, 3])).toEqual({ count: 1, mean: 3, low: null, high: null });
  expect(meanOf([1, 3])).toEqual({ count: 2, mean: 2, low: 2 - 1.96, high: 2 + 1.96 });
});

test('levels stand upwards, many of them in bands that keep every value', () => {
  expect(meansBy([2, 1, 2], [4, 1, 6]).map(({ level, mean }) => [level, mean])).toEqual([
    [1, 1],
    [2, 5],
  ]);
  const levels = Array.from({ length: 40 }, (_, k) => k);
  const bands = meansBy(levels, levels);
  expect(bands).toHaveLength(8);
  expect(bands.reduce((sum, { count }) => sum + count, 0)).toBe(40);
});

test('a histogram counts its last edge in', () => {
  expect(histogram([0, 1, 1, 2], [0, 1, 2]).map(({ count }) => count)).toEqual([1, 3]);
});
