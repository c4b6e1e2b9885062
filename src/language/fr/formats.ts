// Numbers, lists, plurals and months in French.

import { formatsFor } from '../formats';

export const MONEY = { millions: '# M$', billions: '# Md$', trillions: '# Bn$' };

export const FRENCH = formatsFor('fr', MONEY);
export const { list, money, number, percent, plural, points, signed, wholePoints } = FRENCH;

/** "1 tour", "2 tours". */
export const counted = (n: number, one: string, other: string): string =>
  `${number(n)} ${plural(n, { one, other })}`;
