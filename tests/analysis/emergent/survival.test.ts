// Specifies the median life of things of which some outlast the watching (Kaplan & Meier 1958).
import { expect, test } from 'vitest';
import { medianLife } from '../../../src/analysis';

const ended = (...years: number[]) => years.map((year) => ({ years: year, ended: true }));
const unseen = (...years: number[]) => years.map((year) => ({ years: year, ended: false }));

test.each<[string, Parameters<typeof medianLife>[0], number | null]>([
  ['nothing watched, nothing known', [], null],
  ['all seen to their end: the middle one', ended(1, 2, 9), 2],
  ['half gone is enough', ended(4, 7), 4],
  ['more than half outlast the watching', [...ended(1), ...unseen(10, 10)], null],
  ['those that go on unseen count as at risk until then', [...ended(2, 6), ...unseen(3)], 6],
  ['and no longer', [...ended(6, 8), ...unseen(1, 1, 1)], 6],
  ['a life that ends as others go out of sight was watched beside them', [...unseen(5), ...ended(5)], 5],
  [
    'one watched from an age on is at risk from then on alone',
    [...ended(2, 4), { from: 3, years: 5, ended: true }, { from: 3, years: 6, ended: true }],
    2,
  ],
  ['Kaplan and Meier’s own example', [...ended(0.8, 3.1, 5.4, 9.2), ...unseen(1, 2.7, 7, 12.1)], 9.2],
])('%s', (_, lives, median) => {
  expect(medianLife(lives)).toBe(median);
  expect(medianLife([...lives].reverse())).toBe(median);
});
