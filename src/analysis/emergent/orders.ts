// Which orders agents give, by the character that gives them: how often a game, for each kind that there is.

import { type AgentName, AGENTS, type OrderKind, PRICED_ORDERS } from '../../engine';

/** Orders given in one game, by character and kind. */
export type OrderCounts = Readonly<Partial<Record<AgentName, Readonly<Partial<Record<OrderKind, number>>>>>>;

/** One kind of order: how often a game each character gave it, and all of them together. */
export interface OrdersGiven {
  readonly kind: OrderKind;
  readonly by: Readonly<Partial<Record<AgentName, number>>>;
  readonly all: number;
}

type Played = readonly { readonly orders: OrderCounts }[];

/** Characters that played in these games, in the order of their list. */
const charactersIn = (games: Played): readonly AgentName[] =>
  AGENTS.filter((agent) => games.some(({ orders }) => orders[agent] !== undefined));

/** A row for each kind of order, means over the games. */
export function ordersGiven(games: Played): readonly OrdersGiven[] {
  const agents = charactersIn(games);
  const mean = (kind: OrderKind, agent: AgentName): number =>
    games.reduce((sum, { orders }) => sum + (orders[agent]?.[kind] ?? 0), 0) / Math.max(1, games.length);
  return PRICED_ORDERS.map((kind) => {
    const by = Object.fromEntries(agents.map((agent) => [agent, mean(kind, agent)]));
    return { kind, by, all: Object.values(by).reduce((sum, one) => sum + one, 0) };
  });
}
