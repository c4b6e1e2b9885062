// What may be made of a game that is played out of sight: a record for the figures of many games, or everybody's total.

import { recordGame, totalsOf } from '../analysis';
import type { Content, NationId, Seat } from '../engine';

/** One game to be played: which of the contents at hand, from which seed, by whom. */
export interface Job {
  readonly content: number;
  readonly seed: string;
  readonly seats: Readonly<Record<NationId, Seat>>;
}

export const GAME_KINDS = { record: recordGame, totals: totalsOf } as const;
export type GameKind = keyof typeof GAME_KINDS;
export type GameResult<Kind extends GameKind> = ReturnType<(typeof GAME_KINDS)[Kind]>;

export function playJob<Kind extends GameKind>(
  kind: Kind,
  contents: readonly Content[],
  { content, seed, seats }: Job,
): GameResult<Kind> {
  return GAME_KINDS[kind](contents[content]!, seed, seats) as GameResult<Kind>;
}
