// Specifies how trust, transparency and interoperability move by themselves and by impulses (model section 5).

import { describe, expect, it, test } from 'vitest';
import { ONE, trustAccount } from '../../src/engine';
import { grievanceLoss, transparencyGain, trustImpulse } from '../../src/engine/rules/trust';
import { take, wait } from './moves';
import { ALD, BOR, between, CAR, type Sketch, still, theory } from './world';

const w = theory.trust;

describe('the sizes of model section 5, with those of acts as ADR 14 has them', () => {
  test.each([
    ['transparency, a year', w.transparencyGain, 0.03],
    ['grievance, a year', w.grievanceLoss, 0.05],
    ['exercise', w.exercise, 0.04],
    ['dialogue or summit', w.dialogue, 0.05],
    ['call honoured', w.callHonoured, 0.15],
    ['pledge kept', w.pledgeKept, 0.02],
    ['pledge missed', w.pledgeMissed, 0.04],
    ['violation', w.violation, 0.35],
    ['onlookers', w.onlookers, 0.12],
    ['ally of the victim', w.onlookerVictimAlly, 1],
    ['ally of the violator', w.onlookerViolatorAlly, 0.5],
    ['anyone else', w.onlookerOther, 0.25],
    ['memory of violations, years', w.violationMemoryYears, 5],
  ])('%s', (_, held, said) => expect(held).toBe(said));
});

describe('an impulse: slow to gain, fast to lose', () => {
  test.each([
    [0.02, 0, 20_000],
    [0.02, 500_000, 10_000],
    [0.02, ONE, 0],
    [-0.35, ONE, -350_000],
    [-0.35, 400_000, -140_000],
    [-0.35, 0, 0],
    [0.15, 333_333, 100_000],
    [-0.04, 333_333, -13_333],
  ])('%f at trust %i moves it by %i', (size, trust, moved) =>
    expect(trustImpulse(size, trust) + 0).toBe(moved),
  );
});

describe('drift', () => {
  test.each([
    ['what is seen builds trust', 500_000, ONE, 15_000],
    ['the less the more there is', 900_000, ONE, 3_000],
    ['nothing seen, nothing gained', 500_000, 0, 0],
  ])('%s', (_, trust, transparency, gain) => expect(transparencyGain(w, trust, transparency, 1)).toBe(gain));

  test.each([
    ['old wrongs cost trust', 500_000, ONE, 25_000],
    ['the less the less there is', 100_000, ONE, 5_000],
    ['no grievance, no loss', 500_000, 0, 0],
  ])('%s', (_, trust, grievance, loss) => expect(grievanceLoss(w, trust, grievance, 1)).toBe(loss));

  it('scales with tempo and the length of a turn, impulses do not', () => {
    expect(transparencyGain(w, 500_000, ONE, 4 / 4)).toBe(4 * transparencyGain(w, 500_000, ONE, 1 / 4));
    const dialogue = (tempo: number) => {
      const start = still({ nations: { ALD: {}, BOR: {} }, tempo });
      const taken = take(start, { kind: 'dialogue', by: ALD, with: BOR });
      return trustAccount(start, taken.events, taken.state, ALD, BOR).entries.find(
        ({ part }) => part === 'dialogue-held',
      )?.change;
    };
    expect(dialogue(4)).toBe(dialogue(1));
  });

  it('is told in the account: before, transparency, grievance', () => {
    const start = still({
      nations: { ALD: {}, BOR: {} },
      pairs: { 'ALD BOR': { trust: 0.5, transparency: 0.4, grievance: 0.2 } },
    });
    const taken = take(start);
    const account = trustAccount(start, taken.events, taken.state, ALD, BOR);
    expect(account.entries.map(({ part, level, change }) => [part, level, change])).toEqual([
      ['before', 500_000, 0],
      ['transparency', 1_500, 1_500],
      ['grievance', -1_250, -1_250],
    ]);
    expect([account.level, account.change]).toEqual([500_250, 250]);
    expect(between(taken.state, 'trust', ALD, BOR)).toBe(account.level);
  });
});

describe('what pacts do to a pair', () => {
  const q = theory.transparency;
  const settled = (column: 'transparency' | 'interoperability' | 'interestGap', pacts: Sketch['pacts']) => {
    const interests = { territory: 1 };
    const nations = { ALD: { interests }, BOR: { interests: { economy: 1 } }, CAR: {} };
    const start = still({
      nations,
      pairs: { 'ALD BOR': { interoperability: 0.3 } },
      ...(pacts ? { pacts } : {}),
      turns: 400,
    });
    return between(wait(start, 200), column, ALD, BOR) / ONE;
  };
  const pact = (type: 'bilateral-defence' | 'regional-partnership', ...clauses: string[]) =>
    ({ league: { type, members: ['ALD', 'BOR'], clauses, termYears: 0 } }) as NonNullable<Sketch['pacts']>;

  test.each<[string, Sketch['pacts'], number]>([
    ['strangers see little', undefined, q.base],
    ['a bare promise shows no more', pact('bilateral-defence', 'defence'), q.base],
    ['who consults sees more', pact('bilateral-defence', 'defence', 'consultation'), q.consultation],
    [
      'partners see more still',
      pact('regional-partnership', 'non-aggression', 'consultation'),
      q.partnership,
    ],
    [
      'an inspection clause shows most',
      pact('bilateral-defence', 'defence', 'consultation', 'transparency'),
      q.clause,
    ],
  ])('%s', (_, pacts, level) => expect(settled('transparency', pacts)).toBeCloseTo(level, 4));

  it('forces drift apart without exercises, and together with a clause for them', () => {
    expect(settled('interoperability', undefined)).toBeCloseTo(0, 3);
    expect(settled('interoperability', pact('bilateral-defence', 'defence', 'exercises'))).toBeCloseTo(
      q.interoperabilityClause,
      3,
    );
  });

  it('consultation brings interests nearer, and their distance returns without it', () => {
    expect(settled('interestGap', undefined)).toBe(1);
    expect(settled('interestGap', pact('bilateral-defence', 'defence', 'consultation'))).toBeCloseTo(
      q.interestConsultation,
      2,
    );
  });
});

describe('misunderstandings', () => {
  const seen = (sketch: { culture?: string; transparency: number; rate?: number }) => {
    const { culture = 'other', transparency, rate = 1 } = sketch;
    let state = still({
      nations: { ALD: { culture }, BOR: {}, CAR: {} },
      pairs: { 'ALD BOR': { transparency }, 'ALD CAR': { transparency } },
      turns: 60,
      theory: { trust: { misunderstandingRate: rate }, transparency: { driftPerYear: 0 } },
    });
    let count = 0;
    for (let k = 0; k < 60; k++) {
      const { state: after, events } = take(state);
      count += events.filter((event) => event.kind === 'misunderstanding').length;
      state = after;
    }
    return count;
  };

  it('befall those of different culture who see little of each other', () => {
    expect(seen({ transparency: 0 })).toBeGreaterThan(seen({ transparency: 0.4 }));
    expect(seen({ transparency: 0.4 })).toBeGreaterThan(0);
    expect(seen({ transparency: w.misunderstandingClear })).toBe(0);
    expect(seen({ transparency: 0, culture: 'common' })).toBe(0);
  });

  it('cost the one who misunderstood some trust in the other', () => {
    const start = still({
      nations: { ALD: { culture: 'other' }, BOR: {} },
      pairs: { 'ALD BOR': { transparency: 0 } },
      turnsPerYear: 1,
      tempo: 4,
      theory: { trust: { misunderstandingRate: 1 } },
    });
    const { events } = take(start);
    const [first] = events.filter((event) => event.kind === 'misunderstanding');
    expect(first?.effects.map(({ column, delta }) => [column, delta])).toEqual([
      ['trust', -Math.trunc(w.misunderstanding * 500_000)],
    ]);
  });
});

test('trust is directed', () => {
  const state = still({
    nations: { ALD: {}, BOR: {}, CAR: {} },
    pairs: { 'BOR ALD': { trust: [0.9, 0.2] } },
  });
  expect([
    between(state, 'trust', BOR, ALD),
    between(state, 'trust', ALD, BOR),
    between(state, 'trust', ALD, CAR),
  ]).toEqual([900_000, 200_000, 500_000]);
});
