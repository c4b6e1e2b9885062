// Specifies when an author is warned that a scenario is degenerate, and when not.
import { expect, test } from 'vitest';
import { atHistoryPace, type GameRecord, recordGame, warningsOf, withoutTrade } from '../../../src/analysis';
import { PACT_TYPES } from '../../../src/engine';
import { ALD, BOR, CAR, type Sketch, world } from '../../engine/world';

const { content } = world({
  nations: { ALD: {}, BOR: {}, CAR: {} },
  turns: 20,
  objectives: [{ nation: 'ALD', id: 'quiet', kind: 'no-war', why: 'It is small.' }],
});
/** A game with a bit of everything. */
const LIVELY: GameRecord = {
  ...recordGame(content, '1', {}),
  pacts: PACT_TYPES.map((type) => ({ type, turns: 5, end: 'notice', most: 3 })),
  calls: [{} as GameRecord['calls'][number]],
  disputes: 3,
  turns: 20,
  lastStir: 19,
  largestDefence: 0.5,
  alone: 1,
  acts: { [ALD]: 9, [BOR]: 9, [CAR]: 9 },
};
/** Ten games won in turn, whose objective is met in every second. */
const games = (odd: Partial<GameRecord>, many = 10): GameRecord[] =>
  Array.from({ length: many }, (_, k) => ({
    ...LIVELY,
    winner: content.nations[k % 3]!.id,
    objectives: { 'ALD quiet': k % 2 === 0 },
    ...odd,
  }));
const codes = (records: readonly GameRecord[]) => warningsOf(content, records).map(({ code }) => code);

test('a lively world is left in peace', () => expect(codes(games({}))).toEqual([]));

test.each<[string, Partial<GameRecord>]>([
  ['one-bloc', { largestDefence: 1 }],
  ['no-pacts', { alone: 3 }],
  ['stalemate', { lastStir: 9 }],
  ['no-crises', { disputes: 0 }],
  ['nothing-ends', { pacts: LIVELY.pacts.map((pact) => ({ ...pact, end: null })) }],
  ['no-calls', { calls: [] }],
  ['kind-unused', { pacts: LIVELY.pacts.slice(1) }],
  ['never-acts', { acts: { ...LIVELY.acts, [ALD]: 0 } }],
  ['always-wins', { winner: ALD }],
  ['ends-early', { turns: 8, lastStir: 8 }],
  ['never-met', { objectives: { 'ALD quiet': false } }],
  ['always-met', { objectives: { 'ALD quiet': true } }],
])('%s', (code, odd) => expect(codes(games(odd))).toEqual([code]));

test('where nothing is signed, what follows from it is said too', () => {
  expect(codes(games({ pacts: [] }))).toEqual(['nothing-signed', ...PACT_TYPES.map(() => 'kind-unused')]);
});

test('one odd game of twenty is chance; of two games nothing is "never"', () => {
  expect(codes([...games({}, 19), ...games({ largestDefence: 1 }, 1)])).toEqual([]);
  expect(codes(games({ winner: ALD, calls: [] }, 2))).toEqual([]);
});

test('at history’s pace a scenario runs sixty years at tempo 1, and no objective ends it', () => {
  const sketch: Sketch = {
    nations: { ALD: {}, BOR: {} },
    tempo: 3,
    turns: 8,
    objectives: [{ nation: 'ALD', id: 'peace', kind: 'no-war', decisive: true, why: 'Once.' }],
  };
  const long = atHistoryPace(world(sketch).content);
  expect([long.tempo, long.turns]).toEqual([1, 240]);
  expect(recordGame(long, '1', {}).turns).toBe(240);
});

test('without trade, trade neither restrains, nor attracts, nor binds; all else is as it was', () => {
  const { theory } = withoutTrade(content);
  expect([
    theory.attack.trade,
    theory.utility.interdependence,
    theory.cohesion.parts['economic-interdependence'],
  ]).toEqual([0, 0, 0]);
  expect({ ...theory, attack: 0, utility: 0, cohesion: 0 }).toEqual({
    ...content.theory,
    attack: 0,
    utility: 0,
    cohesion: 0,
  });
});
