// What `entente landscape` tells of two sides, their energy and who is torn between them.

import { counted, ENGLISH } from '../formats';

const { number, plural } = ENGLISH;

const minima = (count: number): string =>
  count === 1
    ? 'one local minimum'
    : `${number(count)} ${plural(count, { one: 'local minimum', other: 'local minima' })}`;

export const landscape = {
  title: (world: string, date: string, nations: number): string =>
    `${world}, ${date}: the landscape of ${counted(nations, 'nation', 'nations')}`,
  exact: (ways: number, count: number): string =>
    `All ${number(ways)} ways to take two sides looked at: ${minima(count)}.`,
  descents: (starts: number, count: number): string =>
    `${counted(starts, 'descent', 'descents')} from line-ups by chance: ${minima(count)} found; lower ones may exist.`,
  lowest: 'At the lowest energy',
  heads: {
    energy: 'energy',
    basin: 'descents that end here',
    one: 'one side',
    other: 'the other',
    nation: 'nation',
    side: 'side',
    frustration: 'frustration',
    moved: 'on the other side',
  },
  sides: ['one', 'the other'],
};
