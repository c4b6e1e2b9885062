// Whom of its cabinet a nation followed how often, and how each would have done in its place.

import { ADVISERS, advise, type Adviser, followed } from '../../engine';
import { playedByAdviser } from './play-on';
import { type PlayedGame, totalOf } from './played';
import { rankOf } from './points';

export interface AdviserRecord {
  readonly adviser: Adviser;
  /** How many of the orders that one gave it would have given too. */
  readonly followed: number;
  readonly given: number;
}

/** A game played on with an adviser from a turn to its end. */
export interface AdviserGame {
  readonly adviser: Adviser;
  readonly from: number;
  readonly rank: number;
  readonly total: number;
}

export function adviserRecords(game: PlayedGame): readonly AdviserRecord[] {
  const own = game.orders.map((orders) => orders.filter(({ by }) => by === game.me));
  const given = own.reduce((sum, orders) => sum + orders.length, 0);
  return ADVISERS.map((adviser) => ({
    adviser,
    given,
    followed: own.reduce(
      (sum, orders, turn) =>
        orders.length === 0 ? sum : sum + followed(orders, advise(game.states[turn]!, game.me, adviser)),
      0,
    ),
  }));
}

/** Each adviser from the start, and from the middle of the game. */
export function* adviserGames(game: PlayedGame): Generator<AdviserGame, void> {
  for (const from of [0, Math.floor(game.orders.length / 2)])
    for (const adviser of ADVISERS) {
      const end = playedByAdviser(game, from, adviser);
      yield { adviser, from, rank: rankOf(game, end), total: totalOf(end, game.me) };
    }
}
