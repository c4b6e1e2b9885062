// Specifies economic statecraft: investment, sanctions, arms, technology, deals and cut-offs; each ended, and each accounted for.

import { describe, expect, it, test } from 'vitest';
import {
  type NationId,
  type Order,
  type State,
  supplyAccount,
  threatAccount,
  tradeAccount,
} from '../../src/engine';
import { claim, effects, eventsOf, refused, stance, story, take, tell, wait } from './moves';
import { ALD, BOR, between, CAR, of, type Sketch, still, theory } from './world';

const w = theory.economy;
const sketch = (more: Partial<Sketch> = {}): Sketch => ({
  nations: {
    ALD: { gdp: 1_000_000, technology: 0.8, resources: { oil: { supply: 100, demand: 20 } } },
    BOR: { gdp: 1_000_000, resources: { oil: { supply: 0, demand: 40 } } },
    CAR: { gdp: 1_000_000, resources: { oil: { supply: 0, demand: 10 } } },
  },
  pairs: {
    'ALD BOR': { trade: 20_000, trust: 0.6 },
    'ALD CAR': { trade: 20_000, trust: 0.6 },
    'BOR CAR': { trade: 20_000, trust: 0.6, rivalry: 0.2 },
  },
  ...more,
});
const start = still(sketch());
const sanction = (by: NationId): Order => ({ kind: 'sanction', by, against: BOR });
const cut: Order = { kind: 'cut-off', by: ALD, against: BOR, resource: 'oil' };
const deal: Order = { kind: 'resource-deal', by: BOR, with: ALD, resource: 'oil' };
const invest: Order = { kind: 'invest', by: ALD, with: BOR };
const lift = (measure: 'sanction' | 'investment' | 'cut-off' | 'arms-supply'): Order => ({
  kind: 'end-measure',
  by: ALD,
  measure,
  on: BOR,
  resource: measure === 'cut-off' ? 'oil' : null,
});
const later = (turns: number, ...orders: Order[]): State => wait(take(start, ...orders).state, turns);

describe('an investment', () => {
  it('costs its owner at once, and lets both economies and their trade grow', () => {
    expect(of(take(start, invest).state, 'gdp', ALD)).toBeLessThan(of(take(start).state, 'gdp', ALD));
    expect(of(later(8, invest), 'gdp', BOR)).toBeGreaterThan(of(later(8), 'gdp', BOR));
    expect(between(later(8, invest), 'trade', ALD, BOR)).toBeGreaterThan(
      between(later(8), 'trade', ALD, BOR),
    );
  });
  it('comes back in part when it is withdrawn', () => {
    const told = story(start, [[invest], [lift('investment')]]);
    expect(told.told[1]).toEqual(['measure-ended (investment) ALD BOR', 'investment-withdrawn ALD BOR']);
    expect(told.state.structure.measures).toEqual([]);
  });
  it('is lost under sanctions', () => {
    const { state } = story(start, [[invest], [sanction(ALD)]]);
    expect(state.structure.measures.map(({ kind }) => kind)).toEqual(['sanction']);
  });
});

describe('sanctions', () => {
  const cost = (state: State, nation: NationId) => of(later(8), 'gdp', nation) - of(state, 'gdp', nation);
  const alone = later(8, sanction(ALD));
  it('end trade, and cost the target more than the sender', () => {
    expect(between(alone, 'trade', ALD, BOR)).toBeLessThan(12_000);
    expect(cost(alone, BOR)).toBeGreaterThan(cost(alone, ALD));
    expect(cost(alone, ALD)).toBeGreaterThan(0);
    expect(of(alone, 'stability', BOR)).toBeLessThan(of(later(8), 'stability', BOR));
  });
  it('cost trust, and lifting them gives some back', () => {
    const told = story(start, [[sanction(ALD)], [lift('sanction')]]);
    expect(effects(told.steps[0]!, 'sanction-imposed')).toEqual([
      `trust BOR>ALD -${Math.trunc(600_000 * theory.trust.sanction)}`,
    ]);
    expect(effects(told.steps[1]!, 'measure-ended')[0]).toMatch(/^trust BOR>ALD \+/);
  });
  it('bite more from the members of one pact than from two who are not bound', () => {
    const league: NonNullable<Sketch['pacts']> = {
      league: { type: 'bilateral-defence', members: ['ALD', 'CAR'], clauses: ['defence'] },
    };
    const both = (pacts: Sketch['pacts']) =>
      of(wait(take(still(sketch({ pacts })), sanction(ALD), sanction(CAR)).state, 1), 'gdp', BOR);
    expect(both(league)).toBeLessThan(both({}));
  });
});

describe('oil', () => {
  it('comes from who has it, as a share of what is lacked', () => {
    const account = supplyAccount(start, BOR, 'oil')!;
    expect(account.entries.map(({ part, about }) => [part, about])).toEqual([['delivered', ALD]]);
    expect(account.level).toBe(1_000_000);
    expect(supplyAccount(start, BOR, 'water')).toBeNull();
  });
  it('makes rivals of those who lack it, by an entry of its own', () => {
    const fear = (state: State) =>
      threatAccount(null, state, BOR).entries.filter(({ about }) => about === CAR);
    const plain = still(sketch({ theory: { threat: { scarceResource: 0 } } }));
    const [scarce] = fear(start).filter(({ part }) => part === 'scarce-resource');
    expect(scarce!.level).toBeGreaterThan(0);
    expect(fear(plain).map(({ part }) => part)).toEqual(['feared']);
    expect(threatAccount(null, start, BOR).level - threatAccount(null, plain, BOR).level).toBe(scarce!.level);
  });
  it('no longer, once a deal makes the supply sure', () => {
    const { state, told } = story(start, [[deal]]);
    expect(told[0]).toEqual(['resource-deal-made (oil) ALD BOR']);
    expect(threatAccount(null, state, BOR).entries.map(({ part }) => part)).not.toContain('scarce-resource');
  });
  it('can be cut off: stability and trust at once, growth while it lasts', () => {
    const taken = take(start, cut);
    expect(effects(taken, 'supply-cut')).toEqual([
      `stability BOR -${w.cutOffStability * 1_000_000}`,
      `trust BOR>ALD -${Math.trunc(600_000 * theory.trust.cutOff)}`,
    ]);
    expect(supplyAccount(taken.state, BOR, 'oil')!.entries.map(({ part }) => part)).toEqual(['missing']);
    expect(of(later(4, cut), 'gdp', BOR)).toBeLessThan(of(later(4), 'gdp', BOR));
    expect(refused(taken.state, cut)).toBe('already-in-force');
    expect(take(taken.state, lift('cut-off')).events.map(tell)).toEqual(['measure-ended (cut-off) ALD BOR']);
  });
  it('breaks a deal where there was one', () =>
    expect(eventsOf(take(take(start, deal).state, cut), 'measure-ended')).toHaveLength(1));
});

describe('arms and technology', () => {
  it('can be taken into service in part only, and not beyond it in one turn', () => {
    const slow = still(sketch({ theory: { economy: { armsAbsorbed: 0.04 } } }));
    const room = Math.trunc(100_000 * 0.04 * (1 / slow.content.turnsPerYear));
    const taken = take(
      slow,
      { kind: 'arms-sale', by: ALD, to: BOR },
      { kind: 'arms-sale', by: CAR, to: BOR },
    );
    expect(effects(taken, 'arms-sold').slice(0, 2)).toEqual([
      `capability ALD -${room}`,
      `capability BOR +${room}`,
    ]);
    expect(taken.refusals.map(({ code }) => code)).toEqual(['cannot-absorb']);
  });
  it('a sale moves power for money, and its end leaves no spares', () => {
    const { state, steps } = story(start, [[{ kind: 'arms-sale', by: ALD, to: BOR }], [lift('arms-supply')]]);
    const moved = Math.trunc(100_000 * w.armsShare);
    expect(effects(steps[0]!, 'arms-sold').slice(0, 2)).toEqual([
      `capability ALD -${moved}`,
      `capability BOR +${moved}`,
    ]);
    expect(between(state, 'interoperability', ALD, BOR)).toBeGreaterThan(0);
    expect(of(state, 'readiness', BOR)).toBeLessThan(of(later(1), 'readiness', BOR));
  });
  it('shared technology closes part of the gap', () =>
    expect(of(take(start, { kind: 'share-technology', by: ALD, with: BOR }).state, 'technology', BOR)).toBe(
      500_000 + Math.trunc(300_000 * w.technologyStep),
    ));
});

test('war ends what the two had going between them', () => {
  const equals: Sketch = {
    nations: { ALD: {}, BOR: {} },
    pairs: { 'ALD BOR': { dispute: 'a hill', distance: 1 } },
    theory: { crisis: { luck: 0 } },
  };
  const state = take(still(equals), invest).state;
  expect(state.structure.measures).toHaveLength(1);
  let now = take(state, claim(ALD, BOR)).state;
  for (let k = 0; k < 10 && now.structure.measures.length > 0; k++)
    now = take(now, ...(now.structure.crises.length > 0 ? [stance(ALD, 'escalate')] : [])).state;
  expect(now.structure.measures).toEqual([]);
  expect(now.structure.conduct[0]!.wars).toBe(1);
});

describe('the account of trade', () => {
  const cases: [string, State][] = [
    ['in peace', start],
    ['under sanctions', take(start, sanction(ALD)).state],
    ['with an investment', take(start, invest).state],
  ];
  test.each(cases)('adds up to the level and the change: %s', (_, before) => {
    const { state, events } = take(before, { kind: 'trade-deal', by: CAR, with: ALD });
    for (const [a, b] of [
      [ALD, BOR],
      [ALD, CAR],
      [BOR, CAR],
    ] as const) {
      const account = tradeAccount(before, events, state, a, b);
      expect(account.level).toBe(between(state, 'trade', a, b));
      expect(account.change).toBe(account.level - between(before, 'trade', a, b));
      const rounding = account.entries.find(({ part }) => part === 'rounding')?.level ?? 0;
      expect(Math.abs(rounding)).toBeLessThan(8);
    }
  });
  const parts = (before: State) =>
    tradeAccount(before, [], take(before).state, ALD, BOR).entries.map(({ part }) => part);
  it('names what moved it', () => {
    expect(parts(start)).toContain('trade-trust');
    expect(parts(cases[1]![1])).toContain('sanction');
    expect(parts(cases[2]![1])).toContain('investment');
  });
});
