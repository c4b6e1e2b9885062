// Specifies bluffs and what giving way costs after a threat (Schelling 1960; Fearon 1994).

import { describe, expect, it } from 'vitest';
import { claim, effects, eventsOf, stance, story, take } from './moves';
import { ALD, BOR, CAR, still, theory } from './world';

const w = theory.crisis;

/** ALD claims a valley of BOR's; CAR looks on. */
const valley = (regime = 1) =>
  still({
    nations: { ALD: { regime }, BOR: { regime }, CAR: {} },
    pairs: { 'ALD BOR': { dispute: 'a valley' } },
  });

const CLAIM = [claim(ALD, BOR)];

describe('giving way', () => {
  it('costs nothing where nobody had threatened', () => {
    const { state } = story(valley(), [CLAIM]);
    expect(eventsOf(take(state, stance(ALD, 'concede')), 'backed-down')).toEqual([]);
  });

  it('costs onlookers’ trust and stability at home, for each rung that one had pushed', () => {
    for (const rungs of [1, 2]) {
      const pushes = Array.from({ length: rungs }, () => [stance(ALD, 'escalate')]);
      const { state } = story(valley(), [CLAIM, ...pushes]);
      const settled = take(state, stance(ALD, 'concede'));
      expect(eventsOf(settled, 'backed-down')[0]).toMatchObject({ actors: [ALD, BOR], value: rungs });
      const before = state.pairs.trust[2 * 3] as number;
      expect(effects(settled, 'backed-down')).toEqual([
        `trust CAR>ALD -${Math.trunc(before * w.audienceTrust * rungs)}`,
        `stability ALD -${w.audienceStability * rungs * 1_000_000}`,
      ]);
    }
  });

  it('costs an autocracy less', () => {
    const { state } = story(valley(-1), [CLAIM, [stance(ALD, 'escalate')]]);
    expect(effects(take(state, stance(ALD, 'concede')), 'backed-down')).toContain(
      `stability ALD -${w.audienceStability * w.audienceAutocracy * 1_000_000}`,
    );
  });

  it('costs the target the same, and not those who were pushed', () => {
    const { state } = story(valley(), [CLAIM, [stance(ALD, 'escalate')]]);
    expect(eventsOf(take(state, stance(BOR, 'concede')), 'backed-down')).toEqual([]);
    const climbed = story(valley(), [CLAIM, [stance(BOR, 'escalate')]]).state;
    expect(eventsOf(take(climbed, stance(BOR, 'concede')), 'backed-down')[0]?.actors).toEqual([BOR, ALD]);
  });
});

describe('a bluff', () => {
  const BLUFF = [stance(ALD, 'bluff')];

  it('looks like a push until armies are mobilised', () => {
    const bluffed = story(valley(), [CLAIM, BLUFF, BLUFF]);
    const pushed = story(valley(), [CLAIM, [stance(ALD, 'escalate')], [stance(ALD, 'escalate')]]);
    expect(bluffed.told).toEqual(pushed.told);
    expect(bluffed.told[2]?.[0]).toBe('crisis-rose (mobilisation) ALD BOR');
  });

  it('that is called gives way before blood is shed, at a cost', () => {
    const { told } = story(valley(), [CLAIM, BLUFF, BLUFF, [stance(ALD, 'bluff'), stance(BOR, 'escalate')]]);
    expect(told[3]).toEqual(['backed-down ALD BOR', 'crisis-settled (challenger-backed-down) ALD BOR']);
  });

  it('that nobody calls waits', () => {
    expect(story(valley(), [CLAIM, BLUFF, BLUFF, BLUFF]).told[3]).toEqual([]);
  });

  it('works where the other side believes it', () => {
    const { told } = story(valley(), [CLAIM, BLUFF, BLUFF, [stance(ALD, 'bluff'), stance(BOR, 'concede')]]);
    expect(told[3]).toEqual(['crisis-settled (target-conceded) ALD BOR']);
  });

  it('of both ends with the challenger’s mobilisation unanswered', () => {
    const both = [stance(ALD, 'bluff'), stance(BOR, 'bluff')];
    expect(story(valley(), [CLAIM, both, both]).told[2]).toEqual([]);
  });

  it('is seen by the hash of the state', () => {
    const { state } = story(valley(), [CLAIM, BLUFF]);
    expect(state.structure.crises[0]?.pushed).toEqual({ challenger: 1, target: 0 });
    expect(state.structure.crises[0]?.stances).toEqual({ challenger: 'stand', target: 'stand' });
  });
});

it('CAR, a third nation, may not bluff in it', () => {
  const { state } = story(valley(), [CLAIM]);
  const crisis = state.structure.crises[0]!.id;
  const refusals = take(state, { kind: 'crisis-stance', by: CAR, crisis, stance: 'bluff' }).refusals;
  expect(refusals.map(({ code }) => code)).toEqual(['not-a-party']);
});
