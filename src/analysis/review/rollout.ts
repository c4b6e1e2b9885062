// One rollout: a recorded position played on by agents in all seats, from a seed of its own, and how the nations stand at some turns of it.

import { agentOrders, ranking, step, withLuck } from '../../engine';
import type { NationId, Order, Seat, State } from '../../engine';

/** How all nations stand, in the order of the content: totals in ppm, ranks from 1; null where a nation is not ranked. */
export interface Standing {
  readonly totals: readonly number[];
  readonly ranks: readonly (number | null)[];
}

/** Orders of some nations for the first turn; all others are left to their agents. */
export type Given = Readonly<Record<NationId, readonly Order[]>>;

export interface Table {
  /** The game's own seed. */
  readonly seed: string;
  /** Agents in all seats, persons' too. */
  readonly agents: Readonly<Record<NationId, Seat>>;
  /** Who counts in the ranking, whatever the scenario asks of them. */
  readonly reviewed: readonly NationId[];
}

/** Rollout `r` has the same luck in every turn, whatever it is played for: alternatives differ by their orders alone. */
const luckOf = ({ seed }: Table, rollout: number): string => `${seed}/review/${rollout}`;

/** How it stands after each of the `stops` (turns, rising); a game that is over by then stands as it ended. */
export function rollOut(
  table: Table,
  start: State,
  given: Given,
  rollout: number,
  stops: readonly number[],
): readonly Standing[] {
  const seed = luckOf(table, rollout);
  const first = Object.values(given).flat();
  const others = { ...table.agents, ...seatedBy(given) };
  const found: Standing[] = [];
  let state = start;
  for (const stop of stops) {
    while (!state.over && state.turn < stop) {
      const now = withLuck(state, seed);
      const orders =
        state === start
          ? [...first, ...agentOrders(now, others).orders]
          : agentOrders(now, table.agents).orders;
      state = step(now, orders).state;
    }
    found.push(standingOf(state, table.reviewed));
  }
  return found;
}

const seatedBy = (given: Given): Record<NationId, Seat> =>
  Object.fromEntries(Object.keys(given).map((id) => [id, 'person'])) as Record<NationId, Seat>;

export function standingOf(state: State, reviewed: readonly NationId[]): Standing {
  const rows = new Map(ranking(state, reviewed).map((row) => [row.nation, row]));
  const ofAll = state.content.nations.map(({ id }) => rows.get(id)!);
  return { totals: ofAll.map(({ total }) => total), ranks: ofAll.map(({ rank }) => rank) };
}
