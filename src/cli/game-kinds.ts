// What may be made of a game that is played out of sight: a record for the figures of many games, everybody's total, how often
// nothing concerned one that passed, the chances that somebody could have been shown, or how recorded orders fare.

import {
  type Again,
  deadTurnsOf,
  forecastsOf,
  type Played,
  playAgain,
  recordGame,
  totalsOf,
} from '../analysis';
import type { StatementFile } from '../content';
import type { Content, NationId, Seat } from '../engine';

/** One game to be played: which of the contents at hand, from which seed, by whom. */
export interface Job {
  readonly content: number;
  readonly seed: string;
  readonly seats: Readonly<Record<NationId, Seat>>;
}

/** One way to play a game and what is made of it. */
type Play<Result> = (content: Content, seed: string, seats: Job['seats'], table: Table) => Result;

const again: Play<Again> = (_content, seed, _seats, { played }) => {
  if (played === undefined) throw new Error('orders are given again of a recorded game: hand one in');
  return playAgain(played, seed);
};

export const GAME_KINDS = {
  record: (content: Content, seed: string, seats: Job['seats'], { statements }: Table) =>
    recordGame(content, seed, seats, statements),
  totals: totalsOf,
  quiet: deadTurnsOf,
  chances: forecastsOf,
  again,
} as const;

/** What all games of a kind have in common. */
export interface Table {
  readonly contents: readonly Content[];
  /** Statements about history that games are watched for. */
  readonly statements?: readonly StatementFile[];
  /** The game whose orders are given again. */
  readonly played?: Played;
}
export type GameKind = keyof typeof GAME_KINDS;
export type GameResult<Kind extends GameKind> = ReturnType<(typeof GAME_KINDS)[Kind]>;

export function playJob<Kind extends GameKind>(
  kind: Kind,
  table: Table,
  { content, seed, seats }: Job,
): GameResult<Kind> {
  return GAME_KINDS[kind](table.contents[content]!, seed, seats, table) as GameResult<Kind>;
}
