// The game under review: its positions, who is reviewed in it, and who plays on in their place.

import { createGame, step } from '../../engine';
import type { Content, NationId, Order, Seat, State } from '../../engine';
import type { Replay } from '../../replay';
import type { Table } from './rollout';

/** A recorded game as it is handed to a thread: `turns[t]` are all orders that led from turn t to turn t + 1. */
export interface Played {
  readonly content: Content;
  readonly seed: string;
  readonly seats: Readonly<Record<NationId, Seat>>;
  readonly turns: readonly (readonly Order[])[];
  /** Whose decisions are looked at. */
  readonly reviewed: readonly NationId[];
}

/** Without `reviewed`, the persons. */
export function playedOf(
  { seed, seats, turns }: Pick<Replay, 'seed' | 'seats' | 'turns'>,
  content: Content,
  reviewed: readonly NationId[] = personsOf(content, seats),
): Played {
  return { content, seed, seats, turns: turns.map(({ orders }) => orders), reviewed };
}

export const personsOf = (content: Content, seats: Played['seats']): readonly NationId[] =>
  content.nations.map(({ id }) => id).filter((id) => seats[id] === 'person');

/** Where a person sat, the nation's own agent plays on. */
export function tableOf({ content, seed, seats, reviewed }: Played): Table {
  const agents = content.nations.map(({ id, agent }) => {
    const seat = seats[id] ?? agent;
    return [id, seat === 'person' ? agent : seat] as const;
  });
  return { seed, reviewed, agents: Object.fromEntries(agents) as Table['agents'] };
}

/** The position at each turn, 0 first. */
export function positionsOf({ content, seed, turns }: Played): readonly State[] {
  const states = [createGame(content, seed)];
  for (const orders of turns) states.push(step(states.at(-1)!, orders).state);
  return states;
}

/** What the reviewed nations ordered in the turn after `turn`. */
export function ordersIn(
  { turns, reviewed }: Played,
  turn: number,
): Readonly<Record<NationId, readonly Order[]>> {
  const orders = turns[turn] ?? [];
  return Object.fromEntries(reviewed.map((id) => [id, orders.filter(({ by }) => by === id)])) as Record<
    NationId,
    readonly Order[]
  >;
}
