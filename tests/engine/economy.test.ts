// Specifies trade, growth and what a nation would spend on defence (model section 4).

import { describe, expect, it, test } from 'vitest';
import { desiredBurden, interdependence } from '../../src/engine/rules/economy';
import { burdenAccount, derive } from '../../src/engine';
import { wait } from './moves';
import { ALD, BOR, between, of, still, theory } from './world';

const w = theory.economy;

describe('interdependence', () => {
  test.each([
    ['no trade', 0, 0, 0],
    ['a twentieth each is half way', 0.05, 0.05, 0.5],
    ['the smaller share binds', 0.05, 0.9, 0.5],
    ['whichever side has it', 0.9, 0.05, 0.5],
    ['all trade with each other', 1, 1, 1 / 1.05],
  ])('%s', (_, shareI, shareJ, e) => expect(interdependence(w, shareI, shareJ)).toBeCloseTo(e, 12));

  it('counts trade elsewhere in the totals', () => {
    const state = still({
      nations: { ALD: { tradeElsewhere: 900 }, BOR: {}, CAR: {} },
      pairs: { 'ALD BOR': { trade: 100 }, 'BOR CAR': { trade: 50 } },
    });
    expect(Array.from(derive(state).trade)).toEqual([1000, 150, 50]);
  });
});

describe('desired burden (Olson & Zeckhauser 1966)', () => {
  const rises = (name: string, by: (x: number) => number, sign: 1 | -1) =>
    test(name, () => {
      for (let x = 0; x < 1; x += 0.1) expect(sign * (by(x + 0.1) - by(x))).toBeGreaterThanOrEqual(0);
      expect(sign * (by(1) - by(0))).toBeGreaterThan(0);
    });
  rises('rises with the greatest threat', (x) => desiredBurden(w, x, 0.03, 0), 1);
  rises(
    'free riding: the more allies spend, the less oneself',
    (x) => desiredBurden(w, 0.2, x / 10, 0.2),
    -1,
  );
  rises('in calm times the large spend more', (x) => desiredBurden(w, 0, 0.03, x), 1);

  it('forgets size once the threat is full', () => {
    expect(desiredBurden(w, w.burdenThreatFull, 0, 1)).toBe(desiredBurden(w, w.burdenThreatFull, 0, 0.1));
    expect(desiredBurden(w, w.burdenThreatFull / 2, 0, 1)).toBeGreaterThan(
      desiredBurden(w, w.burdenThreatFull / 2, 0, 0.1),
    );
  });

  it('is the sum of its four terms', () => {
    const calm = 1 - 0.1 / w.burdenThreatFull;
    const sum = w.burdenBase + w.burdenThreat * 0.1 - w.burdenAllies * 0.04 + w.burdenSize * calm * 0.5;
    expect(desiredBurden(w, 0.1, 0.04, 0.25)).toBeCloseTo(sum, 12);
  });

  it('stays between nothing and the most an economy can bear', () => {
    expect(desiredBurden(w, 0, 1, 0)).toBe(0);
    expect(desiredBurden({ ...w, burdenThreat: 10 }, 1, 0, 1)).toBe(w.burdenMax);
  });
});

describe('over a year', () => {
  const trade = (trust: number, more: object = {}) => {
    const start = still({
      nations: { ALD: {}, BOR: {} },
      pairs: { 'ALD BOR': { trade: 10_000, trust, ...more } },
    });
    return between(wait(start, 4), 'trade', ALD, BOR);
  };

  it('trade grows among those who trust each other and shrinks among those who do not', () => {
    expect(trade(0.9)).toBeGreaterThan(trade(w.tradeTrustNeutral));
    expect(trade(0.1)).toBeLessThan(10_000);
    expect(Math.abs(trade(w.tradeTrustNeutral) - 10_000)).toBeLessThan(30);
  });

  it('hostility costs trade', () => {
    expect(trade(0.6, { rivalry: 0.5 })).toBeLessThan(trade(0.6));
    expect(trade(0.6, { dispute: 'a bridge' })).toBeLessThan(trade(0.6));
  });

  it('a trade preference makes trade grow', () => {
    const pairs = { 'ALD BOR': { trade: 10_000 } };
    const clauses = ['non-aggression', 'consultation', 'trade-preference'] as const;
    const pacts = {
      league: { type: 'regional-partnership' as const, members: ['ALD', 'BOR'], clauses: [...clauses] },
    };
    const preferred = wait(still({ nations: { ALD: {}, BOR: {} }, pairs, pacts }), 4);
    expect(between(preferred, 'trade', ALD, BOR)).toBeGreaterThan(trade(0.5) + 300);
  });

  it('what was never traded does not grow by itself', () => {
    expect(
      between(
        wait(still({ nations: { ALD: {}, BOR: {} }, pairs: { 'ALD BOR': { trust: 1 } } }), 8),
        'trade',
        ALD,
        BOR,
      ),
    ).toBe(0);
  });

  it('money grows at the theory’s rate, slower in unstable states', () => {
    const start = still({ nations: { ALD: { gdp: 1_000_000 }, BOR: { gdp: 1_000_000 } } });
    start.nations.stability[1] = start.content.nations[1]!.stability / 2;
    const after = wait(start, 4);
    expect(of(after, 'gdp', ALD)).toBeCloseTo(1_000_000 * (1 + w.gdpGrowth), -3);
    expect(of(after, 'gdp', BOR)).toBeLessThan(of(after, 'gdp', ALD));
  });

  it('arms grow with a burden above the one at the start, and wither below it', () => {
    const grown = (target: number) => {
      const start = still({ nations: { ALD: { burden: 0.05 }, BOR: {} } });
      start.nations.burdenTarget[0] = target;
      return of(wait(start, 8), 'capability', ALD);
    };
    expect(grown(80_000)).toBeGreaterThan(100_000);
    expect(grown(50_000)).toBe(100_000);
    expect(grown(20_000)).toBeLessThan(100_000);
  });

  it('a burden moves to its target a step at a time', () => {
    const start = still({ nations: { ALD: { burden: 0.05 }, BOR: {} } });
    start.nations.burdenTarget[0] = 100_000;
    const step = Math.round((w.burdenStepPerYear / 4) * 1_000_000);
    expect(of(wait(start, 1), 'burden', ALD)).toBe(50_000 + step);
    expect(of(wait(start, 30), 'burden', ALD)).toBe(100_000);
  });
});

describe('what a nation has long spent', () => {
  const armed = still({
    nations: { ALD: { burden: 0.12 }, BOR: { burden: 0.01 } },
    theory: { economy: { burdenHabit: 1 } },
  });
  it('it goes on spending while nothing has changed: budgets are incremental', () => {
    expect(burdenAccount(null, armed, ALD).level).toBe(120_000);
    expect(burdenAccount(null, armed, BOR).level).toBe(10_000);
  });
});
