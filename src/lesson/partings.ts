// Where games of one lesson part: the turns in which those who played them ordered different things.
import { canonicalJson, type Order } from '../engine';

export interface Parting {
  /** The turn that these orders are of; 1 is the first. */
  readonly turn: number;
  /** Of each game, what not all of them ordered. */
  readonly orders: readonly (readonly Order[])[];
}

/** `games`: of each, what was ordered turn by turn. */
export function partingsOf(games: readonly (readonly (readonly Order[])[])[]): readonly Parting[] {
  const turns = Math.min(...games.map((game) => game.length));
  return Array.from({ length: turns }, (_, k) =>
    parting(
      games.map((game) => game[k]!),
      k + 1,
    ),
  ).filter(({ orders }) => orders.some((own) => own.length > 0));
}

function parting(ordered: readonly (readonly Order[])[], turn: number): Parting {
  const texts = ordered.map((orders) => new Set(orders.map((order) => canonicalJson(order))));
  const isShared = (order: Order): boolean => texts.every((text) => text.has(canonicalJson(order)));
  return { turn, orders: ordered.map((orders) => orders.filter((order) => !isShared(order))) };
}
