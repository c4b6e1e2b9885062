// Decides `entente history`: the model's formulas held against tables of real cases, a line for each figure.
// Refuses to know the tests; the analyses do.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Command } from 'commander';
import { type Figure, type History, type HistoryFile, historyOf, OddFile } from '../../analysis';
import { loadTheory } from '../../content';
import { builtInTheories } from '../content';
import { EXIT, Stop, unreadable } from '../outcome';
import { print, printJson, printTable, printTitle } from '../terminal';
import { type Column, table } from '../text/table';

/** The weights that are held against history; no others are. */
const THEORY = 'balance-of-threat';

interface HistoryOptions {
  readonly data: string;
  readonly json?: true;
}

export function addHistory(program: Command): void {
  program
    .command('history')
    .description(
      'hold the formulas against tables of real cases: each figure beside its baseline and its bar',
    )
    .requiredOption('--data <dir>', 'where the tables of cases lie')
    .option('--json', 'print the figures for machines')
    .action(history);
}

function history({ data, json }: HistoryOptions): void {
  if (!existsSync(data)) throw unreadable(`${data}: there is no such directory`);
  const { theory } = loadTheory(builtInTheories()[THEORY]);
  if (theory === null) throw new Error(`${THEORY} is not sound`);
  const held = historyOf(theory, (file) => readCases(data, file));
  if (json) printJson({ theory: THEORY, ...held });
  else tell(theory.title, held);
  end(held);
}

/** The text of a table, unpacked. */
function readCases(directory: string, file: HistoryFile): string {
  const path = join(directory, file);
  if (!existsSync(path)) throw new OddFile(`${path}: there is no such file`);
  try {
    const bytes = readFileSync(path);
    return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (error) {
    throw new OddFile(`${path}: cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const right = (head: string): Column => ({ head, align: 'right' });
const COLUMNS = [
  right('row'),
  { head: 'held against history' },
  right('cases'),
  right('figure'),
  right('baseline'),
  { head: 'which is' },
  { head: 'bar' },
  { head: 'verdict' },
];

function tell(title: string, { figures }: History): void {
  printTitle(`${title}, held against history`);
  print('');
  printTable(table(COLUMNS, figures.map(rowOf)));
  const judged = figures.filter(({ met }) => met !== null);
  print('');
  print(`${judged.filter(({ met }) => met).length} of ${judged.length} bars met`);
}

function rowOf(told: Figure): string[] {
  const { row, what, cases, figure, baseline, digits, met } = told;
  return [
    `${row}`,
    what,
    `${cases}`,
    decimal(figure, digits),
    baseline === null ? '' : decimal(baseline.figure, digits),
    baseline?.what ?? '',
    barWords(told),
    met === null ? '–' : met ? 'met' : 'missed',
  ];
}

function barWords({ bar, digits }: Figure): string {
  if (bar === null) return '';
  const [least, most] = [bar.least, bar.most].map((end) => (end === undefined ? null : decimal(end, digits)));
  if (least !== null && most !== null) return `${least}–${most}`;
  return least === null ? `≤ ${most}` : `≥ ${least}`;
}

const decimal = (value: number, digits: number): string => value.toFixed(digits).replace('-', '−');

/** Odd files weigh more than missed bars: what could not be told may have been met or missed. */
function end({ figures, faults, untold }: History): void {
  if (faults.length > 0) throw unreadable(...faults, `rows left untold: ${untold.join(', ')}`);
  const missed = figures.filter(({ met }) => met === false);
  if (missed.length > 0)
    throw new Stop(EXIT.failure, ...missed.map(({ row, what }) => `row ${row} misses its bar: ${what}`));
}
