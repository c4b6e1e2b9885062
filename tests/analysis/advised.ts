// Games of one person who does what an adviser says, but for one planted turn.

import { advise, agentOrders, createGame, step } from '../../src/engine';
import type { Content, NationId, Order, Seat, State } from '../../src/engine';
import type { Played } from '../../src/analysis';
import { fillSeats } from '../../src/session';

export interface Planted {
  readonly turn: number;
  /** What is ordered there, in the place of what the adviser says. */
  readonly orders: readonly Order[];
}

export const advisedSeats = (content: Content, nation: NationId): Readonly<Record<NationId, Seat>> =>
  fillSeats(content, { [nation]: 'person' });

export function advisedGame(content: Content, nation: NationId, seed: string, plant: Planted | null): Played {
  const seats = advisedSeats(content, nation);
  const turns: (readonly Order[])[] = [];
  let state: State = createGame(content, seed);
  while (!state.over) {
    const own = plant?.turn === state.turn ? plant.orders : advise(state, nation, 'balancer').orders;
    const orders = [...own, ...agentOrders(state, seats).orders];
    turns.push(orders);
    state = step(state, orders).state;
  }
  return { content, seed, seats, turns, reviewed: [nation] };
}
