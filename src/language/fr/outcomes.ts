// How the expected effects of an order are worded in French, shortest first.

import type { Estimate } from '../../engine';
import { amountOf } from '../amounts';
import type * as english from '../en/outcomes';
import { nationMark as n, pactMark } from '../markup';
import type { Wording } from '../wording';
import { FRENCH, number, percent } from './formats';

type Words = Wording<typeof english>;
type Expected = keyof Words['COLUMN_TEXT'];

export const COLUMN_TEXT: Words['COLUMN_TEXT'] = {
  cohesion: 'cohésion',
  trust: 'confiance',
  transparency: 'ouverture',
  interoperability: 'action commune',
  trade: 'commerce',
  readiness: 'préparation',
  stability: 'stabilité',
  burden: 'dépenses de défense',
  gdp: 'économie',
  capability: 'puissance',
};

export const effectShort: Words['effectShort'] = (column, delta) =>
  `${COLUMN_TEXT[column]} ${amountOf(FRENCH, column, delta)}`;

function estimateText(column: Expected, { mean, least, most }: Estimate): string {
  const sure = `*${amountOf(FRENCH, column, mean)}*`;
  const [lowest, highest] = [amountOf(FRENCH, column, least), amountOf(FRENCH, column, most)];
  return lowest === highest ? sure : `environ ${sure} (${lowest} à ${highest})`;
}

const titled = (column: Expected): string => {
  const what = COLUMN_TEXT[column];
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
};

export const pairLine: Words['pairLine'] = ({ column, from, to, change }) =>
  column === 'trust'
    ? `Confiance de ${n(from)} envers ${n(to)} : ${estimateText(column, change)}`
    : `${titled(column)} entre ${n(from)} et ${n(to)} : ${estimateText(column, change)}`;

export const nationLine: Words['nationLine'] = ({ column, nation, change }) =>
  `${titled(column)} de ${n(nation)} : ${estimateText(column, change)}`;

export const pactLine: Words['pactLine'] = ({ pact, change }) =>
  `Cohésion de ${pactMark(pact)} : ${estimateText('cohesion', change)}`;

/** "12 % moins probable", "3,1 fois plus probable": against what the chance is now. */
function likelier(change: number, now: number): string {
  const share = change / Math.max(1, now);
  if (share > 1) return `${number(1 + share, 1)} fois plus probable`;
  return `${percent(Math.abs(share) * 1_000_000, 0)} ${change < 0 ? 'moins' : 'plus'} probable`;
}

export const deterredLine: Words['deterredLine'] = (attacker, change, now) =>
  `Un différend ouvert par ${n(attacker)} : *${likelier(change, now)}*`;

export const chanceLine: Words['chanceLine'] = (chance, sentence) => `*${percent(chance, 0)}* : ${sentence}`;
