// Specifies a review: it is a function of the game and its budget, what is unchanged differs by exactly nothing, a planted blunder is found,
// and what may as well be nothing has no name.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Budget,
  type JobResult,
  luckOver,
  playAgain,
  playJob,
  positionsOf,
  type Review,
  type ReviewedDecision,
  reviewing,
  reviewOf,
  tableOf,
  THRESHOLDS,
} from '../../src/analysis';
import { decisionName, luckName } from '../../src/analysis/review/names';
import { ordersIn } from '../../src/analysis/review/played';
import { rollOut } from '../../src/analysis/review/rollout';
import { advise, type NationId } from '../../src/engine';
import { builtInWorld } from '../engine/built-in-worlds';
import { advisedGame } from './advised';

const content = builtInWorld('five-rivers');
const varden = 'VAR' as NationId;
const small: Budget = { rollouts: 24, horizon: 12 };
const plain = advisedGame(content, varden, '7', null);
const found = reviewOf(plain, small);

/** Breaks the first pact that it is in, after what the adviser says. */
function withBreach(turn: number) {
  const state = positionsOf(plain)[turn]!;
  const pact = state.structure.pacts.find(({ members }) => members.some(({ nation }) => nation === varden))!;
  const orders = [
    ...advise(state, varden, 'balancer').orders,
    { kind: 'break', by: varden, pact: pact.id } as const,
  ];
  return advisedGame(content, varden, '7', { turn, orders });
}

/** What most that could have been done instead would have brought, by turn. */
const worstTurns = ({ decisions }: Review): readonly number[] =>
  decisions
    .filter(({ name }) => name === 'slip' || name === 'blunder')
    .sort((a, b) => b.alternatives[0]!.gain.value - a.alternatives[0]!.gain.value)
    .map(({ turn }) => turn);

test('whoever plays the rollouts, and in which sequence, the review is the same', () => {
  const table = tableOf(plain);
  const steps = reviewing(plain, small);
  let step = steps.next();
  while (!step.done) {
    const { jobs } = step.value;
    const results = new Array<JobResult>(jobs.length);
    for (const k of jobs.map((_, at) => at).reverse())
      results[k] = playJob(table, positionsOf(plain), jobs[k]!);
    step = steps.next(results);
  }
  expect(step.value).toEqual(found);
});

test('the same orders in the same rollout lead to the same end; other rollouts to others', () => {
  const table = tableOf(plain);
  const end = [content.turns];
  positionsOf(plain).forEach((state, turn) => {
    if (state.over) return;
    const given = ordersIn(plain, turn);
    const again = { ...given };
    expect(rollOut(table, state, given, 0, end)).toEqual(rollOut(table, state, again, 0, end));
  });
  const [start] = positionsOf(plain);
  const ends = [0, 1, 2, 3].map((r) => JSON.stringify(rollOut(table, start!, {}, r, end)));
  expect(new Set(ends).size).toBe(ends.length);
});

test('a curve for every turn and nation, its last point the end of the game', () => {
  expect(found.turns.map(({ turn }) => turn)).toEqual(positionsOf(plain).map(({ turn }) => turn));
  for (const { expected } of found.turns)
    expect(expected.map(({ nation }) => nation)).toEqual(content.nations.map(({ id }) => id));
  for (const { total } of found.turns.at(-1)!.expected)
    expect([total.low, total.high]).toEqual([total.value, total.value]);
});

test('a broken pact is the worst turn of the game, and leaving it out is what would have been better', () => {
  for (const turn of [3, 6]) {
    const review = reviewOf(withBreach(turn), small);
    expect(worstTurns(review)[0], `turn ${turn}`).toBe(turn);
    const breach = review.decisions.find(({ order }) => order?.kind === 'break');
    expect([breach?.name, breach?.alternatives[0]?.instead]).toEqual(['blunder', 'nothing']);
  }
  expect(worstTurns(found).length).toBeLessThan(4);
});

const called = ({ alternatives, name }: ReviewedDecision): boolean =>
  name === null ||
  alternatives.some(({ gain }) => gain.low > 0) ||
  alternatives.every(({ gain }) => gain.high < 0);

test('nothing has a name whose interval includes nought', () => {
  expect(found.decisions.filter((one) => !called(one))).toEqual([]);
  const estimate = fc
    .tuple(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: 0, max: 100_000 }))
    .map(([value, margin]) => ({ value, low: value - margin, high: value + margin }));
  fc.assert(
    fc.property(
      fc.array(estimate, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 50 }),
      (gains, rollouts) => {
        const name = decisionName(gains.map((gain) => ({ gain, rollouts })));
        const better = gains.some(({ low }) => low > 0);
        const worse = gains.every(({ high }) => high < 0);
        if (!(better || worse) || rollouts < THRESHOLDS.rollouts) expect(name).toBeNull();
        if (name === 'slip' || name === 'blunder') expect(better).toBe(true);
        if (name === 'best') expect(worse).toBe(true);
        const [swing] = gains;
        if (swing!.low <= 0 && swing!.high >= 0) expect(luckName(swing!, rollouts)).toBeNull();
      },
    ),
  );
});

test('under its own seed a game given again is itself, and its luck is the middle of its own', () => {
  const again = playAgain(plain, plain.seed);
  const other = playAgain(plain, 'another');
  const { nations } = luckOver(plain, [again]);
  expect(nations[0]?.recorded.total).toBe(nations[0]?.total.value);
  expect(nations[0]?.beaten).toBe(1 / 2);
  expect(again.lapsed).toEqual([]);
  expect(other.end).not.toEqual(again.end);
});
