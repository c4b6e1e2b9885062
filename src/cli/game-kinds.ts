// What may be made of a game that is played out of sight: a record for the figures of many games, everybody's total, how often
// nothing concerned one that passed, or the chances that somebody could have been shown.

import { deadTurnsOf, forecastsOf, recordGame, totalsOf } from '../analysis';
import type { StatementFile } from '../content';
import type { Content, NationId, Seat } from '../engine';

/** One game to be played: which of the contents at hand, from which seed, by whom. */
export interface Job {
  readonly content: number;
  readonly seed: string;
  readonly seats: Readonly<Record<NationId, Seat>>;
}

export const GAME_KINDS = {
  record: recordGame,
  totals: totalsOf,
  quiet: deadTurnsOf,
  chances: forecastsOf,
} as const;

/** What all games of a kind have in common. */
export interface Table {
  readonly contents: readonly Content[];
  /** Statements about history that games are watched for. */
  readonly statements?: readonly StatementFile[];
}
export type GameKind = keyof typeof GAME_KINDS;
export type GameResult<Kind extends GameKind> = ReturnType<(typeof GAME_KINDS)[Kind]>;

export function playJob<Kind extends GameKind>(
  kind: Kind,
  { contents, statements = [] }: Table,
  { content, seed, seats }: Job,
): GameResult<Kind> {
  return GAME_KINDS[kind](contents[content]!, seed, seats, statements) as GameResult<Kind>;
}
