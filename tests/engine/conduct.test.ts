// Specifies what acts tell of intent (model section 3): signs for and against, for those they were done to and for onlookers, by named entries.

import { describe, expect, it, test } from 'vitest';
import { CONDUCT_SIGNS, intentAccount, type NationId, type State } from '../../src/engine';
import { armsImpression, armsNeeds } from '../../src/engine/rules/arming';
import { derive } from '../../src/engine/rules/derived';
import { answer, breakUp, claim, type Move, stance, take } from './moves';
import { ALD, between, BOR, CAR, LEAGUE, type Sketch, still, theory } from './world';

const w = theory.conduct;

/** Nobody looks of itself in these turns but the one whose year it is; reports say the truth. */
const sketch = (): Sketch => ({
  nations: { ALD: { intent: 0.3 }, BOR: { intent: 0.3 }, CAR: { intent: 0.3 } },
  pairs: { 'ALD BOR': { dispute: 'a ford' } },
  pacts: { league: { type: 'bilateral-defence', members: ['BOR', 'CAR'] } },
  turnsPerYear: 12,
  theory: { conduct: { reports: 0, arming: 0 }, threat: { intelligenceNoise: 0 } },
});

const seen = (before: State, by: NationId, of: NationId, ...moves: Move[]) => {
  const { state, events } = take(before, ...moves);
  const account = intentAccount(before, events, state, by, of);
  expect(account.level).toBe(between(state, 'perceivedIntent', by, of));
  expect(account.change).toBe(account.level - between(before, 'perceivedIntent', by, of));
  return account;
};
const sign = (before: State, by: NationId, of: NationId, ...moves: Move[]) =>
  seen(before, by, of, ...moves).entries.find(({ part }) => part.startsWith('sign-'));

describe('an act', () => {
  it('that presses a claim is read by its target in full, by onlookers in part', () => {
    const start = still(sketch());
    const [target, onlooker] = [
      sign(start, BOR, ALD, claim(ALD, BOR)),
      sign(start, CAR, ALD, claim(ALD, BOR)),
    ];
    expect(target).toMatchObject({ part: 'sign-claim', change: Math.trunc(w.signs.claim * 700_000) });
    expect(target!.cause).not.toBeNull();
    expect(onlooker!.change).toBe(Math.trunc(w.signs.claim * w.onlookers * 700_000));
  });

  it('that breaks a promise tells its victims most', () => {
    const start = still(sketch());
    expect(sign(start, BOR, CAR, breakUp(CAR, LEAGUE))!.part).toBe('sign-broken-pact');
  });

  it('of giving way lowers what is read into whoever gave way', () => {
    const quarrel = take(take(still(sketch()), claim(ALD, BOR)).state, stance(ALD, 'escalate')).state;
    const entry = sign(quarrel, BOR, ALD, stance(ALD, 'concede'));
    expect(entry).toMatchObject({ part: 'sign-concession' });
    expect(entry!.change).toBeLessThan(0);
  });

  it('of coming when called lowers what the caller reads into an ally', () => {
    let state = take(still(sketch()), claim(ALD, BOR)).state;
    for (const _ of ['warning', 'mobilisation']) state = take(state, stance(ALD, 'escalate')).state;
    const entry = sign(state, BOR, CAR, answer(CAR, 'fight'));
    expect(entry).toMatchObject({ part: 'sign-kept-promise' });
    expect(entry!.change).toBeLessThan(0);
  });
});

test('signs of greed raise it, signs of restraint lower it, and each says more than it does to onlookers', () => {
  const restraint = ['concession', 'kept-promise', 'help'];
  for (const name of CONDUCT_SIGNS) expect(Math.sign(w.signs[name])).toBe(restraint.includes(name) ? -1 : 1);
  expect(w.onlookers).toBeLessThan(1);
});

describe('arms', () => {
  const says = (more: NonNullable<Sketch['nations'][string]>, pair: object = {}): number => {
    const start = still({
      nations: { ALD: {}, BOR: { burden: 0.1, offence: 0.6, ...more } },
      pairs: { 'ALD BOR': { neighbours: true, distance: 100, transparency: 0.3, ...pair } },
    });
    return armsImpression(start, armsNeeds(start, derive(start)), 0, 1, 400_000);
  };

  test.each<[string, number, number, 1 | -1]>([
    ['more of them', says({ burden: 0.2 }), says({}), 1],
    ['offensive ones', says({ offence: 0.9 }), says({}), 1],
    ['seen by inspectors', says({}, { transparency: 0.9 }), says({}), -1],
    ['far away', says({}, { neighbours: false, distance: 5000 }), says({}), -1],
    ['fewer than are needed', says({ burden: 0.01 }), 0, -1],
  ])('%s', (_, now, plain, sign) => expect(Math.sign(now - plain)).toBe(sign));
});
