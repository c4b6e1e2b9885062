// What must not matter to a game: where it is split by saving, the order of a file's lists, and what things are called.
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { generate, type ScenarioFile } from '../../src/content';
import {
  agentOrders,
  createGame,
  hashState,
  hashTurn,
  packState,
  step,
  unpackState,
  type Content,
  type Seat,
} from '../../src/engine';
import { fillSeats } from '../../src/session';
import { contentOf, library, sessionOf } from '../replay/world';

const TURNS = 12;
const anySeed = fc.string({ minLength: 1, maxLength: 8 });
const anyWorld = fc
  .record({ nations: fc.integer({ min: 2, max: 9 }), seed: anySeed })
  .map(({ nations, seed }) => generate(nations, seed));
const someRuns = { numRuns: 25 };

/** The engine's hashes of a game that agents play: of states and orders, whatever the file is called and says of itself. */
function play(
  scenario: unknown,
  seed: string,
  turns = TURNS,
  seats: Readonly<Record<string, Seat>> = {},
): string[] {
  const session = sessionOf(contentOf(scenario), seed, seats, scenario);
  const hashes = [hashState(session.state())];
  for (let turn = session.endTurn(); turn !== null; turn = session.endTurn()) {
    hashes.push(hashTurn(hashes.at(-1)!, turn.orders, session.state()));
    if (hashes.length > turns) break;
  }
  return hashes;
}

test('the same world and seed give the same game; another seed another one', () => {
  fc.assert(
    fc.property(anyWorld, anySeed, anySeed, (world, seed, other) => {
      const hashes = play(world, seed);
      expect(play(world, seed)).toEqual(hashes);
      if (other !== seed) expect(play(world, other)[0]).not.toBe(hashes[0]);
    }),
    someRuns,
  );
});

test('packed, kept as text and unpacked at any turn, a state goes on to the same hashes', () => {
  fc.assert(
    fc.property(anyWorld, anySeed, fc.nat(TURNS - 1), (world, seed, at) => {
      const content = contentOf(world);
      const hashes = (split: number): string[] => statesOf(content, seed, split).map(hashState);
      expect(hashes(at)).toEqual(hashes(-1));
    }),
    someRuns,
  );
});

/** All states of a game, the one after `split` turns by way of its packed text. */
function statesOf(content: Content, seed: string, split: number): ReturnType<typeof createGame>[] {
  const seats = fillSeats(content, {});
  const states = [createGame(content, seed)];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const before = states.at(-1)!;
    const state =
      turn === split ? unpackState(content, JSON.parse(JSON.stringify(packState(before)))) : before;
    states.push(step(state, agentOrders(state, seats).orders).state);
  }
  return states;
}

test('the order of nations, pairs and pacts in the file, and of the two in a pair, changes nothing', () => {
  fc.assert(
    fc.property(anyWorld, anySeed, fc.infiniteStream(fc.nat(1_000_000)), (world, seed, draws) => {
      const shuffled = <T>(list: readonly T[]): T[] =>
        list
          .map((value) => ({ value, at: draws.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ value }) => value);
      const turned: ScenarioFile = {
        ...world,
        nations: shuffled(world.nations),
        pairs: shuffled(world.pairs.map(swapped)),
        pacts: shuffled(world.pacts),
      };
      expect(play(turned, seed)).toEqual(play(world, seed));
    }),
    someRuns,
  );
});

function swapped(pair: ScenarioFile['pairs'][number]): ScenarioFile['pairs'][number] {
  const [a, b] = pair.between;
  const trust = Array.isArray(pair.trust)
    ? { trust: [pair.trust[1]!, pair.trust[0]!] as [number, number] }
    : {};
  return { ...pair, ...trust, between: [b!, a!] };
}

test.each(['five-rivers', 'europe-1949'])(
  'what the nations and capitals of %s are called changes nothing',
  (id) => {
    const scenario = library.scenario(id) as ScenarioFile;
    const nations = scenario.nations.map((nation, k) => ({
      ...nation,
      name: `Land ${k}`,
      capital: { ...nation.capital, name: `City ${k}` },
    }));
    expect(play({ ...scenario, title: 'Elsewhere', nations }, '5', 6)).toEqual(play(scenario, '5', 6));
  },
);

test('orders may be handed to a turn in any order of nations', () => {
  fc.assert(
    fc.property(anyWorld, anySeed, (world, seed) => {
      const content = contentOf(world);
      const seats = fillSeats(content, {});
      let [forwards, backwards] = [createGame(content, seed), createGame(content, seed)];
      for (let turn = 0; turn < TURNS; turn += 1) {
        const { orders } = agentOrders(forwards, seats);
        const byNation = [...new Set(orders.map(({ by }) => by))].reverse();
        const turned = byNation.flatMap((nation) => orders.filter(({ by }) => by === nation));
        [forwards, backwards] = [step(forwards, orders).state, step(backwards, turned).state];
      }
      expect(hashState(backwards)).toBe(hashState(forwards));
    }),
    someRuns,
  );
});
