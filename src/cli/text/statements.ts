// How statements about history are printed: what happened, how often it does in games, what was expected, and the control.

import { isCounted, type Judged } from '../../analysis';
import { type Column, table } from './table';

const right = (head: string): Column => ({ head, align: 'right' });
const COLUMNS: readonly Column[] = [
  { head: 'what happened' },
  right('games'),
  right('figure'),
  { head: 'expected' },
  right('shuffled'),
  { head: 'verdict' },
];

const decimal = (figure: number | null): string => (figure === null ? '–' : figure.toFixed(2));

function expected({ statement }: Judged): string {
  const { atLeast, atMost } = statement.expect;
  const unit = isCounted(statement) ? ' a game' : '';
  if (atLeast !== undefined && atMost !== undefined) return `${decimal(atLeast)}–${decimal(atMost)}${unit}`;
  return atLeast === undefined ? `≤ ${decimal(atMost ?? null)}${unit}` : `≥ ${decimal(atLeast)}${unit}`;
}

const rowOf = (judged: Judged): string[] => [
  judged.statement.says,
  `${judged.games}`,
  decimal(judged.figure),
  expected(judged),
  decimal(judged.control),
  judged.met ? 'met' : 'missed',
];

/** A line for each statement; counts are means a game, everything else shares of the games that could tell. */
export const statementTable = (judged: readonly Judged[]): string[] => table(COLUMNS, judged.map(rowOf));

/** `6 of 8 statements hold`. */
export const holdWords = (judged: readonly Judged[]): string =>
  `${judged.filter(({ met }) => met).length} of ${judged.length} statements hold`;
