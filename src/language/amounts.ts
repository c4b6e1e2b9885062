// How an expected change of a number is written: with its sign, in the unit of what changes.

import type { ForeseenColumn } from '../engine';
import type { Formats } from './formats';

/** "+1.2", "+$40 m", "+0.3 %". */
export function amountOf(
  { money, percent, signed }: Formats,
  column: ForeseenColumn | 'cohesion',
  delta: number,
): string {
  const plus = delta > 0 ? '+' : '';
  if (column === 'trade' || column === 'gdp') return plus + money(delta);
  if (column === 'burden') return plus + percent(delta, 2);
  return signed(delta);
}
