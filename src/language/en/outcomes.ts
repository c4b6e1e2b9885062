// How the expected effects of an order are worded, shortest first.

import type { Estimate, ForeseenColumn, Foresight, NationId } from '../../engine';
import { amountOf } from '../amounts';
import { nationMark, pactMark } from '../markup';
import { ENGLISH, number, percent } from './formats';

/** What may be expected to change. */
type Expected = ForeseenColumn | 'cohesion';

export const COLUMN_TEXT: Readonly<Record<Expected, string>> = {
  cohesion: 'cohesion',
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

/** "trust +1.2" */
export const effectShort = (column: Expected, delta: number): string =>
  `${COLUMN_TEXT[column]} ${amountOf(ENGLISH, column, delta)}`;

/** "*+1.2*" where it is sure, "about *−1.2* (−2.4 to 0.0)" where chance has a part in it. */
function estimateText(column: Expected, { mean, least, most }: Estimate): string {
  const sure = `*${amountOf(ENGLISH, column, mean)}*`;
  const [low, high] = [amountOf(ENGLISH, column, least), amountOf(ENGLISH, column, most)];
  return low === high ? sure : `about ${sure} (${low} to ${high})`;
}

const titled = (column: Expected): string => {
  const what = COLUMN_TEXT[column];
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
};

/** "Trust of Belgium in you: +1.2" */
export function pairLine({ column, from, to, change }: Foresight['pairs'][number]): string {
  const [a, b] = [nationMark(from), nationMark(to)];
  if (column === 'trust') return `Trust of ${a} in ${b}: ${estimateText(column, change)}`;
  return `${titled(column)} of ${a} and ${b}: ${estimateText(column, change)}`;
}

export const nationLine = ({ column, nation, change }: Foresight['nations'][number]): string =>
  `${titled(column)} of ${nationMark(nation)}: ${estimateText(column, change)}`;

export const pactLine = ({ pact, change }: Foresight['pacts'][number]): string =>
  `Cohesion of ${pactMark(pact)}: ${estimateText('cohesion', change)}`;

/** "12 % less likely", "3.1 times as likely": against what the chance is now. */
function likelier(change: number, now: number): string {
  const share = change / Math.max(1, now);
  if (share > 1) return `${number(1 + share, 1)} times as likely`;
  return `${percent(Math.abs(share) * 1_000_000, 0)} ${change < 0 ? 'less' : 'more'} likely`;
}

/** "A dispute begun by Halmark: 12 % less likely", against what the chance is now; ppm a year. */
export const deterredLine = (attacker: NationId, change: number, now: number): string =>
  `A dispute begun by ${nationMark(attacker)}: *${likelier(change, now)}*`;

/** "43 %: Mediation settles the crisis between …" */
export const chanceLine = (chance: number, sentence: string): string =>
  `*${percent(chance, 0)}*: ${sentence}`;
