// Specifies how likely an ally is to honour a call (model section 8: Leeds & Anac 2005; Berkemeier & Fuhrmann 2018).

import { describe, expect, it, test } from 'vitest';
import { honourAccount, ppm } from '../../src/engine';
import { type HonourCase, honourScore, honourTerms } from '../../src/engine/rules/honour';
import { ALD, BOR, CAR, LEAGUE, pact, type Sketch, still, theory } from './world';

const w = theory.honour;
const BARE: HonourCase = {
  allOfMany: false,
  wartime: false,
  defence: false,
  offence: false,
  neutrality: false,
  nonAggression: false,
  namedThreat: false,
  observed: { regimeChanged: false, capabilityChanged: false, allyIsTarget: false },
};

describe('the fitted weights', () => {
  const held = {
    base: 1.1,
    multilateral: -0.3,
    defence: -0.3,
    wartime: 0.15,
    neutrality: 0.15,
    offence: 0.1,
    nonAggression: -0.15,
    namedThreat: 0.08,
  };
  const changes = {
    regimeChange: -0.24,
    capabilityChange: -0.24,
    originalTarget: -0.22,
    unobserved: -0.3,
    capabilityChangeFrom: 0.1,
    min: 0.02,
    max: 0.98,
  };
  test('are those of model section 8', () => expect(w).toMatchObject({ ...held, ...changes, cohesion: 0.1 }));
});

describe('the score of a case', () => {
  const observed = (which: Partial<NonNullable<HonourCase['observed']>>) => ({
    observed: { ...BARE.observed!, ...which },
  });
  test.each<[string, Partial<HonourCase>, number]>([
    ['a bare promise, within its bound', {}, 0.98],
    ['defence', { defence: true }, 0.8],
    [
      'defence, the ally being the one attacked',
      { defence: true, ...observed({ allyIsTarget: true }) },
      0.58,
    ],
    [
      '… after a change of regime',
      { defence: true, ...observed({ allyIsTarget: true, regimeChanged: true }) },
      0.34,
    ],
    [
      '… and of power',
      { defence: true, ...observed({ allyIsTarget: true, regimeChanged: true, capabilityChanged: true }) },
      0.1,
    ],
    [
      'never below its bound',
      {
        defence: true,
        nonAggression: true,
        allOfMany: true,
        ...observed({ allyIsTarget: true, regimeChanged: true, capabilityChanged: true }),
      },
      0.02,
    ],
    ['nothing observed: the mean stands in', { defence: true, observed: null }, 0.5],
    ['all of many must come', { defence: true, allOfMany: true }, 0.5],
    ['made in wartime', { defence: true, wartime: true }, 0.95],
    ['offence', { defence: true, offence: true }, 0.9],
    ['neutrality', { defence: true, neutrality: true }, 0.95],
    ['non-aggression', { defence: true, nonAggression: true }, 0.65],
    ['a named threat', { defence: true, namedThreat: true }, 0.88],
  ])('%s', (_, facts, h) => expect(honourScore(w, honourTerms(w, { ...BARE, ...facts }))).toBeCloseTo(h, 12));

  it('has one term for each fact that holds, and no others', () => {
    expect(honourTerms(w, { ...BARE, defence: true, namedThreat: true }).map(({ part }) => part)).toEqual([
      'base',
      'defence',
      'named-threat',
    ]);
  });
});

describe('of a member in a world', () => {
  const sketch = (
    type: 'bilateral-defence' | 'multilateral-defence' | 'collective-security',
    more: object = {},
  ): Sketch => ({
    nations: { ALD: {}, BOR: {}, CAR: {}, DUN: {} },
    pacts: {
      league: {
        type,
        members: type === 'bilateral-defence' ? ['ALD', 'BOR'] : ['ALD', 'BOR', 'CAR'],
        ...more,
      },
    },
  });
  const score = (s: Sketch, change: (state: ReturnType<typeof still>) => void = () => {}) => {
    const state = still(s);
    change(state);
    return honourAccount(state, LEAGUE, ALD)!.level;
  };
  const cohesive = (s: Sketch) => w.cohesion * (pact(still(s)).cohesion / 1_000_000 - 0.5);

  it('reads the clauses, and what cohesion adds', () => {
    const plain = sketch('bilateral-defence', { clauses: ['defence'] });
    expect(score(plain)).toBeCloseTo(ppm(0.58 + cohesive(plain)), -1);
  });

  it('is not lowered for a member of many: the .30 is about all of them', () => {
    const many = sketch('multilateral-defence', { clauses: ['defence'] });
    expect(score(many)).toBeCloseTo(ppm(0.58 + cohesive(many)), -1);
  });

  it('of collective security is about .08 where nothing else moves it', () => {
    expect(Math.abs(score(sketch('collective-security')) / 1_000_000 - 0.08)).toBeLessThan(0.25);
    expect(theory.pactTypes['collective-security'].honour).toBeLessThan(0);
  });

  it('falls when the member has changed since it joined', () => {
    const s = sketch('bilateral-defence');
    const stronger = (by: number) =>
      score(s, (state) => {
        state.nations.capability[0]! += by;
      });
    expect(stronger(9_000)).toBe(score(s));
    expect(stronger(10_000)).toBe(score(s) + ppm(w.capabilityChange));
    expect(stronger(-10_000)).toBe(score(s) + ppm(w.capabilityChange));
    expect(
      score(s, (state) => {
        state.nations.regime[0] = 300_000;
      }),
    ).toBe(score(s) + ppm(w.regimeChange));
    expect(
      score(s, (state) => {
        state.nations.regime[0] = 290_000;
      }),
    ).toBe(score(s));
  });

  it('has an account closed by its bounds, and none for outsiders', () => {
    const state = still(sketch('bilateral-defence'));
    const account = honourAccount(state, LEAGUE, BOR)!;
    expect(account.entries.reduce((sum, { level }) => sum + level, 0)).toBe(account.level);
    expect(honourAccount(state, LEAGUE, CAR)).toBeNull();
  });
});
