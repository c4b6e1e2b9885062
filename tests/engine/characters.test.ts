// Specifies what sets the agents apart: for each, a situation in which it acts by its theory and a balancer does not.

import { describe, expect, it } from 'vitest';
import {
  AGENTS,
  type AgentName,
  agentOf,
  agentOrders,
  type NationId,
  type Order,
  type Seat,
  step,
} from '../../src/engine';
import { ALD, BOR, CAR, contentOf, DUN, LEAGUE, NO_CHANCE, scenarioOf, type Sketch, world } from './world';

/** Nobody spends what is left of its influence: only what its theory asks for is seen. */
const RESERVED = {
  ...NO_CHANCE,
  agents: Object.fromEntries(
    AGENTS.filter((name) => name !== 'random').map((name) => [name, { outreach: 0 }]),
  ),
};

/** What ALD orders in its first turns when this agent plays it and nobody else does anything. */
function ordersBy(agent: AgentName, sketch: Sketch, turns = 1): readonly Order[] {
  let state = world({ theory: RESERVED, ...sketch });
  const seats = Object.fromEntries(
    state.content.nations.map(({ id }) => [id, id === ALD ? agent : 'person']),
  ) as Record<NationId, Seat>;
  const given: Order[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const { orders } = agentOrders(state, seats);
    given.push(...orders);
    state = step(state, orders).state;
  }
  return given;
}

const kinds = (orders: readonly Order[]): readonly string[] => orders.map(({ kind }) => kind);
const partners = (orders: readonly Order[], kind: Order['kind']): readonly NationId[] =>
  orders.flatMap((order) => (order.kind === kind && 'with' in order ? [order.with] : []));

/** ALD and BOR fear CAR, which is strong and near. */
const THREATENED: Sketch = {
  nations: {
    ALD: { capability: 0.1 },
    BOR: { capability: 0.12 },
    CAR: { capability: 0.3, intent: 0.9 },
    DUN: { capability: 0.05 },
  },
  pairs: {
    'ALD BOR': { neighbours: true, trust: [0.7, 0.7], trade: 500 },
    'ALD CAR': { neighbours: true, rivalry: 0.9, trust: [0.3, 0.3] },
    'BOR CAR': { neighbours: true, rivalry: 0.9, trust: [0.3, 0.3] },
  },
};

describe('a revisionist', () => {
  const sketch: Sketch = {
    nations: { ALD: { capability: 0.5, intent: 1 }, BOR: { capability: 0.02 }, CAR: {} },
    pairs: { 'ALD BOR': { neighbours: true, dispute: 'the ford' } },
  };
  /** In the turn after ALD's yearly review. */
  const outOfSeason = (agent: AgentName): readonly string[] => {
    const state = { ...world({ theory: NO_CHANCE, ...sketch }), turn: 1 };
    const seats = { [ALD]: agent, [BOR]: 'person', [CAR]: 'person' } as Record<NationId, Seat>;
    return kinds(agentOrders(state, seats).orders);
  };

  it('presses a claim on a weak neighbour in any season; a balancer waits for its yearly review', () => {
    expect(outOfSeason('revisionist')).toContain('press-claim');
    expect(outOfSeason('balancer')).not.toContain('press-claim');
  });

  it('leaves alone whom it has signed a pact with', () => {
    const bound: Sketch = {
      ...sketch,
      pacts: { league: { type: 'regional-partnership', members: ['ALD', 'BOR'] } },
    };
    expect(kinds(ordersBy('revisionist', bound, 4))).not.toContain('press-claim');
  });
});

describe('a free rider', () => {
  const sketch: Sketch = {
    ...THREATENED,
    pacts: { league: { type: 'bilateral-defence', members: ['ALD', 'BOR'] } },
  };
  const spends = (agent: AgentName): number => {
    const order = ordersBy(agent, sketch).find(({ kind }) => kind === 'set-defence-spending');
    return order?.kind === 'set-defence-spending' ? order.burden : world(sketch).nations.burden[0]!;
  };

  it('spends less on its defence than a balancer would under the same fears', () => {
    expect(spends('free-rider')).toBeLessThan(spends('balancer'));
  });

  it('asks the strong for protection, never the weaker', () => {
    const asked = ordersBy('free-rider', THREATENED).flatMap((order) =>
      order.kind === 'propose' ? order.invited : [],
    );
    expect(asked).not.toContain(DUN);
  });
});

describe('a hegemon', () => {
  const sketch: Sketch = {
    nations: { ALD: { capability: 0.4 }, BOR: { capability: 0.05 }, CAR: { capability: 0.1 } },
    pacts: { league: { type: 'multilateral-defence', members: ['ALD', 'BOR', 'CAR'] } },
  };
  const aided = (agent: AgentName): readonly NationId[] =>
    ordersBy(agent, sketch).flatMap((order) => (order.kind === 'aid' ? [order.to] : []));

  it('pays for its order: it aids the weakest of its allies; a balancer does not', () => {
    expect(aided('hegemon')).toEqual([BOR]);
    expect(aided('balancer')).toEqual([]);
  });
});

describe('a hedger', () => {
  const engaged = (agent: AgentName): boolean => {
    const orders = ordersBy(agent, THREATENED);
    return [...partners(orders, 'trade-deal'), ...partners(orders, 'dialogue')].includes(CAR);
  };

  it('keeps on terms with whom it fears most; a balancer does not', () => {
    expect(engaged('hedger')).toBe(true);
    expect(engaged('balancer')).toBe(false);
  });
});

describe('a liberal internationalist', () => {
  const sketch: Sketch = {
    nations: {
      ALD: { regime: 0.9 },
      BOR: { regime: 0.9 },
      CAR: { regime: -0.9, capability: 0.3 },
    },
    pairs: { 'ALD BOR': { trade: 2000, distance: 2000 }, 'ALD CAR': { neighbours: true } },
  };

  it('ties the like-minded by trade, though another is nearer and stronger; a balancer strikes no such deal', () => {
    expect(partners(ordersBy('liberal-internationalist', sketch), 'trade-deal')).toEqual([BOR]);
    expect(partners(ordersBy('balancer', sketch), 'trade-deal')).toEqual([]);
  });
});

describe('an isolationist', () => {
  it('proposes no pact where a balancer does, and trades', () => {
    expect(kinds(ordersBy('balancer', THREATENED))).toContain('propose');
    const orders = kinds(ordersBy('isolationist', THREATENED, 8));
    expect(orders).not.toContain('propose');
    expect(orders).toContain('trade-deal');
  });
});

describe('a strained member', () => {
  const strained = (goodName: number, strain: number): readonly Order[] => {
    const state = world({
      nations: { ALD: {}, BOR: {} },
      pacts: { league: { type: 'regional-partnership', members: ['ALD', 'BOR'] } },
      theory: { ...NO_CHANCE, agents: { balancer: { goodName, strain } } },
    });
    const defectionChoices = [{ pact: LEAGUE, nation: ALD, over: null, turn: 0 }];
    const tempted = { ...state, structure: { ...state.structure, defectionChoices } };
    return agentOrders(tempted, { [BOR]: 'person' } as Record<NationId, Seat>).orders;
  };

  it.each([
    ['talks where the pact is worth more than the strain', 2, 0, 'dialogue'],
    ['breaks its word where that is cheaper than waiting out the notice', 0.1, 20, 'break'],
    ['gives notice where its good name is worth more', 20, 12, 'leave'],
  ] as const)('%s', (_, goodName, strain, kind) => {
    expect(kinds(strained(goodName, strain))).toContain(kind);
  });
});

describe('a mixed character', () => {
  const mixed = { balancer: 0.7, 'free-rider': 0.3 };
  const sketch: Sketch = { nations: { ALD: { agent: mixed }, BOR: {}, CAR: {} } };

  it('is one of its kinds each year, in about the shares that it is mixed of', () => {
    const state = world(sketch);
    const nation = state.content.nations[0]!;
    const played = Array.from({ length: 1000 }, (_, year) =>
      agentOf({ ...state, turn: 4 * year }, nation, 'balancer'),
    );
    const riding = played.filter((agent) => agent === 'free-rider').length;
    expect(riding).toBeGreaterThan(250);
    expect(riding).toBeLessThan(350);
    expect(new Set(played)).toEqual(new Set(['balancer', 'free-rider']));
  });

  it('holds its policy for a year, and gives way to whoever else is put in its seat', () => {
    const state = world(sketch);
    const nation = state.content.nations[0]!;
    const year = [8, 9, 10, 11].map((turn) => agentOf({ ...state, turn }, nation, 'balancer'));
    expect(new Set(year).size).toBe(1);
    expect(agentOf(state, nation, 'hedger')).toBe('hedger');
  });

  it('must be mixed in shares that sum to one', () => {
    const broken = scenarioOf({ nations: { ALD: { agent: { balancer: 0.7, hedger: 0.1 } }, BOR: {} } });
    expect(() => contentOf(broken)).toThrow('nations[0].agent sums to 0.8');
  });
});

describe('influence that is left', () => {
  const sketch: Sketch = {
    nations: { ALD: {}, BOR: { capability: 0.4 }, CAR: { capability: 0.1 } },
    pairs: { 'ALD BOR': { trust: [0.5, 0.5], trade: 500 }, 'ALD CAR': { trust: [0.5, 0.5] } },
  };
  const courting = (outreach: number, more: Partial<Sketch> = {}) => {
    const theory = { ...NO_CHANCE, agents: { balancer: { outreach, upkeep: 0 } } };
    const state = { ...world({ ...sketch, ...more, theory }), turn: 1 };
    const seats = { [ALD]: 'balancer', [BOR]: 'person', [CAR]: 'person' } as Record<NationId, Seat>;
    return { state, ...agentOrders(state, seats) };
  };

  it('is spent as far as the agent reaches out, the whole of it at most', () => {
    const { state, orders } = courting(1);
    const { dialogue } = state.content.theory.influence.prices;
    expect(orders).toHaveLength(Math.floor(state.nations.influence[0]! / dialogue));
    expect(courting(0).orders).toEqual([]);
    expect(courting(0.5).orders.length).toBeLessThan(orders.length);
  });

  it('goes first to the strong, whose good opinion counts most, and then to what brings most trust', () => {
    const [first] = courting(1, { theory: {} }).orders;
    expect(first).toMatchObject({ with: BOR });
  });

  it('goes to whoever still has mistrust to lose', () => {
    const trusted = { 'ALD BOR': { trust: [0.5, 1] as const }, 'ALD CAR': { trust: [0.5, 0.5] as const } };
    const talks = partners(courting(1, { pairs: trusted as never }).orders, 'dialogue');
    expect(talks).toEqual([CAR]);
  });

  it('is weighed by the nation’s own scores, term by term', () => {
    const { decisions } = courting(1);
    const parts = decisions.flatMap(({ chosen }) => chosen.terms.map(({ part }) => part));
    expect(new Set(parts)).toEqual(new Set(['standing', 'prosperity']));
  });
});
