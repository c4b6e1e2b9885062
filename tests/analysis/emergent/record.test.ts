// Specifies what is kept of a game, as transcripts: orders in, the record out.
import { describe, expect, test } from 'vitest';
import { type GameRecord, recordGame, recordOf } from '../../../src/analysis';
import { asPactId } from '../../../src/engine';
import {
  accept,
  answer,
  breakUp,
  claim,
  leave,
  type Move,
  orderOf,
  propose,
  stance,
} from '../../engine/moves';
import { ALD, BOR, CAR, DUN, type Sketch, still, world } from '../../engine/world';

const PACT = asPactId('pact');
const rivals: Sketch['pairs'] = { 'ALD BOR': { rivalry: 0.5 }, 'BOR CAR': { trust: 0.6 } };
const sketch = (more: Partial<Sketch> = {}): Sketch => ({
  nations: { ALD: { capability: 0.2 }, BOR: {}, CAR: {}, DUN: {} },
  pairs: rivals,
  pacts: { pact: { type: 'bilateral-defence', members: ['BOR', 'CAR'] } },
  turns: 8,
  ...more,
});
/** A whole game with these orders by turn, and nothing else. */
const recorded = (turns: readonly (readonly Move[])[], more: Partial<Sketch> = {}): GameRecord =>
  recordOf(still(sketch(more)), (state) => (turns[state.turn] ?? []).map((move) => orderOf(state, move)));

const PUSH = [stance(ALD, 'escalate')];
/** ALD presses its claim as far as a war; CAR is asked in the third turn and answers in the fourth. */
const war = (given: Move) => [[claim(ALD, BOR)], PUSH, PUSH, [...PUSH, given], PUSH];

describe('calls', () => {
  test('an ally that fights one whom it has nothing to fear from was entrapped', () => {
    const { calls, disputes, clashes, wars } = recorded(war(answer(CAR, 'fight')));
    expect({ disputes, clashes, wars }).toEqual({ disputes: 1, clashes: 1, wars: 1 });
    expect(calls).toEqual([
      expect.objectContaining({
        type: 'bilateral-defence',
        caller: BOR,
        called: CAR,
        answer: 'fight',
        entrapped: true,
        forChallenger: false,
      }),
    ]);
  });

  test.each<[string, Move, Partial<Sketch>]>([
    [
      'one that fears the enemy itself fights its own war',
      answer(CAR, 'fight'),
      { pairs: { ...rivals, 'ALD CAR': { rivalry: 0.3 } } },
    ],
    ['one that only pays was not', answer(CAR, 'fund'), {}],
    ['one that stayed away was not', answer(CAR, 'refuse'), {}],
  ])('%s', (_, given, more) => {
    expect(recorded(war(given), more).calls.map(({ entrapped }) => entrapped)).toEqual([false]);
  });

  test('an ally that came, but before any blood was shed, was not', () => {
    const peace = [[claim(ALD, BOR)], PUSH, PUSH, [stance(BOR, 'concede'), answer(CAR, 'fight')]];
    expect(recorded(peace).calls.filter(({ entrapped }) => entrapped)).toEqual([]);
  });

  test('a call that is asked again is one call, and its last answer counts', () => {
    const late = [[claim(ALD, BOR)], PUSH, PUSH, PUSH, PUSH, [answer(CAR, 'fight')]];
    expect(recorded(late).calls.map((call) => call.answer)).toEqual(['fight']);
  });

  test('whom the challenger called fights for one who began it', () => {
    const pacts: Sketch['pacts'] = {
      pact: { type: 'bilateral-defence', members: ['ALD', 'CAR'], clauses: ['defence', 'offence'] },
    };
    const { calls } = recorded(war(answer(CAR, 'fight')), { pacts });
    expect(calls).toEqual([expect.objectContaining({ caller: ALD, entrapped: true, forChallenger: true })]);
  });
});

describe('pacts', () => {
  const signing = (then: readonly (readonly Move[])[]) =>
    recorded([[propose(DUN, [BOR], 'regional-partnership')], [accept(BOR)], ...then], {
      pacts: {},
    });

  test('one that outlasts the game lived until then, from the turn of its signing', () => {
    expect(signing([]).pacts).toEqual([{ type: 'regional-partnership', turns: 6, end: null, most: 2 }]);
  });

  test('one that was in force before is no new one, but can be violated', () => {
    const { pacts, stood, pactTurns, violations } = recorded([[], [], [breakUp(CAR, PACT)]]);
    expect(stood).toEqual([
      expect.objectContaining({ type: 'bilateral-defence', turns: 3, end: 'violation' }),
    ]);
    expect({ pacts, pactTurns, violations }).toEqual({
      pacts: [],
      pactTurns: { 'bilateral-defence': 2 },
      violations: { 'bilateral-defence': 1 },
    });
  });

  test('leaving with notice is no violation', () => {
    const { violations, lastStir } = recorded([[leave(CAR, PACT)]]);
    expect(violations).toEqual({});
    expect(lastStir).toBeGreaterThan(1);
  });
});

test('acts are the orders of each nation; what it spends on defence is none', () => {
  const spend: Move = { kind: 'set-defence-spending', by: DUN, burden: 30_000 };
  const { acts, alone, winner } = recorded([[spend], [claim(ALD, BOR)]]);
  expect(acts).toEqual({ ALD: 1, BOR: 0, CAR: 0, DUN: 0 });
  expect(alone).toBe(2);
  expect(winner === null || typeof winner === 'string').toBe(true);
});

test('agents’ games: the same seed, the same record', () => {
  const { content } = world(sketch({ turns: 12 }));
  expect(recordGame(content, '4', {})).toEqual(recordGame(content, '4', {}));
  expect(recordGame(content, '4', {}).turns).toBe(12);
});
