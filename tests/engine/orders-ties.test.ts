// Specifies what the orders that tend ties and purses bring: exercise, dialogue, summit, intelligence, trade, aid, spending.

import { describe, expect, it, test } from 'vitest';
import { type Order, ppm } from '../../src/engine';
import { effects, eventsOf, story, take, wait } from './moves';
import { ALD, BOR, between, CAR, LEAGUE, of, type Sketch, still, theory } from './world';

const { trust, transparency, economy, influence } = theory;
const HALF = 500_000;
const gain = (size: number, of = HALF): number => Math.trunc(size * (1_000_000 - of));

const sketch = (more: Partial<Sketch> = {}): Sketch => ({
  nations: { ALD: { readiness: 0.5 }, BOR: { readiness: 0.6 }, CAR: {} },
  pairs: { 'ALD BOR': { trade: 1000, transparency: 0.4, interoperability: 0.2 } },
  ...more,
});

describe('exercise', () => {
  const taken = take(still(sketch()), { kind: 'exercise', by: ALD, with: BOR });
  it('builds trust, interoperability and readiness, for both', () => {
    const trusting = `+${gain(trust.exercise)}`;
    const working = `+${gain(transparency.interoperabilityExercise, 200_000)}`;
    expect(effects(taken, 'exercise-held')).toEqual([
      `trust ALD>BOR ${trusting}`,
      `trust BOR>ALD ${trusting}`,
      `interoperability ALD>BOR ${working}`,
      `interoperability BOR>ALD ${working}`,
      `readiness ALD +${gain(transparency.readinessExercise)}`,
      `readiness BOR +${gain(transparency.readinessExercise, 600_000)}`,
    ]);
  });
  it('is reported with the one who asked first', () =>
    expect(eventsOf(taken, 'exercise-held')[0]?.actors).toEqual([ALD, BOR]));
});

describe('dialogue', () => {
  it('builds trust and transparency, both ways', () => {
    const trusting = `+${gain(trust.dialogue)}`;
    const seeing = `+${gain(transparency.dialogue, 400_000)}`;
    expect(effects(take(still(sketch()), { kind: 'dialogue', by: ALD, with: BOR }), 'dialogue-held')).toEqual(
      [
        `trust ALD>BOR ${trusting}`,
        `trust BOR>ALD ${trusting}`,
        `transparency ALD>BOR ${seeing}`,
        `transparency BOR>ALD ${seeing}`,
      ],
    );
  });
});

describe('summit', () => {
  const pacts: Sketch['pacts'] = {
    league: { type: 'multilateral-defence', members: ['ALD', 'BOR', 'CAR'], clauses: ['defence'] },
  };
  const taken = take(still(sketch({ pacts })), { kind: 'summit', by: BOR, pact: LEAGUE });
  it('lets every two members talk, the host first', () => {
    expect(eventsOf(taken, 'summit-held').map(({ actors }) => actors)).toEqual([[BOR, ALD, CAR]]);
    const moved = effects(taken, 'summit-held').map((line) => line.split(' ').slice(0, 2).join(' '));
    expect(moved.filter((line) => line.startsWith('trust'))).toHaveLength(6);
    expect(moved.filter((line) => line.startsWith('transparency'))).toHaveLength(6);
  });
  it('heartens the pact for a while', () => {
    const event = taken.state.structure.pacts[0]?.ledger.events[0];
    expect(event).toMatchObject({ kind: 'summit', about: BOR, value: ppm(theory.cohesion.events.summit) });
  });
  it('a summits clause holds one a year, members hosting in turn', () => {
    const clauses = ['defence', 'summits'] as const;
    const start = still(sketch({ pacts: { league: { ...pacts.league!, clauses: [...clauses] } } }));
    const { told } = story(
      start,
      Array.from({ length: 12 }, () => []),
    );
    expect(told.map((lines) => lines.filter((line) => line.startsWith('summit-held')))).toEqual([
      ...[[], [], [], ['summit-held BOR ALD CAR']],
      ...[[], [], [], ['summit-held CAR ALD BOR']],
      ...[[], [], [], ['summit-held ALD BOR CAR']],
    ]);
  });
});

describe('share-intelligence', () => {
  const taken = take(still(sketch()), { kind: 'share-intelligence', by: ALD, with: BOR });
  it('earns the partner’s trust', () => {
    expect(effects(taken, 'intelligence-shared')[0]).toBe(`trust BOR>ALD +${gain(trust.intelligence)}`);
    expect(between(taken.state, 'trust', ALD, BOR) - HALF).toBeLessThan(gain(trust.intelligence));
  });
  it('lets the partner read others better for a year', () => {
    const reads = (turns: number) => between(wait(taken.state, turns), 'intelligence', BOR, ALD);
    expect([0, 1, 2, 3, 4, 5].map(reads)).toEqual([4, 3, 2, 1, 0, 0]);
    expect(between(taken.state, 'intelligence', ALD, BOR)).toBe(0);
  });
  it('shared again, it runs for a year from then, not for two', () => {
    const again = take(wait(taken.state, 2), { kind: 'share-intelligence', by: ALD, with: BOR });
    expect(between(again.state, 'intelligence', BOR, ALD)).toBe(4);
  });
});

describe('trade-deal', () => {
  it('opens trade at once, and some trust', () => {
    const taken = take(still(sketch()), { kind: 'trade-deal', by: ALD, with: BOR });
    const more = Math.trunc(1000 * economy.tradeDealImpulse);
    expect(effects(taken, 'trade-deal-made')).toEqual([
      `trade ALD>BOR +${more}`,
      `trade BOR>ALD +${more}`,
      `trust ALD>BOR +${gain(trust.tradeDeal)}`,
      `trust BOR>ALD +${gain(trust.tradeDeal)}`,
    ]);
  });
  it('opens a little between two who had none', () => {
    const nations = { ALD: { tradeElsewhere: 20_000 }, BOR: { tradeElsewhere: 5000 } };
    const taken = take(still(sketch({ nations, pairs: {} })), { kind: 'trade-deal', by: ALD, with: BOR });
    expect(effects(taken, 'trade-deal-made')[0]).toBe(
      `trade ALD>BOR +${Math.trunc(5000 * economy.tradeDealFloor)}`,
    );
  });
});

describe('aid', () => {
  it('takes money from the giver, brings the receiver money, stability and trust in the giver', () => {
    const taken = take(still(sketch()), { kind: 'aid', by: ALD, to: BOR });
    const money = Math.trunc(10_000 * economy.aidShare);
    expect(effects(taken, 'aid-given')).toEqual([
      `gdp ALD -${money}`,
      `gdp BOR +${money}`,
      `stability BOR +${ppm(economy.aidStability)}`,
      `trust BOR>ALD +${gain(trust.aid)}`,
    ]);
    expect(eventsOf(taken, 'aid-given')[0]?.value).toBe(money);
  });
  it('is no more than a small receiver can use', () => {
    const rich = still(sketch({ nations: { ALD: { gdp: 1_000_000 }, BOR: { gdp: 10_000 } } }));
    const given = take(rich, { kind: 'aid', by: ALD, to: BOR });
    expect(eventsOf(given, 'aid-given')[0]?.value).toBe(Math.trunc(10_000 * economy.aidMost));
  });
});

describe('set-defence-spending', () => {
  it('sets where the burden moves to; the burden follows in steps', () => {
    const { state, told } = story(still(sketch({ nations: { ALD: { burden: 0.03 }, BOR: {} }, pairs: {} })), [
      [{ kind: 'set-defence-spending', by: ALD, burden: 40_000 }],
      [],
      [],
      [],
    ]);
    expect(told[0]).toEqual(['spending-set ALD']);
    expect([of(state, 'burdenTarget', ALD), of(state, 'burden', ALD)]).toEqual([40_000, 40_000]);
  });
});

describe('influence', () => {
  const orders: readonly Order[] = [
    { kind: 'exercise', by: ALD, with: BOR },
    { kind: 'dialogue', by: ALD, with: BOR },
    { kind: 'share-intelligence', by: ALD, with: BOR },
    { kind: 'trade-deal', by: ALD, with: BOR },
    { kind: 'aid', by: ALD, to: BOR },
  ];
  const price = (order: Order) => influence.prices[order.kind];

  test.each(orders.map((order) => [order.kind, order] as const))(
    '%s costs its price, from this turn’s purse',
    (_, order) => {
      const start = still(sketch());
      const purse = of(start, 'influence', ALD);
      start.nations.influence.fill(price(order));
      expect(take(start, order).refusals).toEqual([]);
      start.nations.influence.fill(price(order) - 1);
      expect(take(start, order).refusals.map(({ code, needed, had }) => [code, needed, had])).toEqual([
        ['not-enough-influence', price(order), price(order) - 1],
      ]);
      expect(purse).toBe(influence.perTurn + Math.round(influence.byStanding / 2));
    },
  );

  it('runs out in the order in which a nation gives its orders', () => {
    const start = still(sketch());
    const [first, second, ...rest] = orders as [Order, Order, ...Order[]];
    start.nations.influence.fill(price(first) + price(second));
    const refused = take(start, ...orders).refusals.map(({ order }) => order.kind);
    expect(refused).toEqual(rest.map(({ kind }) => kind));
  });

  it('comes anew each turn, more for the well trusted, and little of it can be kept', () => {
    const repute = (level: number) =>
      still(sketch({ pairs: { 'BOR ALD': { trust: [level, 0.5] }, 'CAR ALD': { trust: [level, 0.5] } } }));
    const paid = (level: number) => of(wait(repute(level), 1), 'influence', ALD) - influence.carry;
    expect([paid(0), paid(1)]).toEqual([influence.perTurn, influence.perTurn + influence.byStanding]);
    expect(of(wait(repute(0.5), 9), 'influence', ALD)).toBe(of(wait(repute(0.5), 1), 'influence', ALD));
  });
});
