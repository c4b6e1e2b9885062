// Specifies how members of a many-sided pact answer together: all come in about a quarter of calls, some in most (model section 8).

import { expect, it } from 'vitest';
import { agentOrders } from '../../src/engine';
import { type Sketch, still } from './world';

const sketch: Sketch = {
  nations: { ALD: { capability: 0.2 }, BOR: {}, CAR: {}, DUN: {}, EST: {} },
  pairs: { 'ALD BOR': { rivalry: 0.5 } },
  pacts: {
    league: {
      type: 'multilateral-defence',
      members: ['BOR', 'CAR', 'DUN', 'EST'],
      clauses: ['defence', 'consultation'],
    },
  },
  // The honour score alone: nobody's character bids it come or stay, nor do reasons of its own.
  theory: {
    agents: { balancer: { duty: 0, ownFight: 0, foreignFight: 0 } },
    ownWill: { trust: 0, fear: 0, rivalry: 0, nearness: 0, power: 0, engaged: 0 },
  },
  crises: [{ challenger: 'ALD', target: 'BOR', cause: 'claim', rung: 'mobilisation' }],
};
const DRAWS = 400;

it('all honour in about a quarter of calls, some in most', () => {
  let all = 0;
  let some = 0;
  for (let k = 0; k < DRAWS; k++) {
    const state = still(sketch, `draw ${k}`);
    const came = agentOrders(state).orders.filter(
      (order) => order.kind === 'answer-call' && order.answer === 'fight',
    ).length;
    all += came === 3 ? 1 : 0;
    some += came > 0 ? 1 : 0;
  }
  expect(all / DRAWS).toBeGreaterThan(0.2);
  expect(all / DRAWS).toBeLessThan(0.33);
  expect(some / DRAWS).toBeGreaterThan(0.6);
});
