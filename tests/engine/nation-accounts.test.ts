// Specifies the accounts of nations and allies one factor at a time: raise only it, and the number moves by its own entry, by its sign.

import { describe, expect, it, test } from 'vitest';
import {
  abandonmentAccount,
  type Account,
  attackAccount,
  autonomyAccount,
  burdenAccount,
  burdenShares,
  entrapmentAccount,
  prosperityAccount,
  securityAccount,
  type State,
} from '../../src/engine';
import { ALD, BOR, CAR, LEAGUE, pact, type Sketch, still, theory } from './world';

type Nation = Sketch['nations'][string];
type League = Partial<NonNullable<Sketch['pacts']>[string]>;
interface More {
  readonly ald?: Nation;
  readonly bor?: Nation;
  readonly car?: Nation;
  readonly pact?: League;
  readonly pairs?: Sketch['pairs'];
}

const two = (more: More = {}): State =>
  still({
    nations: { ALD: more.ald ?? {}, BOR: more.bor ?? {}, CAR: more.car ?? {} },
    pairs: { 'ALD CAR': { rivalry: 0.6 }, ...more.pairs },
    theory: { attack: { base: theory.attack.base } },
    pacts: {
      league: { type: 'bilateral-defence', members: ['ALD', 'BOR'], clauses: ['defence'], ...more.pact },
    },
  });
const alone = (more: More = {}): State =>
  still({
    nations: { ALD: more.ald ?? {}, BOR: more.bor ?? {}, CAR: more.car ?? {} },
    pairs: { 'ALD CAR': { rivalry: 0.6 }, ...more.pairs },
    theory: { attack: { base: theory.attack.base } },
  });

const entry = (account: Account, part: string): number =>
  account.entries.filter((one) => one.part === part).reduce((sum, { level }) => sum + level, 0);

const accounts = {
  security: (state: State) => securityAccount(null, state, ALD),
  prosperity: (state: State) => prosperityAccount(null, state, ALD),
  autonomy: (state: State) => autonomyAccount(null, state, ALD),
  burden: (state: State) => burdenAccount(null, state, ALD),
  abandonment: (state: State) => abandonmentAccount(null, state, ALD, BOR),
  entrapment: (state: State) => entrapmentAccount(null, state, ALD, BOR),
  attack: (state: State) => attackAccount(null, state, CAR, ALD),
};

describe('one factor more', () => {
  test.each<[keyof typeof accounts, string, State, State, 1 | -1]>([
    ['security', 'feared', alone(), alone({ pairs: { 'ALD CAR': { rivalry: 0.9 } } }), -1],
    ['security', 'deterred', alone(), two(), 1],
    ['autonomy', 'clause-consultation', two(), two({ pact: { clauses: ['defence', 'consultation'] } }), -1],
    ['autonomy', 'clause-sovereignty', two(), two({ pact: { clauses: ['defence', 'sovereignty'] } }), 1],
    ['burden', 'burden-allies', two(), two({ bor: { burden: 0.1 } }), -1],
    ['abandonment', 'dependence', two(), two({ bor: { capability: 0.3 } }), 1],
    ['entrapment', 'ally-intent', two(), two({ bor: { intent: 0.45 } }), 1],
    ['entrapment', 'conditions', two(), two({ pact: { unconditional: true } }), 1],
    ['attack', 'rivalry', alone(), alone({ pairs: { 'ALD CAR': { rivalry: 0.9 } } }), 1],
    [
      'attack',
      'years-of-peace',
      alone(),
      alone({ pairs: { 'ALD CAR': { rivalry: 0.6, yearsSinceDispute: 1 } } }),
      1,
    ],
    ['attack', 'target-friends', alone(), two(), -1],
    ['attack', 'target-defended', alone(), two(), -1],
    ['attack', 'trade-restrains', alone(), alone({ pairs: { 'ALD CAR': { rivalry: 0.6, trade: 500 } } }), -1],
    ['attack', 'both-democratic', alone(), alone({ ald: { regime: 1 }, car: { regime: 1 } }), -1],
  ])('%s: %s', (name, part, less, more, sign) => {
    const [before, after] = [accounts[name](less), accounts[name](more)];
    expect(Math.sign(entry(after, part) - entry(before, part))).toBe(sign);
    expect(Math.sign(after.level - before.level)).toBe(sign);
  });

  it('growth and arms move prosperity by entries of their own', () => {
    const state = alone();
    state.nations.gdp[0] = 12_000;
    expect(entry(accounts.prosperity(state), 'growth')).toBeCloseTo(100_000, -1);
    state.nations.burden[0] = 130_000;
    expect(entry(accounts.prosperity(state), 'spending')).toBeLessThan(0);
  });

  it('a worse threat raises the wanted burden', () => {
    const worse = alone({ pairs: { 'ALD CAR': { rivalry: 1, distance: 100 } } });
    expect(entry(accounts.burden(worse), 'burden-threat')).toBeGreaterThan(
      entry(accounts.burden(alone()), 'burden-threat'),
    );
  });
});

describe('the alliance dilemma (Snyder 1984)', () => {
  it('more commitment lowers the risk of abandonment and raises that of entrapment', () => {
    const [loose, firm] = [two(), two({ pairs: { 'ALD CAR': { rivalry: 0.6 }, 'ALD BOR': { trust: 0.9 } } })];
    expect(pact(firm).cohesion).toBeGreaterThan(pact(loose).cohesion);
    expect(accounts.abandonment(firm).level).toBeLessThan(accounts.abandonment(loose).level);
    expect(accounts.entrapment(firm).level).toBeGreaterThan(accounts.entrapment(loose).level);
  });

  it('is none with whom nothing was promised', () => {
    expect(abandonmentAccount(null, two(), ALD, CAR)).toMatchObject({ level: 0, entries: [] });
    expect(entrapmentAccount(null, two(), ALD, CAR)).toMatchObject({ level: 0, entries: [] });
  });
});

describe('the free-rider index', () => {
  const shares = (more: More) => burdenShares(two(more), pact(two(more), LEAGUE));
  it('is the share by which a member stays below the pledge', () => {
    const pledged: League = { clauses: ['defence', 'burden-pledge'], pledge: 0.04 };
    expect(shares({ ald: { burden: 0.03 }, bor: { burden: 0.05 }, pact: pledged })).toEqual([
      { norm: 40_000, paid: 30_000, freeRiding: 250_000 },
      { norm: 40_000, paid: 50_000, freeRiding: -250_000 },
    ]);
  });
  it('or below the mean of the members, by the size of their economies, where nothing is pledged', () => {
    const [small, large] = shares({ ald: { burden: 0.02, gdp: 10_000 }, bor: { burden: 0.06, gdp: 30_000 } });
    expect(small).toEqual({ norm: 50_000, paid: 20_000, freeRiding: 600_000 });
    expect(large!.freeRiding).toBe(-200_000);
  });
});
