// Specifies the questions that screens and agents ask of a state: whose matters lie open, which month it is, which bloc leads.

import { describe, expect, it, test } from 'vitest';
import {
  blocsByWeight,
  callsFor,
  cell,
  crisesOf,
  dateOf,
  defaultTermsFor,
  indexOf,
  offersFor,
  PACT_TYPES,
  pactOf,
  pactsOf,
  pooledBy,
  pooledCapability,
  priceOf,
  proximity,
  defectionChoicesOf,
} from '../../src/engine';
import { answer, claim, propose, stance, story } from './moves';
import { ALD, BOR, CAR, DUN, EST, LEAGUE, of, type Sketch, still, theory } from './world';

describe('the month of a turn', () => {
  test.each<[1 | 2 | 4 | 12, number, number, number]>([
    [4, 0, 1949, 1],
    [4, 1, 1949, 4],
    [4, 4, 1950, 1],
    [4, -1, 1948, 10],
    [12, 11, 1949, 12],
    [2, 3, 1950, 7],
    [1, 10, 1959, 1],
    [1, -2000, -52, 1],
  ])('with %i turns a year, turn %i is %i-%i', (turnsPerYear, turn, year, month) => {
    expect(dateOf({ start: { year: 1949, month: 1 }, turnsPerYear }, turn)).toEqual({ year, month });
  });

  it('may begin in any month', () =>
    expect(dateOf({ start: { year: 312, month: 11 }, turnsPerYear: 4 }, 1)).toEqual({ year: 313, month: 2 }));
});

describe('what lies open for a nation', () => {
  const sketch: Sketch = {
    nations: { ALD: { capability: 0.3 }, BOR: {}, CAR: {}, DUN: {}, EST: {} },
    pairs: { 'ALD BOR': { rivalry: 1 } },
    pacts: { league: { type: 'bilateral-defence', members: ['BOR', 'CAR'], clauses: ['defence'] } },
  };
  const start = still(sketch);
  const { state } = story(start, [
    [claim(ALD, BOR)],
    [stance(ALD, 'escalate')],
    [stance(ALD, 'escalate'), propose(DUN, [EST], 'bilateral-defence')],
  ]);

  it('its pacts', () => {
    expect(pactsOf(state, BOR).map(({ id }) => id)).toEqual([LEAGUE]);
    expect(pactsOf(state, ALD)).toEqual([]);
    expect(pactOf(state, LEAGUE)?.id).toBe(LEAGUE);
  });
  it('offers that wait for its answer, not those it made', () => {
    expect(offersFor(state, EST)).toHaveLength(1);
    expect([offersFor(state, DUN), offersFor(state, ALD)]).toEqual([[], []]);
  });
  it('calls that wait for its answer, until it has given it', () => {
    expect(callsFor(state, CAR)).toHaveLength(1);
    expect(callsFor(story(state, [[answer(CAR, 'fight')]]).state, CAR)).toEqual([]);
  });
  it('its crises, as either side', () => {
    expect([ALD, BOR, CAR].map((nation) => crisesOf(state, nation).length)).toEqual([1, 1, 0]);
  });
  it('its strained pacts', () => {
    const strained = {
      structure: {
        ...state.structure,
        defectionChoices: [{ pact: LEAGUE, nation: CAR, over: null, turn: 3 }],
      },
    };
    expect([defectionChoicesOf(strained, CAR).length, defectionChoicesOf(strained, BOR).length]).toEqual([
      1, 0,
    ]);
  });
});

describe('the leading blocs', () => {
  const state = still({
    nations: { ALD: { capability: 0.4 }, BOR: {}, CAR: {}, DUN: {}, EST: {} },
    pacts: {
      big: { type: 'regional-partnership', members: ['ALD', 'BOR', 'CAR', 'DUN', 'EST'] },
      three: { type: 'multilateral-defence', members: ['CAR', 'DUN', 'EST'] },
      two: { type: 'bilateral-defence', members: ['ALD', 'BOR'] },
      weak: { type: 'bilateral-defence', members: ['BOR', 'CAR'] },
    },
  });
  it('are those with a defence clause, then the larger, then the stronger', () => {
    expect(blocsByWeight(state).map(({ id }) => id)).toEqual(['three', 'two', 'weak', 'big']);
  });
  it('pool what their members could bring together', () => {
    const half = theory.crisis.interoperabilityShare;
    const { members } = state.structure.pacts.find(({ id }) => id === 'two')!;
    expect(pooledCapability(state, { members })).toBe(
      Math.trunc(500_000 * (1 - half) * proximity(theory.threat, 1000)),
    );
    expect(pooledCapability(state, { members: members.slice(0, 1) })).toBe(of(state, 'capability', ALD));
    const terms = { ...defaultTermsFor(state, 'bilateral-defence', null), clauses: ['defence' as const] };
    const plain = pooledBy(state, ALD, { pact: null, terms, parties: [ALD, CAR] });
    const command = { ...terms, clauses: ['defence' as const, 'joint-command' as const] };
    const closer = pooledBy(state, ALD, { pact: null, terms: command, parties: [ALD, CAR] });
    expect(plain.before).toBe(of(state, 'capability', ALD));
    expect(plain.after, 'a partner only ever adds to one’s own').toBeGreaterThan(plain.before);
    expect(closer.after).toBeGreaterThan(plain.after);
  });
});

describe('prices and usual terms', () => {
  const state = still({ nations: { ALD: {}, BOR: {} } });
  it('come from the theory', () => {
    expect(priceOf(state, { kind: 'aid', by: ALD, to: BOR })).toBe(theory.influence.prices.aid);
    for (const type of PACT_TYPES)
      expect(defaultTermsFor(state, type, BOR)).toMatchObject({
        ...theory.pactTypes[type].defaults,
        against: BOR,
        unconditional: false,
      });
  });
});

test('nations are found by id; an unknown one is no nation', () => {
  const state = still({ nations: { BOR: {}, ALD: {} } });
  expect([indexOf(state.content, ALD), indexOf(state.content, BOR), indexOf(state.content, CAR)]).toEqual([
    0, 1, -1,
  ]);
  expect(cell(state, 'distance', ALD, BOR)).toBe(1000);
  expect(() => cell(state, 'distance', ALD, CAR)).toThrow();
});
