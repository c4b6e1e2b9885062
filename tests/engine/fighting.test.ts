// Specifies what a clash and a war come to and cost, and what those who answered bring (model section 8).

import { describe, expect, it, test } from 'vitest';
import { answer, effects, eventsOf, stance, story } from './moves';
import { CLAIM, even, giant, PUSH, valley } from './valley';
import { ALD, between, BOR, CAR, DUN, type Sketch, still, theory } from './world';

const w = theory.crisis;

describe('fighting', () => {
  it('costs everyone who fought strength and readiness, the winner half', () => {
    const { steps } = story(still(giant), [CLAIM, PUSH, PUSH, [...PUSH, answer(CAR, 'fight')]]);
    const loss = (of: number, share: number) => `-${Math.trunc(of * share)}`;
    const told = effects(steps[3]!, 'clash-fought').filter((line) => line.startsWith('capability'));
    expect(told).toEqual([
      `capability ALD ${loss(900_000, w.clashLoss / 2)}`,
      `capability BOR ${loss(40_000, w.clashLoss)}`,
      `capability CAR ${loss(40_000, w.clashLoss)}`,
    ]);
  });

  it('ruins the economies of those who fought, the winner half as much', () => {
    const { steps } = story(still(giant), [CLAIM, PUSH, PUSH, [...PUSH, answer(CAR, 'fight')]]);
    const { gdp } = steps[2]!.state.nations;
    const told = effects(steps[3]!, 'clash-fought').filter((line) => line.startsWith('gdp'));
    const ruin = (seat: number, share: number): number => Math.trunc(gdp[seat]! * w.clashRuin * share);
    expect(told).toEqual([
      `gdp ALD -${ruin(0, w.winnerLoss)}`,
      `gdp BOR -${ruin(1, 1)}`,
      `gdp CAR -${ruin(2, 1)}`,
    ]);
  });

  it('hurts the target’s trust in its attacker once, at the first blood', () => {
    const { steps } = story(still(even), [CLAIM, PUSH, PUSH, [...PUSH, answer(CAR, 'fight')], PUSH, []]);
    expect(steps.map((taken) => eventsOf(taken, 'attack-felt').length)).toEqual([0, 0, 0, 1, 0, 0]);
    const before = between(steps[2]!.state, 'trust', BOR, ALD);
    expect(effects(steps[3]!, 'attack-felt')).toEqual([
      `trust BOR>ALD -${Math.trunc(theory.trust.attack * before)}`,
    ]);
  });

  it('war leaves the deeper grievance, and is counted', () => {
    expect(w.grievanceWar).toBeGreaterThan(w.grievanceClash);
    const { state } = story(still(even), [
      CLAIM,
      PUSH,
      PUSH,
      [...PUSH, answer(CAR, 'fight')],
      PUSH,
      [],
      [stance(ALD, 'concede')],
    ]);
    expect(state.structure.conduct.map(({ wars }) => wars)).toEqual([1, 1, 1, 0]);
    expect(between(state, 'grievance', ALD, BOR)).toBe(w.grievanceWar * 1_000_000);
  });

  it('makes enemies remember each other, allies who came included', () => {
    const { state } = story(still(giant), [CLAIM, PUSH, PUSH, [...PUSH, answer(CAR, 'fight')]]);
    expect([between(state, 'lastDispute', ALD, CAR), between(state, 'lastDispute', CAR, ALD)]).toEqual([
      4, 4,
    ]);
    expect(between(state, 'lastDispute', ALD, DUN)).toBeLessThan(0);
  });

  test.each<['fight' | 'fund' | 'base' | 'words' | 'refuse', number]>([
    ['fight', 1],
    ['fund', w.fundShare],
    ['base', w.baseShare],
    ['words', 0],
    ['refuse', 0],
  ])('who answers %s bears and brings that share', (said, share) => {
    const { steps } = story(still(giant), [CLAIM, PUSH, PUSH, [...PUSH, answer(CAR, said)]]);
    const lost = effects(steps[3]!, 'clash-fought').find((line) => line.startsWith('capability CAR'));
    expect(lost ?? '').toBe(share === 0 ? '' : `capability CAR -${Math.trunc(40_000 * w.clashLoss * share)}`);
    const odds = eventsOf(steps[3]!, 'clash-fought')[0]!.value! / 1_000_000;
    const alone =
      eventsOf(story(still({ ...giant, pacts: {} }), [CLAIM, PUSH, PUSH, PUSH]).steps[3]!, 'clash-fought')[0]!
        .value! / 1_000_000;
    expect(odds <= alone).toBe(true);
    expect(odds < alone).toBe(share > 0);
  });

  it('strength, readiness and nearness carry the day', () => {
    const odds = (change: Partial<Sketch>) =>
      eventsOf(
        story(still(valley({ pacts: {}, theory: { crisis: { luck: 0 } }, ...change })), [
          CLAIM,
          PUSH,
          PUSH,
          PUSH,
        ]).steps[3]!,
        'clash-fought',
      )[0]!.value!;
    const plain = odds({});
    expect(odds({ nations: { ALD: { capability: 0.4 }, BOR: {}, CAR: {}, DUN: {} } })).toBeGreaterThan(plain);
    expect(
      odds({ nations: { ALD: { capability: 0.3, readiness: 0.8 }, BOR: {}, CAR: {}, DUN: {} } }),
    ).toBeGreaterThan(plain);
    expect(odds({ pairs: { 'ALD BOR': { dispute: 'a valley', distance: 2000 } } })).toBeLessThan(plain);
  });

  it('luck moves the odds by at most its weight', () => {
    const ratios = Array.from({ length: 40 }, (_, seed) => {
      const { steps } = story(still(valley({ pacts: {} }), `${seed}`), [CLAIM, PUSH, PUSH, PUSH]);
      return eventsOf(steps[3]!, 'clash-fought')[0]!.value!;
    });
    const fair = eventsOf(
      story(still(valley({ pacts: {}, theory: { crisis: { luck: 0 } } })), [CLAIM, PUSH, PUSH, PUSH])
        .steps[3]!,
      'clash-fought',
    )[0]!.value!;
    for (const ratio of ratios) expect(Math.abs(ratio / fair - 1)).toBeLessThanOrEqual(w.luck + 1e-6);
    expect(new Set(ratios).size).toBeGreaterThan(30);
  });
});
