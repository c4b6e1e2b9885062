// Specifies how members leave and pacts end: notice, breach, term, purpose fulfilled, too few left (model sections 5 to 7).

import { describe, expect, it, test } from 'vitest';
import { type NationId, whoWouldCome } from '../../src/engine';
import { accept, breakUp, claim, effects, leave, propose, stance, story, take, wait } from './moves';
import {
  ALD,
  between,
  BOR,
  CAR,
  DUN,
  EST,
  FEN,
  LEAGUE,
  membersOf,
  pact,
  type Sketch,
  still,
  theory,
} from './world';

const NATIONS = { ALD: {}, BOR: {}, CAR: {}, DUN: {}, EST: {}, FEN: { capability: 0.4 } };
type Pact = NonNullable<Sketch['pacts']>[string];
const three = (more: Partial<Pact> = {}): Sketch['pacts'] => ({
  league: {
    type: 'multilateral-defence',
    members: ['ALD', 'BOR', 'CAR', 'DUN'],
    clauses: ['defence'],
    noticeTurns: 3,
    ...more,
  },
});
const two = (more: Partial<Pact> = {}): Sketch['pacts'] => ({
  league: {
    type: 'bilateral-defence',
    members: ['ALD', 'BOR'],
    clauses: ['defence'],
    noticeTurns: 2,
    ...more,
  },
});
const world = (pacts: Sketch['pacts'], more: Partial<Sketch> = {}) =>
  still({ nations: NATIONS, pacts, ...more });
const friends = (state: ReturnType<typeof still>, target: NationId) =>
  whoWouldCome(state, FEN, target)
    .map(({ nation }) => nation)
    .sort();

describe('notice', () => {
  const start = world(three());
  const noticed = take(start, leave(ALD, LEAGUE));

  it('is given openly and runs for the turns that the treaty says', () => {
    expect(noticed.events).toMatchObject([{ kind: 'notice-given', actors: [ALD], value: 4 }]);
    expect(pact(noticed.state).members[0]).toMatchObject({ nation: ALD, leaves: 4 });
  });

  it('leaves the obligations in force until it has run out', () => {
    for (const turns of [0, 1, 2]) {
      const during = wait(noticed.state, turns);
      expect(membersOf(pact(during))).toContain(ALD);
      expect([friends(during, BOR), friends(during, ALD)]).toEqual([
        [ALD, CAR, DUN],
        [BOR, CAR, DUN],
      ]);
    }
    const after = wait(noticed.state, 3);
    expect([friends(after, BOR), friends(after, ALD)]).toEqual([[CAR, DUN], []]);
  });

  it('then the member is out, lawfully: nobody’s trust is lost, the pact is a little shaken', () => {
    const { state, told, steps } = story(start, [[leave(ALD, LEAGUE)], [], [], []]);
    expect(told[3]).toEqual(['member-left ALD']);
    expect(state.structure.violations).toEqual([]);
    expect(effects(steps[3]!, 'member-left')).toEqual([]);
    expect(pact(state).ledger.events).toMatchObject([{ kind: 'member-left', about: ALD }]);
  });

  it('of no turns is over at once', () => {
    const { told } = story(world(three({ noticeTurns: 0 })), [[leave(ALD, LEAGUE)]]);
    expect(told[0]).toEqual(['notice-given ALD', 'member-left ALD']);
  });

  it('a member on notice is still called to arms', () => {
    const begun = story(world(three(), { pairs: { 'BOR FEN': { rivalry: 1 } } }), [
      [claim(FEN, BOR), leave(ALD, LEAGUE)],
      [stance(FEN, 'escalate')],
      [stance(FEN, 'escalate')],
    ]);
    expect(begun.state.structure.calls.map(({ called }) => called)).toEqual([ALD, CAR, DUN]);
  });

  it('a member that is out is not called any more, even on the turn it left', () => {
    const pacts = three({ noticeTurns: 2 });
    const begun = story(world(pacts, { pairs: { 'BOR FEN': { rivalry: 1 } } }), [
      [claim(FEN, BOR), leave(ALD, LEAGUE)],
      [stance(FEN, 'escalate')],
      [stance(FEN, 'escalate')],
    ]);
    expect(membersOf(pact(begun.state))).toEqual([BOR, CAR, DUN]);
    expect(begun.state.structure.calls.map(({ called }) => called)).toEqual([CAR, DUN]);
  });

  it('of both members of two ends the pact once', () => {
    const { told, state } = story(world(two()), [[leave(ALD, LEAGUE), leave(BOR, LEAGUE)], [], []]);
    expect(told[2]).toEqual(['member-left ALD', 'pact-ended (notice) ALD BOR']);
    expect(state.structure.ended).toHaveLength(1);
  });
});

describe('breaking a pact', () => {
  const { violation, onlookers, onlookerVictimAlly, onlookerViolatorAlly, onlookerOther } = theory.trust;
  const side: Sketch['pacts'] = {
    ...two(),
    victims: { type: 'bilateral-defence', members: ['BOR', 'CAR'] },
    violators: { type: 'bilateral-defence', members: ['ALD', 'DUN'] },
  };
  const lost = (share: number, trust = 500_000): string => `-${Math.trunc(share * trust)}`;

  it('costs the trust of its victims, and some of every onlooker’s, by whose ally they are', () => {
    expect(effects(take(world(side), breakUp(ALD, LEAGUE)), 'pact-broken')).toEqual([
      `trust BOR>ALD ${lost(violation)}`,
      `trust CAR>ALD ${lost(onlookers * onlookerVictimAlly)}`,
      `trust DUN>ALD ${lost(onlookers * onlookerViolatorAlly)}`,
      `trust EST>ALD ${lost(onlookers * onlookerOther)}`,
      `trust FEN>ALD ${lost(onlookers * onlookerOther)}`,
    ]);
  });

  it('falls hardest on the most trusted', () => {
    const trusted = world(side, { pairs: { 'BOR ALD': { trust: [0.9, 0.5] } } });
    expect(effects(take(trusted, breakUp(ALD, LEAGUE)), 'pact-broken')[0]).toBe(
      `trust BOR>ALD ${lost(violation, 900_000)}`,
    );
  });

  it('shocks onlookers less in hard times, when others broke their word of late; victims as much as ever', () => {
    const hard = { ...side, other: { type: 'bilateral-defence' as const, members: ['EST', 'FEN'] } };
    const before = take(world(hard), breakUp(EST, 'other' as typeof LEAGUE)).state;
    const trust = between(before, 'trust', BOR, ALD);
    const told = effects(take(before, breakUp(ALD, LEAGUE)), 'pact-broken');
    expect(told[0]).toBe(`trust BOR>ALD ${lost(violation, trust)}`);
    expect(told[1]).toBe(
      `trust CAR>ALD ${lost((onlookers * onlookerVictimAlly) / 2, between(before, 'trust', CAR, ALD))}`,
    );
    const healed = wait(before, 4 * theory.trust.violationMemoryYears + 1);
    expect(healed.structure.violations).toEqual([]);
    expect(effects(take(healed, breakUp(ALD, LEAGUE)), 'pact-broken')[1]).toBe(
      `trust CAR>ALD ${lost(onlookers * onlookerVictimAlly, between(healed, 'trust', CAR, ALD))}`,
    );
  });

  it('is out at once, remembered, and counted', () => {
    const { state, told } = story(world(three()), [[breakUp(ALD, LEAGUE)]]);
    expect(told[0]).toEqual(['pact-broken ALD BOR CAR DUN']);
    expect(membersOf(pact(state))).toEqual([BOR, CAR, DUN]);
    expect(state.structure.violations).toEqual([
      { turn: 1, violator: ALD, pact: LEAGUE, victims: [BOR, CAR, DUN] },
    ]);
    expect(state.structure.conduct[0]?.broken).toBe(1);
    expect(pact(state).ledger.events).toMatchObject([{ kind: 'violation', about: ALD }]);
  });

  it('ends a pact of two', () => {
    const { state, told } = story(world(two()), [[breakUp(ALD, LEAGUE)]]);
    expect(told[0]).toEqual(['pact-broken ALD BOR', 'pact-ended (violation) ALD BOR']);
    expect(state.structure.ended).toMatchObject([
      { id: LEAGUE, how: 'violation', ended: 1, members: [ALD, BOR] },
    ]);
  });

  it('makes a nation no longer called under that pact, even on the turn it broke it', () => {
    const begun = story(world(three(), { pairs: { 'BOR FEN': { rivalry: 1 } } }), [
      [claim(FEN, BOR)],
      [stance(FEN, 'escalate')],
      [stance(FEN, 'escalate'), breakUp(ALD, LEAGUE)],
    ]);
    expect(begun.state.structure.calls.map(({ called }) => called)).toEqual([CAR, DUN]);
  });
});

/** Parts of cohesion that come to nothing. */
const NOTHING = Object.fromEntries(Object.keys(theory.cohesion.parts).map((part) => [part, 0]));

describe('a term', () => {
  /** At a half of 0 every term is renewed; at no cohesion none is. */
  const ends = (base: number, more: Partial<Pact> = {}, renewalHalf = 0) => {
    const pactTypes = { 'bilateral-defence': { renewalHalf } };
    const { told } = story(
      world(two({ termYears: 1, ...more }), {
        theory: { cohesion: { parts: { ...NOTHING, base } }, pactTypes },
      }),
      Array.from({ length: 8 }, () => []),
    );
    return told.map((lines) => lines.join('; '));
  };

  it('is renewed where nothing speaks against it, for as long again', () => {
    expect(ends(0.6)).toEqual(['', '', '', 'pact-renewed ALD BOR', '', '', '', 'pact-renewed ALD BOR']);
  });
  it('runs out where nothing holds the members together', () => {
    expect(ends(0, {}, 0.5)).toEqual(['', '', '', 'pact-ended (term) ALD BOR', '', '', '', '']);
  });
  it('of no years is without end', () => expect(ends(0, { termYears: 0 }, 0.5).join('')).toBe(''));

  it('is renewed the more often the more cohesive the pact, as often as not at the kind’s own half', () => {
    const renewed = (base: number): number => {
      const theory = {
        cohesion: { parts: { base } },
        pactTypes: { 'bilateral-defence': { renewalHalf: 0.5 } },
      };
      const sketch: Sketch = { nations: NATIONS, pacts: two({ termYears: 1 }), theory };
      const ends = Array.from({ length: 200 }, (_, k) => wait(still(sketch, `term ${k}`), 4));
      return ends.filter(({ structure }) => structure.pacts.length > 0).length / 200;
    };
    const [loose, close] = [renewed(0.1), renewed(0.8)];
    expect(close).toBeGreaterThan(loose + 0.1);
    expect(close).toBeGreaterThan(0.5);
  });

  it('counts from signing', () => {
    const old = still({
      nations: NATIONS,
      pacts: two({ termYears: 2, signed: { year: 1898, month: 4 } }),
      theory: { cohesion: { parts: NOTHING }, pactTypes: { 'bilateral-defence': { renewalHalf: 0.5 } } },
    });
    expect(pact(old).signed).toBe(-7);
    expect(story(old, [[]]).told).toEqual([['pact-ended (term) ALD BOR']]);
  });

  it('a coalition’s is never renewed', () => {
    const coalition = { type: 'ad-hoc-coalition', against: 'FEN', termYears: 1 } as const;
    expect(ends(0.6, coalition)[3]).toBe('pact-ended (term) ALD BOR');
  });

  it('a renewal heartens the pact', () => {
    const surely = { pactTypes: { 'bilateral-defence': { renewalHalf: 0 } } };
    const renewed = wait(world(two({ termYears: 1 }), { theory: surely }), 4);
    expect(pact(renewed)).toMatchObject({ termFrom: 4, ledger: { events: [{ kind: 'renewed' }] } });
  });
});

describe('too few members', () => {
  test.each<[string, Sketch['pacts'], number, string]>([
    ['two less one is none', two({ noticeTurns: 0 }), 2, 'pact-ended (notice) ALD BOR'],
    [
      'three less one is too few for many',
      three({ noticeTurns: 0, members: ['ALD', 'BOR', 'CAR'] }),
      3,
      'pact-ended (notice) ALD BOR CAR',
    ],
  ])('%s', (_, pacts, members, end) => {
    const { told, state } = story(world(pacts), [[leave(ALD, LEAGUE)]]);
    expect(told[0]?.slice(-1)).toEqual([end]);
    expect(state.structure.ended[0]?.members).toHaveLength(members);
  });

  it('four less one goes on', () =>
    expect(
      story(world(three({ noticeTurns: 0 })), [[leave(ALD, LEAGUE)]]).state.structure.pacts,
    ).toHaveLength(1));
});

describe('a coalition', () => {
  const rivals = { pairs: { 'BOR FEN': { rivalry: 1 } }, theory: { crisis: { quietYears: 0 } } };
  const coalition = propose(BOR, [EST, CAR], 'ad-hoc-coalition', { against: FEN });

  it('ends with its purpose, once the crisis it was made for is over', () => {
    const { told, state } = story(world({}, rivals), [
      [claim(FEN, BOR), coalition],
      [accept(CAR), accept(EST)],
      [stance(FEN, 'concede')],
    ]);
    expect(told[1]?.slice(-1)).toEqual(['pact-founded (ad-hoc-coalition) BOR CAR EST']);
    expect(told[2]).toEqual([
      'crisis-settled (challenger-backed-down) FEN BOR',
      'coalition-fulfilled BOR CAR EST',
      'pact-ended (purpose-fulfilled) BOR CAR EST',
    ]);
    expect(state.structure.pacts).toEqual([]);
  });

  it('stands watch until its adversary has kept quiet for the theory’s years', () => {
    const { state } = story(world({}, { ...rivals, theory: { crisis: { quietYears: 1 } } }), [
      [claim(FEN, BOR), coalition],
      [accept(CAR), accept(EST)],
      [stance(FEN, 'concede')],
    ]);
    expect([2, 3, 4].map((turns) => wait(state, turns).structure.pacts.length)).toEqual([1, 1, 0]);
  });

  it('ends at once where the crisis was over on the day it was signed', () => {
    const { state } = story(world({}, rivals), [
      [claim(FEN, BOR), coalition],
      [accept(CAR), accept(EST), stance(FEN, 'concede')],
      [],
    ]);
    expect(state.structure.pacts).toEqual([]);
  });
});

test('a member of a pact leaves what it signed as it was: capability and regime then', () => {
  const state = world(two());
  state.nations.capability[0] = 150_000;
  expect(pact(wait(state, 2)).members[0]).toMatchObject({ capabilityThen: 100_000, regimeThen: 0 });
  expect(DUN).not.toBe(ALD);
});
