// Specifies that amendments serve their proposer: a change of a standing treaty that raises its worth to whoever asks, by a gain with a name,
// and still holds for the others.

import { describe, expect, it } from 'vitest';
import { agentOrders, createGame, indexOf, type State, step } from '../../src/engine';
import { amendments } from '../../src/engine/agents/choices/amendment';
import { deference, standsBy } from '../../src/engine/agents/valuation/consent';
import { reworded, standingDraft, textOf } from '../../src/engine/agents/valuation/draft';
import { worth } from '../../src/engine/agents/valuation/worth';
import { look } from '../../src/engine/agents/view';
import { weightsOf } from '../../src/engine/agents/weights';
import { boardOf } from '../../src/engine/rules/board';
import { builtInWorld } from './built-in-worlds';
import { ALD, BOR, type Sketch, still } from './world';

const viewOf = (state: State, who: string, agent: 'hegemon' | 'balancer') =>
  look(
    boardOf(state),
    state.seed,
    state.content.nations.findIndex(({ id }) => id === who),
    weightsOf(state.content.theory, agent),
  );

/** ALD leads; BOR lies between it and its rival CAR. */
const FRONT: Sketch = {
  nations: {
    ALD: { capability: 0.35 },
    BOR: { capability: 0.03, autonomyTaste: 0 },
    CAR: { capability: 0.3, intent: 0.8 },
  },
  pairs: {
    'ALD BOR': { distance: 600 },
    'BOR CAR': { distance: 300, rivalry: 0.6 },
    'ALD CAR': { distance: 2500, rivalry: 0.8 },
  },
  pacts: { league: { type: 'bilateral-defence', members: ['ALD', 'BOR'] } },
};

describe('an amendment', () => {
  it('for bases is asked by who leads, for the ground it gains', () => {
    const asked = amendments(viewOf(still(FRONT), ALD, 'hegemon'));
    const bases = asked.filter(
      ({ order }) => order?.kind === 'amend' && order.terms.clauses.includes('basing'),
    );
    expect(bases).toHaveLength(1);
    const position = bases[0]!.terms.find(({ part }) => part === 'position')!;
    expect(position.value).toBeGreaterThan(0);
  });

  it('for bases is never asked by the weaker', () => {
    const asked = amendments(viewOf(still(FRONT), BOR, 'balancer'));
    for (const { order } of asked)
      if (order?.kind === 'amend') expect(order.terms.clauses).not.toContain('basing');
  });

  it('raises the treaty’s worth to its proposer by named gains, and the others are expected to bear it', () => {
    let state = createGame(builtInWorld('europe-1949'), '1');
    let found = 0;
    for (let turn = 0; turn < 8; turn++) {
      for (const { id } of state.content.nations) {
        const view = viewOf(state, id, 'balancer');
        for (const { order, terms, score } of amendments(view)) {
          if (order?.kind !== 'amend') continue;
          const standing = state.structure.pacts.find((one) => one.id === order.pact)!;
          const before = standingDraft(view.board, standing);
          const after = reworded(before, textOf(view.board, standing.type, order.terms));
          const me = indexOf(state.content, id);
          const gain =
            worth(view.board, view.weights, me, after) - worth(view.board, view.weights, me, before);
          const mending = terms.find(({ part }) => part === 'mending')?.value ?? 0;
          expect(score).toBeCloseTo(gain + mending - deference(view.board, view.weights, me, before), 9);
          expect(score).toBeGreaterThan(0);
          expect(terms.some(({ part, value }) => part !== 'threshold' && value > 0)).toBe(true);
          expect(standsBy(view, standing, after)).toBe(true);
          found++;
        }
      }
      state = step(state, agentOrders(state).orders).state;
    }
    expect(found).toBeGreaterThan(5);
  });
});
