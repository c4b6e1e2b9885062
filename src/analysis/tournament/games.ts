// Which games a tournament plays: each agent in each seat of each seed, everyone else as the scenario says (after Axelrod 1984).

import { agentOrders, createGame, ranking, step } from '../../engine';
import type { AgentName, Content, NationId, Seat } from '../../engine';

/** One agent in one seat of one seed: a fair comparison is with another agent in the very same. */
export interface Entry {
  readonly seed: string;
  readonly nation: NationId;
  readonly agent: AgentName;
}

/** What the four scores of all nations come to at the end, without objectives, of which agents know nothing; ppm. */
export type Totals = Readonly<Record<NationId, number>>;

export function totalsOf(content: Content, seed: string, seats: Readonly<Record<NationId, Seat>>): Totals {
  let state = createGame(content, seed);
  while (!state.over) state = step(state, agentOrders(state, seats).orders).state;
  const rows = ranking(state).map(({ nation, change }) => [nation, change] as const);
  return Object.fromEntries(rows) as Record<NationId, number>;
}

/** All entries of a tournament, by seed, then seat, then agent. */
export const entriesOf = (
  seeds: readonly string[],
  nations: readonly NationId[],
  agents: readonly AgentName[],
): readonly Entry[] =>
  seeds.flatMap((seed) => nations.flatMap((nation) => agents.map((agent) => ({ seed, nation, agent }))));

/** The content in which a seat of mixed character is played by one agent alone; the same content where the seat is not mixed. */
export function undivided(content: Content, nation: NationId): Content {
  const mixed = content.nations.some(({ id, agentMix }) => id === nation && agentMix.length > 0);
  if (!mixed) return content;
  const nations = content.nations.map((one) => (one.id === nation ? { ...one, agentMix: [] } : one));
  return { ...content, nations };
}
