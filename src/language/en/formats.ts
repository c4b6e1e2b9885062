// Numbers, lists, plurals and months in British English, in which the catalogue is written: no comma before the last "and".

import { formatsFor } from '../formats';
import { listMark, nationMark } from '../markup';

export const MONEY = { millions: '$# m', billions: '$# bn', trillions: '$# tn' };

export const ENGLISH = formatsFor('en-GB', MONEY);
export const { list, money, number, percent, plural, points, signed, wholePoints } = ENGLISH;

/** "1 turn", "2 turns". */
export const counted = (n: number, one: string, other: string): string => `${n} ${plural(n, { one, other })}`;

/** "Belgium, France and Italy": by name, in whatever order they are given. */
export const nations = (ids: readonly string[]): string => listMark(ids.map(nationMark));
