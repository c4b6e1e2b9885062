// Specifies that the longest and fastest games that a scenario may ask for keep their numbers: no figure runs over.

import { describe, expect, it } from 'vitest';
import { complaints } from './invariants';
import { type Move, take } from './moves';
import { ALD, BOR, type Sketch, still } from './world';

const RICH: Sketch = {
  nations: {
    ALD: { gdp: 1_000_000_000, capability: 0.5, burden: 0.01 },
    BOR: { gdp: 1_000_000_000, capability: 0.5, burden: 0.01 },
  },
  pairs: { 'ALD BOR': { trade: 1_000_000_000, trust: 1, transparency: 1 } },
  pacts: {
    league: {
      type: 'regional-partnership',
      members: ['ALD', 'BOR'],
      clauses: ['non-aggression', 'consultation', 'trade-preference'],
    },
  },
  turnsPerYear: 1,
  tempo: 12,
  turns: 300,
};
const ORDERS: readonly Move[] = [
  { kind: 'trade-deal', by: ALD, with: BOR },
  { kind: 'aid', by: BOR, to: ALD },
];

describe('money, trade and arms', () => {
  it('grow to the most that a cell can hold, and stay there', () => {
    let state = still(RICH);
    state.nations.burdenTarget.fill(250_000);
    for (let k = 0; k < 120; k++) {
      const before = state;
      state = take(before, ...ORDERS).state;
      expect(complaints(state)).toEqual([]);
      expect(state.pairs.trade[1]!).toBeGreaterThanOrEqual(before.pairs.trade[1]!);
      for (const at of [0, 1])
        expect(state.nations.gdp[at]!).toBeGreaterThanOrEqual(Math.trunc(before.nations.gdp[at]! * 0.99));
    }
    expect([state.pairs.trade[1], state.nations.gdp[0]]).toEqual([2 ** 31 - 1, 2 ** 31 - 1]);
  });
});
