// Specifies how agents are ranked: means over seeds, shares over pairs in the same seat of the same seed, intervals of 95 %.
import { expect, test } from 'vitest';
import { rankAgents, type Scored, seatMeans } from '../../../src/analysis';
import type { AgentName, NationId } from '../../../src/engine';
import { meanOf, shareOfWins } from '../../../src/analysis/intervals';

const scored = (rows: readonly (readonly [string, string, AgentName, number])[]): Scored[] =>
  rows.map(([seed, nation, agent, total]) => ({ seed, nation: nation as NationId, agent, total }));

const FOUR = scored([
  ['1', 'A', 'hedger', 30],
  ['1', 'A', 'random', 10],
  ['1', 'B', 'hedger', 20],
  ['1', 'B', 'random', 20],
  ['2', 'A', 'hedger', 0],
  ['2', 'A', 'random', 5],
  ['2', 'B', 'hedger', 10],
  ['2', 'B', 'random', -15],
]);

test('the best mean comes first; a pair is won, lost or halved', () => {
  const [first, second] = rankAgents(FOUR, ['random', 'hedger']);
  expect([first?.rank, first?.agent, first?.total.value]).toEqual([1, 'hedger', 15]);
  expect([second?.rank, second?.agent, second?.total.value]).toEqual([2, 'random', 5]);
  expect(first?.against.random?.value).toBe(2.5 / 4);
  expect(first?.field).toEqual(first?.against.random);
  expect(second?.against.hedger?.value).toBe(1.5 / 4);
});

test('means by seat', () => {
  expect(seatMeans(FOUR)).toEqual({ A: { hedger: 15, random: 7.5 }, B: { hedger: 15, random: 2.5 } });
});

test.each([
  // Wilson's interval, as any table of it has: 8 of 10; 0 of 10.
  [8, 10, 0.8, 0.4902, 0.9433],
  [0, 10, 0, 0, 0.2775],
])('%d wins in %d', (wins, n, value, low, high) => {
  const share = shareOfWins(wins, n);
  expect([share.value, share.low, share.high].map((end) => +end.toFixed(4))).toEqual([value, low, high]);
});

test('the interval of a mean is Student’s, and none can be told from one seed', () => {
  // s = 1.5811 of five values; t = 2.776 for four degrees of freedom.
  const { value, low, high } = meanOf([1, 2, 3, 4, 5]);
  expect(value).toBe(3);
  expect(high - 3).toBeCloseTo(1.963, 1);
  expect(3 - low).toBeCloseTo(high - 3, 10);
  expect(meanOf([7]).low).toBe(Number.NEGATIVE_INFINITY);
});
