// Rows of the coverage table about resources, arms and technology.
import { expect, test } from 'vitest';
import { supplyAccount, threatAccount } from '../../src/engine';
import { effects, take, wait } from '../engine/moves';
import { ALD, between, BOR, CAR, of, type Sketch, still } from '../engine/world';

const oil = (supply: number, demand: number) => ({ resources: { oil: { supply, demand } } });
const WELLS: Sketch = {
  nations: { ALD: oil(100, 20), BOR: oil(0, 40), CAR: oil(0, 10) },
  pairs: { 'ALD BOR': { trade: 2000, trust: 0.6 }, 'ALD CAR': { trade: 2000 }, 'BOR CAR': { rivalry: 0.2 } },
};

test('row 18: influence over resources (oil, water)', () => {
  const start = still(WELLS);
  expect(supplyAccount(start, BOR, 'oil')!.entries.map(({ part, about }) => [part, about])).toEqual([
    ['delivered', ALD],
  ]);
  const rivals = threatAccount(null, start, BOR).entries.filter(({ about }) => about === CAR);
  expect(rivals.map(({ part }) => part)).toContain('scarce-resource');
  const cut = take(start, { kind: 'cut-off', by: ALD, against: BOR, resource: 'oil' });
  expect(effects(cut, 'supply-cut').join('\n')).toMatch(/stability BOR -\d+\ntrust BOR>ALD -/);
  expect(of(wait(cut.state, 4), 'gdp', BOR)).toBeLessThan(of(wait(take(start).state, 4), 'gdp', BOR));
  const river: Sketch = {
    ...WELLS,
    nations: {
      ALD: { resources: { water: { supply: 100, demand: 20 } } },
      BOR: { resources: { water: { supply: 0, demand: 40 } } },
      CAR: {},
    },
  };
  expect(supplyAccount(still(river), BOR, 'water')!.level).toBeGreaterThan(0);
});

test('row 22: joint defence contracts, arms purchases, technology transfer', () => {
  const start = still({
    nations: { ALD: { technology: 0.9 }, BOR: { technology: 0.3 } },
    pairs: { 'ALD BOR': { trust: 0.7 } },
    pacts: {
      league: {
        type: 'bilateral-defence',
        members: ['ALD', 'BOR'],
        clauses: ['defence', 'technology-transfer'],
      },
    },
  });
  const sold = take(start, { kind: 'arms-sale', by: ALD, to: BOR });
  expect(effects(sold, 'arms-sold').join('\n')).toMatch(/capability ALD -\d+\ncapability BOR \+/);
  expect(between(sold.state, 'interoperability', ALD, BOR)).toBeGreaterThan(0);
  expect(
    of(take(start, { kind: 'share-technology', by: ALD, with: BOR }).state, 'technology', BOR),
  ).toBeGreaterThan(of(take(start).state, 'technology', BOR));
  expect(of(wait(start, 8), 'technology', BOR)).toBeGreaterThan(of(start, 'technology', BOR));
});
