// Specifies how it is counted how often agents meet what a scenario asks, and when an objective is too easy or too hard.
import { expect, test } from 'vitest';
import { goalsMet, recordGame } from '../../../src/analysis';
import { world } from '../../engine/world';

const { content } = world({
  nations: { ALD: {}, BOR: {} },
  turns: 4,
  objectives: [{ nation: 'ALD', id: 'quiet', kind: 'no-war', points: 5, why: 'It is small.' }],
});
const record = recordGame(content, '1', {});
const games = (met: number, of: number) =>
  Array.from({ length: of }, (_, k) => ({ ...record, objectives: { 'ALD quiet': k < met } }));

test.each([
  [0, false],
  [2, false],
  [3, true],
  [17, true],
  [18, false],
  [20, false],
])('met in %i of 20 games: within the bar %s', (met, within) => {
  expect(goalsMet(content, games(met, 20))).toEqual([
    { nation: 'ALD', objective: 'quiet', points: 50_000, share: met / 20, met: within },
  ]);
});
