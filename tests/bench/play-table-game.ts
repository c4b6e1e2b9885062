// One game of the table of `npm run play-table`: who plays a nation's seat by what, and how it ends.

import {
  ADVISERS,
  advise,
  type Adviser,
  agendaOf,
  agentOrders,
  asks,
  createGame,
  type NationId,
  objectivesOf,
  type Order,
  ranking,
  type Score,
  SCORES,
  type State,
  step,
} from '../../src/engine';
import { fillSeats } from '../../src/session';
import { builtInWorld } from '../engine/built-in-worlds';

export const PLAYERS = ['passing', ...ADVISERS, 'random'] as const;
export type Player = (typeof PLAYERS)[number];

export interface Job {
  readonly world: string;
  readonly nation: string;
  readonly seed: string;
  readonly player: Player;
}

export interface Played extends Job {
  readonly rank: number;
  /** Nations that are ranked. */
  readonly ranked: number;
  /** Ppm of a score. */
  readonly total: number;
  /** What of it each score brought, and what the objectives. */
  readonly parts: Readonly<Record<Score | 'goals', number>>;
  readonly turns: number;
  /** Turns whose agenda asked for a decision. */
  readonly asked: number;
  /** Objectives of all nations that are met at the end, `nation/id`. */
  readonly met: readonly string[];
}

export const keyOf = ({ world, nation, seed, player }: Job): string =>
  [world, nation, seed, player].join('/');

function ordersOf(state: State, nation: NationId, player: Player): readonly Order[] {
  if (player === 'passing' || player === 'random') return [];
  return advise(state, nation, player satisfies Adviser).orders;
}

export function playGame(job: Job): Played {
  const content = builtInWorld(job.world);
  const nation = job.nation as NationId;
  const seats = fillSeats(content, { [nation]: job.player === 'random' ? 'random' : 'person' });
  let state = createGame(content, job.seed);
  let asked = 0;
  while (!state.over) {
    const here = state;
    if (agendaOf(here, nation).some((item) => asks(here, item))) asked++;
    state = step(here, [...ordersOf(here, nation, job.player), ...agentOrders(here, seats).orders]).state;
  }
  const rows = ranking(state, [nation]);
  const own = rows.find((row) => row.nation === nation)!;
  const met = content.nations.flatMap(({ id }) =>
    objectivesOf(state, id).flatMap((one) => (one.met ? [`${id}/${one.objective.id}`] : [])),
  );
  const parts = SCORES.map((score) => [score, own.scores[score].weighted] as const);
  return {
    ...job,
    rank: own.rank!,
    ranked: rows.filter(({ rank }) => rank !== null).length,
    total: own.total,
    parts: { ...(Object.fromEntries(parts) as Record<Score, number>), goals: own.goals },
    turns: state.turn,
    asked,
    met,
  };
}
