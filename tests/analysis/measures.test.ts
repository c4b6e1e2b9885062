// Specifies how predictions are held against what happened, on tables that a reader can check by hand.
import { describe, expect, test } from 'vitest';
import { auc, brier, fifths, mean, rankCorrelation, ranks } from '../../src/analysis/history/measures';

const yes = (bits: string): boolean[] => [...bits].map((bit) => bit === '1');

describe('ranks', () => {
  test.each<[string, number[], number[]]>([
    ['in order', [10, 20, 30], [1, 2, 3]],
    ['in any order', [30, 10, 20], [3, 1, 2]],
    ['equal values share the mean of theirs', [5, 7, 7, 9], [1, 2.5, 2.5, 4]],
    ['all equal', [4, 4, 4], [2, 2, 2]],
    ['none', [], []],
  ])('%s', (_, values, expected) => expect([...ranks(values)]).toEqual(expected));
});

describe('area under the curve', () => {
  // Pairs of one that happened and one that did not: won ones count 1, tied ones ½
  test.each<[string, number[], string, number | null]>([
    ['all pairs won', [1, 2, 3, 4], '0011', 1],
    ['all pairs lost', [1, 2, 3, 4], '1100', 0],
    ['three of four won', [1, 3, 2, 4], '0011', 3 / 4],
    ['one tie', [1, 2, 2, 3], '0011', (1 + 1 + 1 + 1 / 2) / 4],
    ['nothing told apart', [7, 7, 7], '010', 1 / 2],
    ['all happened', [1, 2], '11', null],
    ['none happened', [1, 2], '00', null],
  ])('%s', (_, scores, happened, area) => expect(auc(scores, yes(happened))).toBe(area));
});

describe('Brier score', () => {
  test.each<[string, number[], string, number]>([
    ['sure and right', [1, 0], '10', 0],
    ['sure and wrong', [1, 0], '01', 1],
    ['always one half', [0.5, 0.5, 0.5], '101', 0.25],
    ['a table', [0.9, 0.6, 0.2], '110', (0.01 + 0.16 + 0.04) / 3],
  ])('%s', (_, chances, happened, score) => expect(brier(chances, yes(happened))).toBeCloseTo(score, 12));
});

describe('rank correlation', () => {
  test.each<[string, number[], number[], number]>([
    ['the same order', [1, 5, 9], [2, 3, 100], 1],
    ['the other way round', [1, 2, 3], [9, 5, 1], -1],
    // Spearman's 1 − 6·Σd²/(n(n²−1)) with d = 0, 1, 1, 0
    ['one swap among four', [1, 2, 3, 4], [1, 3, 2, 4], 1 - (6 * 2) / (4 * 15)],
    ['one side does not vary', [1, 2, 3], [4, 4, 4], 0],
    // Ranks 1, 2.5, 2.5, 4 against 1…4: Σxy = 4.5, Σx² = 4.5, Σy² = 5
    ['a tie', [1, 2, 2, 3], [1, 2, 3, 4], 4.5 / Math.sqrt(4.5 * 5)],
  ])('%s', (_, a, b, rho) => expect(rankCorrelation(a, b)).toBeCloseTo(rho, 12));
});

describe('top fifth against bottom fifth', () => {
  const scores = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  test.each<[string, string, number]>([
    ['two against one', '1000000011', 2],
    ['alike', '0100000010', 1],
    ['none below counts as half a case', '0000000011', 4],
  ])('%s', (_, happened, times) => expect(fifths(scores, yes(happened))).toBe(times));
});

test('the mean of nothing is 0', () => expect(mean([])).toBe(0));
