// Which worlds and games the properties are tried on: invented worlds, played by agents or by anyone at random.

import fc from 'fast-check';
import { generate, type ScenarioFile } from '../../src/content';
import {
  AGENTS,
  agentOrders,
  createGame,
  type NationId,
  type Order,
  type Seat,
  type State,
  type Step,
  step,
} from '../../src/engine';
import { contentOf } from './world';

export interface Game {
  readonly nations: number;
  readonly world: number;
  readonly seed: number;
  readonly tempo: number;
  readonly turnsPerYear: 1 | 2 | 4 | 12;
  /** Shifts which agent plays which nation. */
  readonly cast: number;
}

export const games = (most = 7): fc.Arbitrary<Game> =>
  fc.record({
    nations: fc.integer({ min: 2, max: most }),
    world: fc.integer({ min: 0, max: 200 }),
    seed: fc.nat(),
    tempo: fc.constantFrom(0.5, 1, 3, 12),
    turnsPerYear: fc.constantFrom<(1 | 2 | 4 | 12)[]>(1, 2, 4, 12),
    cast: fc.nat({ max: AGENTS.length - 1 }),
  });

export const scenarioOf = ({ nations, world, tempo, turnsPerYear }: Game): ScenarioFile => ({
  ...generate(nations, `w${world}`),
  tempo,
  turnsPerYear,
});

/** The state before the first turn; content is made anew each time. */
export const begin = (game: Game): State => createGame(contentOf(scenarioOf(game)), `s${game.seed}`);

/** Agents by turns, all four kinds among them. */
export function castOf(state: State, cast: number): Readonly<Record<NationId, Seat>> {
  return Object.fromEntries(
    state.content.nations.map(({ id }, i) => [id, AGENTS[(i + cast) % AGENTS.length]]),
  ) as Record<NationId, Seat>;
}

export const ordersOf = (state: State, game: Game): readonly Order[] =>
  agentOrders(state, castOf(state, game.cast)).orders;

/** Plays `turns` turns; `watch` sees every step with the state before it. */
export function play(
  game: Game,
  turns: number,
  watch: (before: State, taken: Step, orders: readonly Order[]) => void = () => {},
): State {
  let state = begin(game);
  for (let k = 0; k < turns && !state.over; k++) {
    const orders = ordersOf(state, game);
    const taken = step(state, orders);
    watch(state, taken, orders);
    state = taken.state;
  }
  return state;
}
