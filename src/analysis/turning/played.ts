// A game as one nation played it, to be asked what its decisions were worth.

import {
  goalPoints,
  type GameEvent,
  type NationId,
  type Order,
  SCORES,
  scoresOf,
  type Seat,
  type State,
} from '../../engine';

export interface PlayedGame {
  /** By turn from 0. */
  readonly states: readonly State[];
  /** What was ordered in each turn, by everybody: `orders[0]` led to `states[1]`. */
  readonly orders: readonly (readonly Order[])[];
  /** What happened in each, with the same places. */
  readonly events: readonly (readonly GameEvent[])[];
  readonly seats: Readonly<Record<NationId, Seat>>;
  readonly me: NationId;
}

/** A nation's change in its scores and the points of the objectives that it meets; ppm. */
export function totalOf(state: State, nation: NationId): number {
  const scores = scoresOf(state, nation);
  return SCORES.reduce((sum, score) => sum + scores[score].weighted, goalPoints(state, nation));
}
