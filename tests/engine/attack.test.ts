// Specifies how prone a nation is to begin a dispute, and what holds it back (model section 8).

import { describe, expect, it, test } from 'vitest';
import { deterrence, whoWouldCome } from '../../src/engine';
import {
  type AttackCase,
  attackFactors,
  attackPropensity,
  credibility,
  mostPropensity,
  winShare,
} from '../../src/engine/rules/attack';
import { ALD, BOR, CAR, LEAGUE, pact, type Sketch, still, theory } from './world';

const w = theory.attack;
const CASE: AttackCase = {
  rivalry: 0.4,
  reach: 0.8,
  peaceYears: 5,
  own: 100,
  other: 100,
  friends: 0,
  tradeAtStake: 0,
  targetDefended: false,
  targetShielded: false,
  attackerOffence: false,
  attackerNeutrality: false,
  attackerBacked: false,
  bothDemocratic: false,
  allied: false,
};
const p = (change: Partial<AttackCase> = {}) => attackPropensity(w, { ...CASE, ...change });

describe('propensity', () => {
  it.each<[string, Partial<AttackCase>]>([
    ['an even match', {}],
    ['poor odds', { own: 1, other: 1000 }],
    ['a nuclear shield', { targetDefended: true, targetShielded: true }],
    ['a fresh dispute', { peaceYears: 0, own: 10 }],
    ['friends, trade and pacts', { friends: 50, tradeAtStake: 0.5, targetDefended: true, allied: true }],
    ['a backer', { attackerBacked: true, attackerOffence: true, attackerNeutrality: true, peaceYears: 0 }],
  ])('its factors come to it, and it never exceeds its bound: %s', (_, change) => {
    const c = { ...CASE, ...change };
    const backing = {
      offence: c.attackerOffence,
      neutrality: c.attackerNeutrality,
      backed: c.attackerBacked,
    };
    const product = Object.values(attackFactors(w, c)).reduce(
      (all: number, factor: number) => all * factor,
      1,
    );
    expect(product).toBeCloseTo(attackPropensity(w, c), 12);
    expect(attackPropensity(w, c)).toBeLessThanOrEqual(
      mostPropensity(w, backing, c.rivalry, c.reach, c.peaceYears, c.own, c.other),
    );
  });

  it('is the product of its factors', () => {
    const win = (100 * 0.8) / (100 * 0.8 + 100);
    const peace = w.peaceBase + 1 / (1 + 5 / w.peaceYears);
    const product = w.base * (0.1 + 0.4) * 0.8 * peace * 0.707106 * (1 - w.odds * (1 - win * win));
    expect(p()).toBeCloseTo(product, 9);
  });

  test.each<[string, Partial<AttackCase>, number]>([
    ['the target has a defence pact', { targetDefended: true }, 0.85],
    ['one of those who defend it has nuclear weapons', { targetShielded: true }, w.shield],
    ['the attacker has an offence pact', { attackerOffence: true }, 1.36],
    ['the attacker holds a neutrality pact with others', { attackerNeutrality: true }, 1.95],
    ['its backer promised unconditionally', { attackerBacked: true }, 3.5],
    ['both are democracies', { bothDemocratic: true }, 0.6],
    ['they are allied to each other', { allied: true }, 0.85],
  ])('%s', (_, fact, factor) => expect(p(fact) / p()).toBeCloseTo(factor, 9));

  test.each<[string, Partial<AttackCase>, 1 | -1]>([
    ['more rivalry', { rivalry: 0.5 }, 1],
    ['more reach', { reach: 0.9 }, 1],
    ['longer peace', { peaceYears: 10 }, -1],
    ['more power of its own', { own: 120 }, 1],
    ['a stronger target', { other: 120 }, -1],
    ['more friends of the target', { friends: 10 }, -1],
    ['more trade', { tradeAtStake: 0.5 }, -1],
  ])('%s', (_, change, sign) => expect(Math.sign(p(change) - p())).toBe(sign));

  it('is restrained by trade, by the theory’s weight', () =>
    expect(p({ tradeAtStake: 1 }) / p()).toBeCloseTo(1 - w.trade, 9));
  it('is never gone, however long the peace', () =>
    expect(p({ peaceYears: 1e9 }) / p({ peaceYears: 0 })).toBeCloseTo(w.peaceBase / (w.peaceBase + 1), 6));
});

describe('winning', () => {
  test.each([
    ['equals, face to face', 100, 100, 1, 0, 0.5],
    ['far from the target', 100, 100, 0.5, 0, 1 / 3],
    ['against friends as well', 100, 100, 1, 200, 0.25],
  ])('%s', (_, own, other, reach, friends, win) =>
    expect(winShare(own, other, reach, friends)).toBeCloseTo(win, 12),
  );
});

describe('credibility', () => {
  test.each([
    ['no friends', 0, 0, 0],
    ['friends who surely come', 200, 200, 0.5],
    ['friends who come every other time', 100, 200, 0.25],
  ])('%s', (_, expected, reach, share) =>
    expect(credibility(100, 100, expected, reach)).toBeCloseTo(share, 12),
  );
});

describe('in a world', () => {
  const sketch = (more: Sketch['pacts'] = {}): Sketch => ({
    nations: { ALD: { capability: 0.2 }, BOR: {}, CAR: {}, DUN: {} },
    pairs: { 'ALD BOR': { rivalry: 0.8 } },
    pacts: more,
    theory: { attack: { base: 0.25 } },
  });
  const league = (more: object = {}): Sketch['pacts'] => ({
    league: { type: 'bilateral-defence', members: ['BOR', 'CAR'], ...more },
  });

  it('a friend deters, and the more likely it is to come the more', () => {
    const alone = deterrence(still(sketch()), ALD, BOR);
    const allied = deterrence(still(sketch(league({ clauses: ['defence', 'non-aggression'] }))), ALD, BOR);
    expect(alone).toEqual({
      credibility: 0,
      propensity: alone.propensityAlone,
      propensityAlone: alone.propensityAlone,
    });
    expect(allied.credibility).toBeGreaterThan(0);
    expect(allied.propensity).toBeLessThan(allied.propensityAlone * 0.85);
    const likelier = deterrence(still(sketch(league({ clauses: ['defence'] }))), ALD, BOR);
    expect(likelier.propensity).toBeLessThan(allied.propensity);
  });

  test.each<[string, object, string[]]>([
    ['the friend of the target comes', {}, ['CAR']],
    ['not where the promise names another adversary', { against: 'DUN' }, []],
    ['but where it names this one', { against: 'ALD' }, ['CAR']],
    [
      'nobody is promised by a pact without a defence clause',
      { type: 'regional-partnership', clauses: ['non-aggression', 'consultation'] },
      [],
    ],
    [
      'of several promises of one ally the strongest counts',
      { type: 'multilateral-defence', members: ['BOR', 'CAR', 'DUN'] },
      ['CAR', 'DUN'],
    ],
  ])('%s', (_, terms, comers) => {
    const state = still(sketch(league(terms)));
    expect(whoWouldCome(state, ALD, BOR).map(({ nation }) => nation)).toEqual(comers);
    expect(deterrence(state, ALD, BOR).credibility > 0).toBe(comers.length > 0);
  });

  it('an ally counts once, by its strongest promise', () => {
    const twice = {
      ...league(),
      second: { type: 'collective-security' as const, members: ['BOR', 'CAR', 'DUN'] },
    };
    const state = still(sketch(twice));
    const comers = whoWouldCome(state, ALD, BOR);
    expect(comers.map(({ nation, pact: id }) => [nation, id])).toEqual([
      ['CAR', 'league'],
      ['DUN', 'second'],
    ]);
    expect(comers[0]?.power).toBe(50_000);
  });

  it('members of a defence pact do not defend each other against a member; collective security does', () => {
    const members = ['ALD', 'BOR', 'CAR'];
    const within = (type: 'multilateral-defence' | 'collective-security') =>
      whoWouldCome(still(sketch({ league: { type, members } })), ALD, BOR).map(({ nation }) => nation);
    expect(within('multilateral-defence')).toEqual([]);
    expect(within('collective-security')).toEqual([CAR]);
  });

  it('collective security hardly deters', () => {
    const members = ['BOR', 'CAR', 'DUN'];
    const shown = (type: 'multilateral-defence' | 'collective-security') => {
      const state = still(
        sketch({ league: { type, members, clauses: ['defence', 'non-aggression', 'consultation'] } }),
      );
      expect(pact(state, LEAGUE).members).toHaveLength(3);
      return deterrence(state, ALD, BOR).credibility;
    };
    expect(shown('collective-security')).toBeLessThan(shown('multilateral-defence') / 4);
  });
});
