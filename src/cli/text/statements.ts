// How statements about history are printed: what happened, how often it does in games, what was expected, and the control.

import { isCounted, type Judged } from '../../analysis';
import type { CommandLine } from '../../language/command-line';
import { verdictWords } from './figures';
import { right, table } from './table';

const DIGITS = 2;

const decimal = ({ number }: CommandLine, figure: number | null): string =>
  figure === null ? '–' : number(figure, DIGITS);

function expected(language: CommandLine, { statement }: Judged): string {
  const { atLeast, atMost } = statement.expect;
  const [least, most] = [atLeast, atMost].map((end) => decimal(language, end ?? null));
  const range =
    atLeast === undefined ? `≤ ${most}` : atMost === undefined ? `≥ ${least}` : `${least}–${most}`;
  return isCounted(statement) ? language.cli.lint.statements.aGame(range) : range;
}

const rowOf = (language: CommandLine, judged: Judged): string[] => [
  judged.statement.says,
  `${judged.games}`,
  decimal(language, judged.figure),
  expected(language, judged),
  decimal(language, judged.control),
  `${judged.controlGames}`,
  verdictWords(language, judged.met),
];

/** A line for each statement; counts are means a game, everything else shares of the games that could tell. */
export function statementTable(language: CommandLine, judged: readonly Judged[]): string[] {
  const { heads } = language.cli.lint.statements;
  const columns = [
    { head: heads.says },
    right(heads.games),
    right(heads.figure),
    { head: heads.expected },
    right(heads.control),
    right(heads.controlGames),
    { head: heads.verdict },
  ];
  return table(
    columns,
    judged.map((one) => rowOf(language, one)),
  );
}

/** `6 of 8 statements hold`. */
export const holdWords = ({ cli }: CommandLine, judged: readonly Judged[]): string =>
  cli.lint.statements.holdOf(judged.filter(({ met }) => met).length, judged.length);
