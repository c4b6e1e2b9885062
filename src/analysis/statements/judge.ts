// How often statements about history hold over many games, beside what is expected and beside the same world with its relations shuffled.

import type { StatementFile } from '../../content';
import type { Findings } from './witness';

export interface Judged {
  readonly statement: StatementFile;
  /** Share of games in which it holds, or mean count a game; null where its condition never came about. */
  readonly figure: number | null;
  /** Games that could tell. */
  readonly games: number;
  /** The same where relations are shuffled; null where it could not be told. */
  readonly control: number | null;
  /** Games of the control that could tell. */
  readonly controlGames: number;
  /** Whether the figure is as expected; false where nothing could be told. */
  readonly met: boolean;
}

interface Figure {
  readonly figure: number | null;
  readonly games: number;
}

function figureOf(id: string, games: readonly Findings[]): Figure {
  const told = games.map((findings) => findings[id] ?? null).filter((found) => found !== null);
  const sum = told.reduce((total, found) => total + found, 0);
  return { figure: told.length === 0 ? null : sum / told.length, games: told.length };
}

/** Each statement with its figure over the games as they are, and over those of the control. */
export function judge(
  statements: readonly StatementFile[],
  games: readonly Findings[],
  control: readonly Findings[],
): readonly Judged[] {
  return statements.map((statement) => {
    const { figure, games: told } = figureOf(statement.id, games);
    const shuffled = figureOf(statement.id, control);
    const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = statement.expect;
    return {
      statement,
      figure,
      games: told,
      control: shuffled.figure,
      controlGames: shuffled.games,
      met: figure !== null && figure >= atLeast && figure <= atMost,
    };
  });
}
