// Specifies the four scores and the ranking (model section 10).

import { describe, expect, it, test } from 'vitest';
import { cell, deterrence, ranking, scoresOf, type State, threatOf } from '../../src/engine';
import { wait } from './moves';
import { ALD, BOR, CAR, type Sketch, still, theory } from './world';

const sketch = (more: Partial<Sketch> = {}): Sketch => ({
  nations: { ALD: {}, BOR: { capability: 0.3 }, CAR: {} },
  pairs: { 'ALD BOR': { rivalry: 0.8 } },
  ...more,
});
const league = {
  league: { type: 'bilateral-defence', members: ['ALD', 'CAR'] },
} as const satisfies Sketch['pacts'];

describe('security = 1 − T′/(T′ + .15)', () => {
  it('is 1 where nothing is to be feared', () =>
    expect(scoresOf(still(sketch()), CAR).security.now).toBe(1_000_000));

  it('falls with threat', () => {
    const state = still(sketch());
    const feared = threatOf(state, ALD, BOR) / 1_000_000;
    expect(scoresOf(state, ALD).security.now).toBe(
      1_000_000 - Math.trunc((feared / (feared + 0.15)) * 1_000_000),
    );
    expect(theory.scores.securityHalf).toBe(0.15);
  });

  it('rises with friends who are credible against that threat', () => {
    const state = still(sketch({ pacts: league }));
    const left =
      (threatOf(state, ALD, BOR) *
        (1 - theory.scores.cover * (deterrence(state, BOR, ALD).credibility / 1_000_000))) /
      1_000_000;
    expect(scoresOf(state, ALD).security.now).toBeCloseTo(1_000_000 * (1 - left / (left + 0.15)), -1);
    expect(scoresOf(state, ALD).security.now).toBeGreaterThan(scoresOf(still(sketch()), ALD).security.now);
  });

  it('is whole where credible help makes up for the threat', () => {
    const sure = still({ ...sketch({ pacts: league }), theory: { scores: { cover: 100 } } });
    expect(scoresOf(sure, ALD).security.now).toBe(1_000_000);
  });
});

describe('prosperity = ½ + ½ · change of what is left for people', () => {
  const after = (change: (state: State) => void) => {
    const state = still(sketch({ nations: { ALD: { burden: 0.1 }, BOR: {}, CAR: {} } }));
    change(state);
    return scoresOf(state, ALD).prosperity.now;
  };
  test.each<[string, (state: State) => void, number]>([
    ['one half where nothing changed', () => {}, 500_000],
    [
      'half as much again',
      ({ nations }) => {
        nations.gdp[0] = 15_000;
      },
      750_000,
    ],
    [
      'nothing left',
      ({ nations }) => {
        nations.gdp[0] = 0;
      },
      0,
    ],
    [
      'never above 1',
      ({ nations }) => {
        nations.gdp[0] = 1_000_000;
      },
      1_000_000,
    ],
    [
      'spending less on arms',
      ({ nations }) => {
        nations.burden[0] = 0;
      },
      555_555,
    ],
    [
      'spending more on arms',
      ({ nations }) => {
        nations.burden[0] = 190_000;
      },
      450_000,
    ],
  ])('%s', (_, change, score) => expect(after(change)).toBe(score));
});

describe('autonomy = 1 − Σ clause costs · taste', () => {
  it('is 1 without pacts, and each pact costs its type and clauses', () => {
    const { pactTypes, clauseCosts } = theory;
    const state = still(
      sketch({
        nations: { ALD: { autonomyTaste: 0.8 }, BOR: {}, CAR: { autonomyTaste: 0 } },
        pacts: { league: { ...league.league, clauses: ['defence', 'consultation'] } },
      }),
    );
    const cost = pactTypes['bilateral-defence'].autonomyCost + clauseCosts.defence + clauseCosts.consultation;
    expect(scoresOf(state, ALD).autonomy.now).toBe(1_000_000 - Math.trunc(cost * 800_000));
    expect(scoresOf(state, CAR).autonomy.now).toBe(1_000_000);
    expect(scoresOf(state, BOR).autonomy.now).toBe(1_000_000);
  });

  it('is eased by the sovereignty clause', () => {
    const clauses = ['defence', 'sovereignty'] as const;
    const taste = { ALD: { autonomyTaste: 1 }, BOR: {}, CAR: {} };
    const of = (...held: readonly (typeof clauses)[number][]) =>
      scoresOf(
        still(sketch({ nations: taste, pacts: { league: { ...league.league, clauses: [...held] } } })),
        ALD,
      ).autonomy.now;
    expect(of(...clauses) - of('defence')).toBe(-theory.clauseCosts.sovereignty * 1_000_000);
    expect(theory.clauseCosts.sovereignty).toBeLessThan(0);
  });
});

describe('standing = capability-weighted mean trust in it', () => {
  it('weighs the strong more, and never oneself', () => {
    const state = still(
      sketch({ pairs: { 'BOR ALD': { trust: [0.8, 0.1] }, 'CAR ALD': { trust: [0.4, 0.1] } } }),
    );
    expect(scoresOf(state, ALD).standing.now).toBe(
      Math.trunc((300_000 * 800_000 + 100_000 * 400_000) / 400_000),
    );
    expect(cell(state, 'trust', ALD, ALD)).toBe(0);
  });
});

describe('ranking', () => {
  it('is by weighted change since the start, so the small can win; equal ones share a rank, by id', () => {
    const start = still(sketch());
    expect(ranking(start).map(({ nation, rank, total }) => [nation, rank, total])).toEqual([
      [ALD, 1, 0],
      [BOR, 1, 0],
      [CAR, 1, 0],
    ]);
    start.nations.gdp[2] = 20_000;
    start.nations.gdp[0] = 11_000;
    expect(ranking(start).map(({ nation, rank }) => [nation, rank])).toEqual([
      [CAR, 1],
      [ALD, 2],
      [BOR, 3],
    ]);
  });

  it('adds up: the total is the sum of what each score adds, by the nation’s own weights', () => {
    const weights = { security: 0.7, prosperity: 0.1, autonomy: 0.1, standing: 0.1 };
    const state = wait(still(sketch({ nations: { ALD: { scoreWeights: weights }, BOR: {}, CAR: {} } })), 6);
    for (const row of ranking(state)) {
      const parts = Object.values(row.scores);
      expect(parts.reduce((sum, { weighted }) => sum + weighted, 0)).toBe(row.total);
      for (const { now, start } of parts)
        for (const score of [now, start]) expect(score >= 0 && score <= 1_000_000).toBe(true);
    }
    const { security } = scoresOf(state, ALD);
    expect(security.weighted).toBe(Math.trunc(0.7 * (security.now - security.start)) + 0);
  });
});

test('a nation that began with all it has in arms has a score like any other', () => {
  const state = still(sketch({ nations: { ALD: { burden: 1 }, BOR: {}, CAR: {} } }));
  expect(scoresOf(state, ALD).prosperity.now).toBe(0);
  expect(ranking(wait(state, 4)).every(({ total }) => Number.isInteger(total))).toBe(true);
});
