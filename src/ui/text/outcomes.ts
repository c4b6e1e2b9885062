// Decides how the expected effects of an order are worded, shortest first.
// Refuses to know how they were found out.

import { nationMark, pactMark } from './markup';
import { money, percent, signed } from './numbers';

export const COLUMN_TEXT: Readonly<Record<string, string>> = {
  trust: 'trust',
  transparency: 'openness',
  interoperability: 'working together',
  trade: 'trade',
  readiness: 'readiness',
  stability: 'stability',
  burden: 'defence spending',
  gdp: 'economy',
  capability: 'power',
};

/** "+1.2", "+$40 m", "+0.3 %". */
export function amountOf(column: string, delta: number): string {
  const plus = delta > 0 ? '+' : '';
  if (column === 'trade' || column === 'gdp') return plus + money(delta);
  if (column === 'burden') return plus + percent(delta, 2);
  return signed(delta);
}

/** "trust +1.2" */
export const effectShort = (column: string, delta: number): string =>
  `${COLUMN_TEXT[column] ?? column} ${amountOf(column, delta)}`;

/** "The trust of Belgium in you: +1.2" */
export function pairLine(column: string, from: string, to: string, delta: number): string {
  const [a, b] = [nationMark(from), nationMark(to)];
  if (column === 'trust') return `Trust of ${a} in ${b}: *${signed(delta)}*`;
  const what = COLUMN_TEXT[column] ?? column;
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} of ${a} and ${b}: *${amountOf(column, delta)}*`;
}

export function nationLine(column: string, nation: string, delta: number): string {
  const what = COLUMN_TEXT[column] ?? column;
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} of ${nationMark(nation)}: *${amountOf(column, delta)}*`;
}

export const pactLine = (pact: string, delta: number): string =>
  `Cohesion of ${pactMark(pact)}: *${signed(delta)}*`;
