// Specifies that who would come is each ally's own: terms that are nothing for the usual ally, and move its chance by what is its own.

import { describe, expect, it, test } from 'vitest';
import { honourAccount, whoWouldCome } from '../../src/engine';
import { ownWill, ownWillTerms } from '../../src/engine/rules/own-will';
import { ALD, BOR, CAR, LEAGUE, type Sketch, still } from './world';

/** Ald could attack Bor, to whom Car and Dun are bound alike. */
const sketch = (pair: NonNullable<Sketch['pairs']> = {}, nations: Sketch['nations'] = {}): Sketch => ({
  nations: { ALD: { capability: 0.2, intent: 0.5 }, BOR: {}, CAR: {}, DUN: {}, ...nations },
  pairs: pair,
  pacts: { league: { type: 'multilateral-defence', members: ['BOR', 'CAR', 'DUN'] } },
});
const will = (...more: Parameters<typeof sketch>): number => ownWill(still(sketch(...more)), 2, 1, 0);

describe('an ally comes', () => {
  const plain = will();
  test.each<[string, number, 1 | -1]>([
    ['sooner to whom it trusts', will({ 'BOR CAR': { trust: 0.9 } }), 1],
    ['sooner against its own rival', will({ 'ALD CAR': { rivalry: 0.9 } }), 1],
    ['less to its rival', will({ 'BOR CAR': { rivalry: 0.6 } }), -1],
    ['sooner to a neighbour', will({ 'BOR CAR': { neighbours: true, distance: 100 } }), 1],
    ['sooner where it could turn the fight', will({}, { CAR: { capability: 0.4 } }), 1],
  ])('%s', (_, now, sign) => expect(Math.sign(now - plain)).toBe(sign));

  it('less while it has a quarrel of its own', () => {
    const busy = still({
      ...sketch(),
      crises: [{ challenger: 'DUN', target: 'CAR', cause: 'claim', rung: 'incident' }],
    });
    const free = still(sketch());
    expect(ownWill(busy, 2, 1, 0)).toBeLessThan(ownWill(free, 2, 1, 0));
    expect(ownWillTerms(busy, 2, 1, 0).some(({ part }) => part === 'engaged-elsewhere')).toBe(true);
  });
});

describe('who would come', () => {
  const state = still(sketch({ 'BOR CAR': { trust: 0.9 }, 'ALD CAR': { rivalry: 0.9 } }));
  const comers = whoWouldCome(state, ALD, BOR);

  it('differs from ally to ally under one treaty', () => {
    const [first, second] = comers;
    expect(first!.nation).toBe(CAR);
    expect(first!.chance - second!.chance).toBeGreaterThan(50_000);
  });

  it('is the sum of its account, own reasons and all', () => {
    for (const { nation, chance } of comers) {
      const account = honourAccount(state, LEAGUE, nation, { caller: BOR, attacker: ALD })!;
      expect(Math.abs(account.level - chance)).toBeLessThanOrEqual(account.entries.length);
      const own = ownWillTerms(state, nation === CAR ? 2 : 3, 1, 0).filter(
        ({ value }) => Math.abs(value) > 0.001,
      );
      for (const { part } of own) expect(account.entries.map((entry) => entry.part)).toContain(part);
    }
  });
});
