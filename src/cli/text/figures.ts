// How figures are printed beside their baselines, bars and verdicts.

import type { Baseline, Figure, FileFault, Measure } from '../../analysis';
import type { CommandLine } from '../../language/command-line';
import { type Column, right, table } from './table';

type Words<Coded extends { readonly code: string }> = Readonly<
  Record<Coded['code'], string | ((about: never) => string)>
>;

function worded<Coded extends { readonly code: string }>(words: Words<Coded>, coded: Coded): string {
  const code: Coded['code'] = coded.code;
  const said: Words<Coded>[Coded['code']] = words[code];
  return typeof said === 'string' ? said : said(coded as never);
}

export const measureWords = ({ cli }: CommandLine, what: Measure): string =>
  worded(cli.figures.measures, what);

const baselineWords = ({ cli }: CommandLine, what: Baseline): string => worded(cli.figures.baselines, what);

/** `FILE:LINE: what is wrong`. */
export function faultWords({ cli }: CommandLine, fault: FileFault): string {
  const said = worded<FileFault>(cli.history.faults, fault);
  return `${fault.file}${fault.line === undefined ? '' : `:${fault.line}`}: ${said}`;
}

/** For machines: the codes, and what they say. */
export const figureFacts = (language: CommandLine, figure: Figure): object => ({
  ...figure,
  measure: figure.what,
  what: measureWords(language, figure.what),
  baseline: figure.baseline && {
    ...figure.baseline,
    what: baselineWords(language, figure.baseline.what),
  },
});

function columnsOf({ cli }: CommandLine, title: string): readonly Column[] {
  const { row, cases, figure, baseline, which, bar, verdict } = cli.figures.heads;
  return [
    right(row),
    { head: title },
    ...[cases, figure, baseline].map(right),
    ...[which, bar, verdict].map((head) => ({ head })),
  ];
}

/** A table with a line for each figure; the rows are those of the model's section 11. */
export const figureTable = (language: CommandLine, title: string, figures: readonly Figure[]): string[] =>
  table(
    columnsOf(language, title),
    figures.map((figure) => rowOf(language, figure)),
  );

function rowOf(language: CommandLine, told: Figure): string[] {
  const { row, what, cases, baseline, digits, met } = told;
  return [
    `${row}`,
    measureWords(language, what),
    language.number(cases),
    figureWords(language, told),
    baseline === null ? '' : language.number(baseline.figure, digits),
    baseline === null ? '' : baselineWords(language, baseline.what),
    barWords(language, told),
    met === null ? '–' : verdictWords(language, met),
  ];
}

export const verdictWords = ({ progress }: CommandLine, met: boolean): string =>
  met ? progress.met : progress.missed;

/** `–` where there was nothing to measure, `> 60.0` where it lies beyond what was seen, `0.79 (0.77–0.81)` where its interval is known. */
function figureWords({ number }: CommandLine, { figure, interval, beyond, digits }: Figure): string {
  if (figure === null) return '–';
  const sure = interval ? ` (${number(interval.low, digits)}–${number(interval.high, digits)})` : '';
  return `${beyond ? '> ' : ''}${number(figure, digits)}${sure}`;
}

function barWords({ number }: CommandLine, { bar, digits }: Figure): string {
  if (bar === null) return '';
  const [least, most] = [bar.least, bar.most].map((end) => (end === undefined ? null : number(end, digits)));
  if (least !== null && most !== null) return `${least}–${most}`;
  return least === null ? `≤ ${most}` : `≥ ${least}`;
}

/** `20 of 21 bars met`. */
export function metWords({ cli }: CommandLine, figures: readonly Figure[]): string {
  const judged = figures.filter(({ met }) => met !== null);
  return cli.figures.metOf(judged.filter(({ met }) => met).length, judged.length);
}
