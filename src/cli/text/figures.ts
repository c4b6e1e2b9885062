// How figures are printed beside their baselines, bars and verdicts.

import type { Figure } from '../../analysis';
import { type Column, table } from './table';

const right = (head: string): Column => ({ head, align: 'right' });
const columns = (title: string): readonly Column[] => [
  right('row'),
  { head: title },
  right('cases'),
  right('figure'),
  right('baseline'),
  { head: 'which is' },
  { head: 'bar' },
  { head: 'verdict' },
];

/** A table with a line for each figure; the rows are those of the model's section 11. */
export const figureTable = (title: string, figures: readonly Figure[]): string[] =>
  table(columns(title), figures.map(rowOf));

function rowOf(told: Figure): string[] {
  const { row, what, cases, baseline, digits, met } = told;
  return [
    `${row}`,
    what,
    `${cases}`,
    figureWords(told),
    baseline === null ? '' : decimal(baseline.figure, digits),
    baseline?.what ?? '',
    barWords(told),
    met === null ? '–' : met ? 'met' : 'missed',
  ];
}

/** `–` where there was nothing to measure, `> 60.0` where it lies beyond what was seen. */
function figureWords({ figure, beyond, digits }: Figure): string {
  if (figure === null) return '–';
  return `${beyond ? '> ' : ''}${decimal(figure, digits)}`;
}

function barWords({ bar, digits }: Figure): string {
  if (bar === null) return '';
  const [least, most] = [bar.least, bar.most].map((end) => (end === undefined ? null : decimal(end, digits)));
  if (least !== null && most !== null) return `${least}–${most}`;
  return least === null ? `≤ ${most}` : `≥ ${least}`;
}

/** `20 of 21 bars met`. */
export function metWords(figures: readonly Figure[]): string {
  const judged = figures.filter(({ met }) => met !== null);
  return `${judged.filter(({ met }) => met).length} of ${judged.length} bars met`;
}

const decimal = (value: number, digits: number): string => value.toFixed(digits).replace('-', '−');
