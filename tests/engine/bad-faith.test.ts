// Specifies that bad faith lasts: trust comes back over years, offers wait, and onlookers ask for firmer terms.

import { describe, expect, it } from 'vitest';
import { agentOrders, type NationId, type State, trustAccount } from '../../src/engine';
import { betrayed, isFaithless, isTooFresh } from '../../src/engine/rules/bad-faith';
import { breakUp, type Move, take, wait } from './moves';
import { between, BOR, CAR, LEAGUE, type Sketch, still, theory } from './world';

const { violationMemoryYears, waitAfterBetrayal } = theory.trust;

/** Bor and Car, open to each other, have promised to defend each other against Ald, whom all fear; Bor breaks it. */
const sketch = (): Sketch => ({
  nations: { ALD: { capability: 0.3, intent: 0.9 }, BOR: {}, CAR: {}, DUN: {} },
  pairs: {
    'ALD BOR': { rivalry: 0.8, neighbours: true, distance: 200 },
    'ALD CAR': { rivalry: 0.8, neighbours: true, distance: 200 },
    'ALD DUN': { rivalry: 0.8, neighbours: true, distance: 200 },
    'BOR CAR': { trust: 0.7, transparency: 0.8 },
    'BOR DUN': { trust: 0.7, transparency: 0.8 },
  },
  pacts: { league: { type: 'bilateral-defence', members: ['BOR', 'CAR'] } },
  turnsPerYear: 4,
  turns: 60,
});
const broken = (): State => take(still(sketch()), breakUp(BOR, LEAGUE)).state;
const remembered = (state: State): number => betrayed(state, 2, 1);

describe('a broken promise', () => {
  it('is fresh at once and fades over the years that onlookers weigh it', () => {
    const after = broken();
    const half = wait(after, (violationMemoryYears * 4) / 2);
    expect([remembered(after), remembered(half)]).toEqual([1, 0.5]);
    expect(remembered(wait(after, violationMemoryYears * 4))).toBe(0);
    expect([betrayed(after, 1, 2), betrayed(after, 3, 1)]).toEqual([0, 0]);
  });

  it('keeps trust from coming back, by an entry of its own, and takes it from every favour', () => {
    const before = broken();
    const talk: Move = { kind: 'aid', by: BOR, to: CAR };
    const { state, events } = take(before, talk);
    const account = trustAccount(before, events, state, CAR, BOR);
    expect(account.level).toBe(between(state, 'trust', CAR, BOR));
    const [opened, kept] = ['transparency', 'bad-faith'].map(
      (part) => account.entries.find((entry) => entry.part === part)?.change ?? 0,
    );
    expect(opened).toBeGreaterThan(0);
    expect(kept).toBe(-Math.trunc(opened! * remembered(state)));
    const gift = account.entries.find((entry) => entry.part === 'aid-given')?.change ?? 0;
    expect(gift).toBeLessThan(theory.trust.aid * 1_000_000 * 0.2);
  });

  it('comes back in the end: after years trust grows again as among others', () => {
    const trust = (years: number): number => between(wait(broken(), years * 4), 'trust', CAR, BOR);
    expect(trust(2) - trust(1)).toBeLessThan(trust(7) - trust(6));
  });
});

describe('agents', () => {
  const orders = (state: State, who: NationId) =>
    agentOrders(state, { [who]: 'balancer' }).orders.filter(({ by }) => by === who);
  const asked = (state: State, who: NationId): readonly NationId[] =>
    orders(state, who).flatMap((order) => (order.kind === 'propose' ? order.invited : []));

  it('offer no pact to whom they betrayed, nor to who betrayed them, while it is fresh', () => {
    const after = broken();
    expect(isTooFresh(after, 1, 2) && isTooFresh(after, 2, 1)).toBe(true);
    for (let turns = 0; turns < violationMemoryYears * waitAfterBetrayal * 4 - 1; turns++) {
      const state = wait(after, turns);
      expect(asked(state, BOR)).not.toContain(CAR);
      expect(asked(state, CAR)).not.toContain(BOR);
    }
    expect(isTooFresh(wait(after, violationMemoryYears * 4), 1, 2)).toBe(false);
  });

  it('ask firmer terms of whoever broke its word to others: inspection, and no vote', () => {
    const found = [...Array(8).keys()].flatMap((turns) => {
      const state = wait(broken(), turns);
      expect(isFaithless(state, 1)).toBe(true);
      return orders(state, state.content.nations[3]!.id).flatMap((order) =>
        order.kind === 'propose' && order.invited.includes(BOR) ? [order.terms] : [],
      );
    });
    expect(found.length).toBeGreaterThan(0);
    for (const terms of found) expect(terms.clauses).toContain('transparency');
  });

  it('do court those with whom no promise was broken', () => {
    const free = still({ ...sketch(), pacts: {} });
    const all = [...Array(8).keys()].flatMap((turns) => [
      ...asked(wait(free, turns), BOR),
      ...asked(wait(free, turns), CAR),
    ]);
    expect(all.some((nation) => nation === BOR || nation === CAR)).toBe(true);
  });
});
