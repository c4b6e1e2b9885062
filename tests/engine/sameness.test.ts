// Specifies what a game does not depend on: when it is run, where it was saved, the order of lists, the names of things (model section 1).

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScenarioFile } from '../../src/content';
import {
  canonicalOrders,
  createGame,
  hashState,
  hashTurn,
  type Order,
  packState,
  type State,
  step,
  unpackState,
} from '../../src/engine';
import { begin, type Game, games, ordersOf, play, scenarioOf } from './games';
import { contentOf } from './world';

const hashes = (game: Game, turns: number): string[] => {
  const found: string[] = [];
  play(game, turns, (_, { state }) => found.push(hashState(state)));
  return found;
};

/** The hash of every turn from a state on. */
function onwards(start: State, game: Game, turns: number): string[] {
  const found = [hashState(start)];
  let state = start;
  for (let k = 0; k < turns && !state.over; k++) {
    state = step(state, ordersOf(state, game)).state;
    found.push(hashState(state));
  }
  return found;
}

const shuffled = <T>(items: readonly T[], key: number): T[] =>
  items
    .map((item, k) => ({ item, rank: ((k + 1) * 7919 * (key + 1)) % 104_729 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);

describe('the same', () => {
  it('world, seed and orders give the same state at every turn, however often', () => {
    fc.assert(
      fc.property(games(), (game) => {
        expect(hashes(game, 8)).toEqual(hashes(game, 8));
      }),
      { numRuns: 20 },
    );
  });

  it('seed matters: another one, another game', () => {
    fc.assert(
      fc.property(games(), (game) => {
        expect(hashes(game, 3)).not.toEqual(hashes({ ...game, seed: game.seed + 1 }, 3));
      }),
      { numRuns: 20 },
    );
  });

  it('game, saved midway as JSON and read again, goes on as if nothing had been', () => {
    fc.assert(
      fc.property(games(), fc.integer({ min: 0, max: 8 }), (game, turns) => {
        const state = play(game, turns);
        const text = JSON.stringify(packState(state));
        const again = unpackState(begin(game).content, JSON.parse(text));
        expect(JSON.stringify(packState(again))).toBe(text);
        expect(again).toEqual(state);
        expect(onwards(again, game, 5)).toEqual(onwards(state, game, 5));
      }),
      { numRuns: 30 },
    );
  });

  it('orders, given in another order across nations, do the same', () => {
    const mixed = (orders: readonly Order[], key: number): Order[] => {
      const queues = new Map(orders.map(({ by }) => [by, orders.filter((order) => order.by === by)]));
      return shuffled(orders, key).map(({ by }) => queues.get(by)!.shift()!);
    };
    fc.assert(
      fc.property(games(), fc.nat({ max: 100 }), (game, key) => {
        play(game, 8, (before, taken, orders) => {
          const other = step(before, mixed(orders, key));
          expect(hashState(other.state)).toBe(hashState(taken.state));
          expect(other.events).toEqual(taken.events);
          expect(canonicalOrders(mixed(orders, key))).toEqual(canonicalOrders(orders));
        });
      }),
      { numRuns: 20 },
    );
  });
});

describe('a scenario file', () => {
  const begun = (scenario: ScenarioFile, game: Game) => createGame(contentOf(scenario), `s${game.seed}`);
  const turned = ({
    between: [a, b],
    trust,
    ...rest
  }: ScenarioFile['pairs'][number]): ScenarioFile['pairs'][number] => ({
    ...rest,
    between: [b, a],
    ...(trust === undefined
      ? {}
      : { trust: typeof trust === 'number' ? trust : ([trust[1], trust[0]] as [number, number]) }),
  });

  it('may list its nations, pairs, pacts and members in any order', () => {
    fc.assert(
      fc.property(games(), fc.nat({ max: 100 }), (game, key) => {
        const scenario = scenarioOf(game);
        const other: ScenarioFile = {
          ...scenario,
          nations: shuffled(scenario.nations, key),
          pairs: shuffled(scenario.pairs, key).map((pair, k) => (k % 2 === 0 ? turned(pair) : pair)),
          pacts: shuffled(scenario.pacts, key).map((pact) => ({
            ...pact,
            members: shuffled(pact.members, key),
          })),
        };
        expect(onwards(begun(other, game), game, 6)).toEqual(onwards(begun(scenario, game), game, 6));
      }),
      { numRuns: 20 },
    );
  });

  const renamed = (scenario: ScenarioFile): ScenarioFile => ({
    ...scenario,
    title: 'Another title',
    summary: 'Another summary.',
    nations: scenario.nations.map((nation, k) => ({
      ...nation,
      name: `Land ${k}`,
      capital: { ...nation.capital, name: `Town ${k}` },
    })),
  });

  it('may call its nations and capitals what it likes', () => {
    fc.assert(
      fc.property(games(), (game) => {
        const scenario = scenarioOf(game);
        expect(onwards(begun(renamed(scenario), game), game, 6)).toEqual(
          onwards(begun(scenario, game), game, 6),
        );
      }),
      { numRuns: 25 },
    );
  });
});

describe('the chain of turns', () => {
  it('takes in the turn before, the orders, refused ones too, and the state', () => {
    fc.assert(
      fc.property(games(5), (game) => {
        const before = begin(game);
        const orders = ordersOf(before, game);
        const { state } = step(before, orders);
        const link = hashTurn('0', orders, state);
        const refused: Order = {
          kind: 'dialogue',
          by: state.content.nations[0]!.id,
          with: state.content.nations[0]!.id,
        };
        expect(
          hashTurn(
            '0',
            [...orders]
              .reverse()
              .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : orders.indexOf(a) - orders.indexOf(b))),
            state,
          ),
        ).toBe(link);
        expect(
          new Set([
            link,
            hashTurn('1', orders, state),
            hashTurn('0', [...orders, refused], state),
            hashTurn('0', orders, before),
          ]).size,
        ).toBe(4);
      }),
      { numRuns: 20 },
    );
  });
});
