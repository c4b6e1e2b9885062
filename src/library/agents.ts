// Who can play a nation, what they chose between, and how the nations came off.

import {
  ADVISERS,
  type Advice,
  advise,
  agentOrders,
  cardOf,
  CHARACTERS,
  ranking,
  type AgentName,
  type DecisionCard,
  type Ranked,
} from '../engine';
import { nationOf, type Game } from './game';

/** A character that can play a nation. */
export interface Agent {
  /** As a seat names it. */
  readonly name: AgentName;
  /** The theory or the work that it is after. */
  readonly source: string;
}

/** The characters there are. */
export const agents: readonly Agent[] = Object.values(CHARACTERS).map(({ name, source }) => ({
  name,
  source,
}));

/**
 * What the agents weighed in a turn: for each choice all options with their scores as sums of named terms (1 is a hundred
 * points), the runner-up, and the smallest change of one term that would have made it the choice.
 *
 * @param turn - from 1 to the game's own; the last where left out
 * @throws RangeError where the game has no such turn
 */
export function decisions(game: Game, turn: number = game.turn): readonly DecisionCard[] {
  const before = game.history[turn - 1];
  if (before === undefined || turn > game.turn) throw new RangeError(`there is no turn ${turn} to look into`);
  return agentOrders(before.state, game.seats).decisions.map(cardOf);
}

/**
 * What three advisers would have a nation order now, each by its theory and from what the nation may know: the orders, and the choices
 * behind them laid open, what it sets most store by first.
 *
 * @throws RangeError where the game has no such nation
 */
export function advice(game: Game, nation: string): readonly Advice[] {
  const id = nationOf(game, nation);
  return ADVISERS.map((adviser) => advise(game.state, id, adviser));
}

/**
 * All nations as they stand now, ranked by the weighted change of their scores since the start and the objectives they meet, ppm;
 * equals share a rank. Where a scenario has objectives, those without any have none.
 */
export const standings = (game: Game): readonly Ranked[] => ranking(game.state);
