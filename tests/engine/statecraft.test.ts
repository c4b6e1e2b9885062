// Specifies how agents woo, buy off, pretend and amend: each act with the terms that speak for it, and where it does not pay.

import { describe, expect, it } from 'vitest';
import {
  type AgentDecision,
  agentOrders,
  AGENTS,
  type NationId,
  type Order,
  type Seat,
  type State,
} from '../../src/engine';
import { stance, take } from './moves';
import { ALD, BOR, CAR, LEAGUE, NO_CHANCE, type Sketch, world } from './world';

type Agent = Exclude<(typeof AGENTS)[number], 'random'>;

/** What ALD decides, played by `agent`; the others give no orders. `turn` 0 is a year for new pacts, 4 one for better ones. */
function decided(
  agent: Agent,
  sketch: Sketch,
  turn = 0,
  change: (s: State) => State = (s) => s,
): readonly AgentDecision[] {
  const plain = Object.fromEntries(
    AGENTS.filter((name) => name !== 'random').map((name) => [name, { outreach: 0, upkeep: 0 }]),
  );
  const { agents, ...theory } = sketch.theory ?? {};
  const state = world({
    ...sketch,
    theory: { ...NO_CHANCE, ...theory, agents: { ...plain, ...agents } } as Sketch['theory'],
  });
  const seats = Object.fromEntries(
    state.content.nations.map(({ id }) => [id, id === ALD ? agent : 'person']),
  ) as Record<NationId, Seat>;
  return agentOrders(change({ ...state, turn }), seats).decisions;
}

const ordered = (decisions: readonly AgentDecision[], kind: Order['kind']): readonly AgentDecision[] =>
  decisions.filter(({ chosen }) => chosen.order?.kind === kind);
const term = ({ chosen }: AgentDecision, part: string): number =>
  chosen.terms.find((one) => one.part === part)?.value ?? 0;
const bought = (decisions: readonly AgentDecision[]) =>
  decisions.filter((decision) => term(decision, 'peace-bought') > 0).map(({ chosen }) => chosen.order);

describe('appeasement (Ripsman & Levy 2008)', () => {
  /** BOR is strong, near and a rival of ALD, which has no friend. */
  const hunted = (more: object = {}, intent = 0.2): Sketch => ({
    nations: { ALD: { capability: 0.05 }, BOR: { capability: 0.3, intent }, CAR: { capability: 0.02 } },
    pairs: {
      'ALD BOR': { neighbours: true, rivalry: 0.8, trust: 0.4, ...more },
      'ALD CAR': { distance: 4000, trade: 3000 },
      'BOR CAR': { distance: 4000, trade: 3000 },
    },
  });

  it('buys peace of whom it fears by trade that a fight would end', () => {
    expect(bought(decided('balancer', hunted()))).toMatchObject([{ kind: 'trade-deal', with: BOR }]);
  });

  it('opens with talks where the other would sign no trade deal yet', () => {
    expect(bought(decided('balancer', hunted({ trust: 0.2 })))).toMatchObject([
      { kind: 'dialogue', with: BOR },
    ]);
  });

  it('does not feed an appetite: who wants everything is not bought off (Jervis 1976)', () => {
    const [mild] = decided('balancer', hunted()).filter((one) => term(one, 'peace-bought') > 0);
    expect(term(mild as AgentDecision, 'appetite')).toBe(-0);
    expect(bought(decided('balancer', hunted({}, 1)))).toEqual([]);
  });

  it('buys no more where trade restrains enough already, and of nobody that is not feared', () => {
    expect(bought(decided('balancer', hunted({ trade: 2500 })))).toEqual([]);
    expect(bought(decided('balancer', hunted({ rivalry: 0 })))).toEqual([]);
  });

  it('is no revisionist’s way', () => {
    expect(bought(decided('revisionist', hunted()))).toEqual([]);
  });
});

describe('courtship (Snyder 1997)', () => {
  /** ALD and BOR fear CAR; BOR trusts ALD too little to sign. */
  const cool = (trust: [number, number]): Sketch => ({
    nations: { ALD: { capability: 0.1 }, BOR: { capability: 0.12 }, CAR: { capability: 0.3, intent: 0.9 } },
    pairs: {
      'ALD BOR': { neighbours: true, trust },
      'ALD CAR': { neighbours: true, rivalry: 0.9, trust: 0.1 },
      'BOR CAR': { neighbours: true, rivalry: 0.9, trust: 0.1 },
    },
    // Nobody can pay for a signature here.
    theory: {
      agents: { balancer: { appeasement: 0, acceptAbove: 3.5, proposeAbove: 1 } },
      bargain: { margin: 10 },
    },
  });
  /** The same where asking in secret tells nothing. */
  const sealed = (sketch: Sketch): Sketch => ({
    ...sketch,
    theory: { ...sketch.theory, doubt: { sounding: 0 } },
  });
  const wooed = (sketch: Sketch) => decided('balancer', sketch).filter((one) => term(one, 'pact-wanted') > 0);

  it('first asks in secret the partner it wants that would not sign by an average reckoning', () => {
    const [suit, ...more] = wooed(cool([0.9, 0.4]));
    expect(more).toEqual([]);
    expect(suit?.chosen.order).toMatchObject({ kind: 'sound-out', of: BOR });
  });

  it('wins its trust where that tells nothing, by what wins most', () => {
    const [suit, ...more] = wooed(sealed(cool([0.9, 0.4])));
    expect(more).toEqual([]);
    expect(suit?.chosen.order).toMatchObject({ kind: 'aid', to: BOR });
    const best = suit?.options.map((one) => one.score).sort((a, b) => b - a)[0];
    expect(suit?.chosen.score).toBe(best);
  });

  it('proposes instead where the other would sign', () => {
    const sketch = cool([0.9, 0.9]);
    const ready = { ...sketch, theory: { agents: { balancer: { appeasement: 0, acceptAbove: 1 } } } };
    const decisions = decided('balancer', ready);
    expect(ordered(decisions, 'propose')).toHaveLength(1);
    expect(decisions.filter((one) => term(one, 'pact-wanted') > 0)).toEqual([]);
  });
});

describe('an amendment', () => {
  /** ALD and BOR are allies; BOR has a foe of its own far from ALD, with which it has just fought, and both fear CAR. */
  const allies = (pact: object = {}): Sketch => ({
    nations: {
      ALD: { capability: 0.1 },
      BOR: { capability: 0.1 },
      CAR: { capability: 0.3, intent: 0.9 },
      DUN: { capability: 0.4, intent: 0.9 },
    },
    pairs: {
      'ALD BOR': { neighbours: true, trust: 0.8 },
      'ALD CAR': { neighbours: true, rivalry: 0.9, trust: 0.1 },
      'BOR CAR': { neighbours: true, rivalry: 0.9, trust: 0.1 },
      'BOR DUN': { neighbours: true, rivalry: 0.9, trust: 0.1, yearsSinceDispute: 0 },
      'ALD DUN': { distance: 6000 },
    },
    pacts: { league: { type: 'bilateral-defence', members: ['ALD', 'BOR'], ...pact } },
    theory: { agents: { balancer: { appeasement: 0 } }, attack: { base: 1 } },
  });
  const amended = (sketch: Sketch, turn = 4) => ordered(decided('balancer', sketch, turn), 'amend');

  it('narrows a pact to the foe that both fear, where the other’s quarrels would entrap', () => {
    const [made, ...more] = amended(allies());
    expect(more).toEqual([]);
    expect(made?.chosen.order).toMatchObject({ pact: LEAGUE, terms: { against: CAR } });
    expect(made && term(made, 'entrapment')).toBeGreaterThan(0.5);
  });

  it('is not sought where the pact is about the right foe already, nor in a year for new pacts', () => {
    expect(amended(allies({ against: 'CAR' }))).toEqual([]);
    expect(amended(allies(), 0)).toEqual([]);
  });

  it('must be worth more than members let each other have anyway', () => {
    expect(amended(allies())).toHaveLength(1);
    for (const { chosen } of amended(allies())) {
      const { threshold } = Object.fromEntries(chosen.terms.map(({ part, value }) => [part, value]));
      expect(threshold).toBeLessThan(0);
      expect(chosen.score).toBeGreaterThan(0);
    }
  });

  it('gives an ailing pact the clause that mends it most', () => {
    const friends: Sketch = {
      nations: { ALD: {}, BOR: {}, CAR: {} },
      pairs: { 'ALD BOR': { neighbours: true, trust: 0.9 } },
      pacts: { league: { type: 'regional-partnership', members: ['ALD', 'BOR'] } },
      theory: { agents: { balancer: { strain: 20 } } },
    };
    const weaken = (state: State): State => ({
      ...state,
      structure: {
        ...state.structure,
        pacts: state.structure.pacts.map((pact) => ({ ...pact, cohesion: 300_000 })),
      },
    });
    const clauses = (decisions: readonly AgentDecision[]) =>
      ordered(decisions, 'amend').flatMap(({ chosen }) =>
        chosen.order?.kind === 'amend' ? [chosen.order.terms.clauses] : [],
      );
    const [mended] = clauses(decided('balancer', friends, 4, weaken));
    expect(mended).toContain('roles');
    expect(clauses(decided('balancer', friends, 4))).toEqual([]);
  });
});

describe('a concession', () => {
  it('is asked for first in what the treaty is about: the invitee signs against its own foe alone', () => {
    const sketch: Sketch = {
      nations: { ALD: {}, BOR: {}, CAR: { capability: 0.3, intent: 0.9 }, DUN: { capability: 0.4 } },
      pairs: {
        'ALD BOR': { neighbours: true, trust: 0.9 },
        'ALD CAR': { neighbours: true, rivalry: 0.9 },
        'BOR CAR': { neighbours: true, rivalry: 0.9 },
        'BOR DUN': { neighbours: true, rivalry: 0.9, yearsSinceDispute: 0 },
        'ALD DUN': { distance: 6000 },
      },
      theory: { ...NO_CHANCE, attack: { base: 1 }, agents: { balancer: { acceptAbove: 2.5 } } },
    };
    const state = world(sketch);
    const propose: Order = {
      kind: 'propose',
      by: BOR,
      pactType: 'bilateral-defence',
      name: 'Treaty',
      invited: [ALD],
      terms: {
        ...state.content.theory.pactTypes['bilateral-defence'].defaults,
        against: null,
        unconditional: false,
        scope: { region: null, threats: [] },
        chaining: false,
      },
    };
    const { orders } = agentOrders(take(state, propose).state, {
      [BOR]: 'person',
      [CAR]: 'person',
      DUN: 'person',
    } as Record<NationId, Seat>);
    expect(orders.filter(({ kind }) => kind === 'counter')).toMatchObject([{ terms: { against: CAR } }]);
  });
});

describe('a bluff (Schelling 1960)', () => {
  /** ALD is challenged by BOR, which is far stronger. */
  const pressed = (bluff: number, climbed = 0): readonly AgentDecision[] => {
    const sketch: Sketch = {
      nations: { ALD: { capability: 0.02 }, BOR: { capability: 0.4 } },
      pairs: { 'ALD BOR': { neighbours: true, rivalry: 0.9 } },
      theory: { ...NO_CHANCE, agents: { balancer: { bluff, resolve: 1 } } },
    };
    let state = take(world(sketch), { kind: 'press-claim', by: BOR, against: ALD }).state;
    for (let rung = 0; rung < climbed; rung++) state = take(state, stance(BOR, 'escalate')).state;
    return agentOrders(state, { [BOR]: 'person' } as Record<NationId, Seat>).decisions;
  };
  const stances = (decisions: readonly AgentDecision[]): readonly unknown[] =>
    decisions.flatMap(({ options }) =>
      options.flatMap(({ order }) => (order?.kind === 'crisis-stance' ? [order.stance] : [])),
    );

  it('is weighed by who has the face for it, the more the less it could win', () => {
    expect(stances(pressed(0.4))).toContain('bluff');
    expect(stances(pressed(0))).not.toContain('bluff');
  });

  it('is chosen by who bluffs whatever its doubts', () => {
    const [decision] = ordered(pressed(1), 'crisis-stance');
    expect(decision?.chosen.order).toMatchObject({ stance: 'bluff' });
    expect(decision && term(decision, 'bravado')).toBeGreaterThan(0.9);
  });

  it('comes too late once troops are mobilised', () => {
    expect(stances(pressed(0.4, 2))).not.toContain('bluff');
  });
});
