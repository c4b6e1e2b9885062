// A game as a value: a step or a play hands back a new one, and every moment of it stays to be looked at.

import {
  AGENTS,
  agentOrders,
  asNationId,
  type GameEvent,
  type NationId,
  type Order,
  type Refusal,
  type Seat,
  type State,
} from '../engine';
import { advance, startOf, type Position } from '../replay';
import { fillSeats } from '../session';
import { LONGEST_SEED, seedFrom } from '../text';
import { ordersFrom, type OrderInput } from './orders';
import type { Scenario } from './scenario';

/** How things stood after a turn, and what led there. */
export interface Moment {
  /** Turns resolved so far; 0 at the start. */
  readonly turn: number;
  /** Everything, in the engine's units: columns of whole numbers for nations and pairs, records for pacts, offers and crises. */
  readonly state: State;
  /** 16 hexadecimal digits over every state and every order so far. */
  readonly hash: string;
  /** What all nations ordered in the turn, refused orders too; empty at the start. */
  readonly orders: readonly Order[];
  /** What came of it, in the order in which it happened. */
  readonly events: readonly GameEvent[];
  /** Orders that were not carried out, each with its reason as a kebab-case code. */
  readonly refusals: readonly Refusal[];
}

/** A game at some turn. It is never changed: {@link step} and {@link play} hand back another. */
export interface Game extends Moment {
  /** The world that it is played in. */
  readonly scenario: Scenario;
  /** The text that all chance is drawn from. */
  readonly seed: string;
  /** Who plays each nation, by the nation's id. */
  readonly seats: Readonly<Record<string, Seat>>;
  /** Every moment so far: `history[t]` is how things stood after t turns. */
  readonly history: readonly Moment[];
}

export interface GameOptions {
  /** The text that all chance is drawn from; the same scenario, seed and orders give the same game everywhere. "1" where left out. */
  readonly seed?: string | number;
  /** Who plays a nation, by its id, where that is not whom the scenario names: one of {@link agents} by name, or `person` for your own orders. */
  readonly seats?: Readonly<Record<string, Seat>>;
}

/**
 * Starts a game before its first turn.
 *
 * @param scenario - from {@link loadScenario}
 * @param options - the seed, and who plays whom
 * @throws RangeError where a seat's nation or agent is unknown, or the seed is empty or longer than 200 characters
 *
 * @example
 * ```js
 * const game = createGame(world, { seed: 7, seats: { FRA: 'hegemon' } });
 * ```
 */
export function createGame(scenario: Scenario, options: GameOptions = {}): Game {
  const { content } = scenario;
  const seed = seedFrom(String(options.seed ?? '1'));
  if (seed === null) throw new RangeError(`a seed is a text of 1 to ${LONGEST_SEED} characters`);
  checkSeats(scenario, options.seats ?? {});
  const seats = fillSeats(content, options.seats ?? {});
  const first = momentOf(startOf(content, { ...scenario.sources, seed, seats }), []);
  return { ...first, scenario, seed, seats, history: [first] };
}

function checkSeats({ id, nations }: Scenario, seats: Readonly<Record<string, Seat>>): void {
  for (const [nation, seat] of Object.entries(seats)) {
    if (!nations.some((known) => known.id === nation))
      throw new RangeError(`${id} has no nation "${nation}"`);
    if (seat !== 'person' && !AGENTS.includes(seat)) throw new RangeError(`there is no agent "${seat}"`);
  }
}

const momentOf = ({ state, hash, events, refusals }: Position, orders: readonly Order[]): Moment => ({
  turn: state.turn,
  state,
  hash,
  orders,
  events,
  refusals,
});

/** The game with one more turn, of these orders and no others. */
export function advanced(game: Game, orders: readonly Order[]): Game {
  const moment = momentOf(advance(game, orders), orders);
  return { ...game, ...moment, history: [...game.history, moment] };
}

/**
 * Plays one turn: your orders for the nations that `person` plays, the agents' for all others. A game that is over is handed back
 * as it is.
 *
 * @param orders - in the sequence in which they are given; those that cannot be carried out come back as `refusals`
 * @throws TypeError where an order has not the form of its kind
 * @throws RangeError where an order is given for a nation that an agent plays
 *
 * @example
 * ```js
 * game = step(game, [{ kind: 'exercise', by: 'FRA', with: 'GBR' }]);
 * ```
 */
export function step(game: Game, orders: readonly OrderInput[] = []): Game {
  if (game.state.over) return game;
  const own = ordersFrom(orders, game.seats);
  return advanced(game, [...own, ...agentOrders(game.state, game.seats).orders]);
}

export interface PlayOptions {
  /** So many turns at most; to the end where left out. */
  readonly turns?: number;
  /** Stops after the first turn of which this is true. */
  readonly until?: (game: Game) => boolean;
  /** Orders for the nations that `person` plays, asked for before each turn; without it they pass. */
  readonly orders?: (game: Game) => readonly OrderInput[];
}

/**
 * Plays turn after turn until the game is over, or for some turns, or until something is true.
 *
 * @throws what {@link step} throws
 *
 * @example
 * ```js
 * const end = play(createGame(world, { seed: 7 }), { turns: 40 });
 * ```
 */
export function play(game: Game, options: PlayOptions = {}): Game {
  const { turns = Infinity, until, orders } = options;
  let at = game;
  for (let played = 0; played < turns && !at.state.over; played++) {
    at = step(at, orders?.(at));
    if (until?.(at)) break;
  }
  return at;
}

/** A nation of the game by its id; throws where it has none of that name. */
export function nationOf({ scenario }: Game, id: string): NationId {
  if (!scenario.nations.some((nation) => nation.id === id))
    throw new RangeError(`${scenario.id} has no nation "${id}"`);
  return asNationId(id);
}
