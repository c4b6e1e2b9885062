// Specifies interference in another's politics: what it does there, when it is traced, what it breaks, and who tries it.
import { describe, expect, it } from 'vitest';
import { agentOrders, type NationId, type Order, pactsForbidding, type State } from '../../src/engine';
import { exposure, informed } from '../../src/engine/rules/interference';
import { upheavalHazards } from '../../src/engine/rules/politics';
import { effects, story, take } from './moves';
import { ALD, between, BOR, CAR, of, type Sketch, still, theory, world } from './world';

type Patched = NonNullable<Sketch['theory']>;
const w = theory.politics;
const meddle = (by: NationId = ALD, against: NationId = BOR): Order => ({ kind: 'subvert', by, against });
const seen: Patched = { politics: { subversionLeak: 1 } };
const unseen: Patched = {
  politics: { subversionLeak: 0, subversionOpenness: 0, subversionIntelligence: 0 },
};
const sketch = (more: Partial<Sketch> = {}): Sketch => ({
  nations: { ALD: { regime: 0.8 }, BOR: { regime: -0.6, stability: 0.5 }, CAR: {} },
  ...more,
});
const kinds = (state: State, order = meddle()): readonly string[] =>
  take(state, order).events.map(({ kind }) => kind);

describe('a faction with money from abroad', () => {
  const start = still(sketch({ theory: unseen }));
  const taken = take(start, meddle());

  it('weakens the government and draws the regime towards the sender’s, and nobody is named', () => {
    expect(effects(taken, 'unrest-stirred')).toEqual(['stability BOR -60000', 'regime BOR +56000']);
    expect(taken.events.find(({ kind }) => kind === 'unrest-stirred')!.actors).toEqual([BOR]);
  });

  it('makes a coup more likely', () => {
    const coup = (state: State) =>
      upheavalHazards(w, {
        wealth: 1,
        age: 50,
        stability: of(state, 'stability', BOR) / 1_000_000,
        regime: of(state, 'regime', BOR) / 1_000_000,
        defeated: false,
        hardship: 0,
      }).coup;
    expect(coup(taken.state)).toBeGreaterThan(coup(start));
  });

  it('costs nothing but influence where it is not traced', () => {
    expect(kinds(start)).not.toContain('subversion-exposed');
    expect(between(taken.state, 'grievance', BOR, ALD)).toBe(0);
  });
});

describe('the chance to be traced', () => {
  it.each([
    ['some leaks', exposure(w, 0, false), w.subversionLeak],
    [
      'openness finds more',
      exposure(w, 1_000_000, false),
      1 - (1 - w.subversionLeak) * (1 - w.subversionOpenness),
    ],
    [
      'shared intelligence too',
      exposure(w, 0, true),
      1 - (1 - w.subversionLeak) * (1 - w.subversionIntelligence),
    ],
  ])('%s', (_what, chance, expected) => expect(chance).toBeCloseTo(expected, 12));

  it.each([
    ['by nobody', undefined, false],
    [
      'by a pact with the clause',
      {
        league: { type: 'bilateral-defence', members: ['BOR', 'CAR'], clauses: ['defence', 'intelligence'] },
      },
      true,
    ],
  ] as const)('a nation is told what others know %s', (_by, pacts, told) =>
    expect(informed(still(sketch({ pacts: pacts as Sketch['pacts'] })), BOR, 1)).toBe(told),
  );

  it('a nation is told what others know by an order', () => {
    const shared = take(still(sketch()), { kind: 'share-intelligence', by: CAR, with: BOR }).state;
    expect(informed(shared, BOR, 1)).toBe(true);
  });
});

describe('once it is traced', () => {
  const bound = (...clauses: ('defence' | 'sovereignty' | 'non-aggression' | 'consultation')[]): State =>
    still(
      sketch({
        theory: seen,
        pacts: { league: { type: 'multilateral-defence', members: ['ALD', 'BOR', 'CAR'], clauses } },
      }),
    );

  it('the target trusts less and remembers', () => {
    const taken = take(still(sketch({ theory: seen })), meddle());
    expect(effects(taken, 'subversion-exposed')).toEqual([
      'trust BOR>ALD -125000',
      'grievance ALD>BOR +100000',
      'grievance BOR>ALD +100000',
    ]);
  });

  it.each([
    ['sovereignty', bound('defence', 'sovereignty'), true],
    ['non-aggression', bound('defence', 'non-aggression'), true],
    ['neither', bound('defence', 'consultation'), false],
  ])('a pact with %s: broken or not', (_clause, state, broken) => {
    expect(pactsForbidding(state, ALD, BOR).length > 0).toBe(broken);
    expect(kinds(state).includes('pact-broken')).toBe(broken);
    expect(take(state, meddle()).state.structure.violations.length > 0).toBe(broken);
  });
});

describe('who meddles', () => {
  const rivals: Sketch = sketch({
    nations: { ALD: { regime: 0.8, intent: 0.9 }, BOR: { regime: -0.6, stability: 0.1 }, CAR: {} },
    pairs: { 'ALD BOR': { neighbours: true, rivalry: 0.9 } },
    theory: { agents: { revisionist: { subversion: 5 } } },
  });
  const ordered = (more: Partial<Sketch>, agent: 'revisionist' | 'balancer'): boolean => {
    let state = world({ ...rivals, ...more, turnsPerYear: 1 });
    for (let turn = 0; turn < 4; turn++) {
      const { orders } = agentOrders(state, { [ALD]: agent, [BOR]: 'person', [CAR]: 'person' });
      if (orders.some((order) => order.kind === 'subvert' && order.by === ALD)) return true;
      state = story(state, [[]]).state;
    }
    return false;
  };

  it('a revisionist in the capital of an unsettled rival, where a balancer does not', () => {
    expect(ordered({}, 'revisionist')).toBe(true);
    expect(ordered({}, 'balancer')).toBe(false);
  });

  it('nobody in that of a treaty partner', () => {
    const pacts = {
      league: { type: 'regional-partnership', members: ['ALD', 'BOR'] },
    } satisfies Sketch['pacts'];
    expect(ordered({ pacts }, 'revisionist')).toBe(false);
  });
});
