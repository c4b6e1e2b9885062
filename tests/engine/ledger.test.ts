// Specifies the ledger of cohesion: how it opens, drifts, takes events in, fades them, is clamped, and always adds up (model section 6).

import { describe, expect, it, test } from 'vitest';
import { COHESION_PARTS, pactAccount, type State } from '../../src/engine';
import { cohesionInputs, cohesionTargets } from '../../src/engine/rules/cohesion';
import { derive } from '../../src/engine/rules/derived';
import { pactFacts } from '../../src/engine/rules/pact-facts';
import { advanceLedger, cohesionOf, openLedger } from '../../src/engine/rules/ledger';
import { take, wait } from './moves';
import { ALD, BOR, LEAGUE, pact, type Sketch, still, theory } from './world';

const w = theory.cohesion;
const league = (more: Partial<Sketch> = {}): Sketch => ({
  nations: { ALD: {}, BOR: {}, CAR: {} },
  pairs: { 'ALD BOR': { trust: 0.6 } },
  pacts: { league: { type: 'bilateral-defence', members: ['ALD', 'BOR'] } },
  ...more,
});
const factsOf = (state: State) => pactFacts(state, derive({ ...state }), pact(state));
const targetsOf = (state: State) =>
  cohesionTargets(
    state.content.theory.cohesion,
    cohesionInputs(state.content.theory.cohesion, theory.threat, factsOf(state)),
  );
const none = () => null;

describe('signing', () => {
  it('puts every stock at its target, so a pact at rest stays as it is', () => {
    const state = still(league());
    expect(pact(state).ledger.stocks).toEqual(targetsOf(state));
    expect(pactAccount(state, LEAGUE)).toMatchObject({ level: pact(state).cohesion, change: 0 });
  });

  it('keeps cohesion within 0…1, the rest being an entry of its own', () => {
    const high = still(
      league({ theory: { cohesion: { parts: { base: 0.99, trust: 1, 'geopolitical-fit': 1 } } } }),
    );
    const account = pactAccount(high, LEAGUE)!;
    const limits = account.entries.find(({ part }) => part === 'limits');
    expect(pact(high).cohesion).toBe(1_000_000);
    expect(account.level).toBe(1_000_000);
    expect(limits?.level).toBeLessThan(0);
    const low = still(
      league({
        theory: { cohesion: { parts: { base: 0, 'geopolitical-fit': 0, 'historical-grievance': -1 } } },
        pairs: { 'ALD BOR': { rivalry: 1, trust: 0 } },
      }),
    );
    expect(pact(low).cohesion).toBe(0);
    expect(pactAccount(low, LEAGUE)!.level).toBe(0);
  });
});

describe('a turn', () => {
  test.each<[1 | 2 | 4 | 12, number, number]>([
    [1, 1, 0.4],
    [4, 1, 0.1],
    [4, 2, 0.2],
    [12, 4, (0.4 * 4) / 12],
    [1, 4, 1],
  ])('with %i turns a year at tempo %i closes that share of each gap', (turnsPerYear, tempo, share) => {
    const start = still(league({ turnsPerYear, tempo }));
    const trusting = start.pairs.trust;
    trusting[1] = 0;
    trusting[3] = 1_000_000;
    start.nations.regime[0] = -700_000;
    const after = wait(start, 1);
    const goals = targetsOf(after);
    pact(after).ledger.stocks.forEach((stock, k) => {
      const was = pact(start).ledger.stocks[k]!;
      expect(stock - was).toBe(Math.trunc((goals[k]! - was) * share) + 0);
    });
  });

  it('never overshoots: share is at most the whole gap', () => {
    const start = still(league({ turnsPerYear: 1, tempo: 12 }));
    start.nations.regime[0] = -700_000;
    const after = wait(start, 1);
    expect(pact(after).ledger.stocks).toEqual(targetsOf(after));
  });

  it('dates a part that moves noticeably, and names what moved it', () => {
    const start = still(league({ tempo: 4, pairs: { 'ALD BOR': { trust: 0.2 } } }));
    const taken = take(
      start,
      { kind: 'dialogue', by: ALD, with: BOR },
      { kind: 'dialogue', by: BOR, with: ALD },
      { kind: 'aid', by: ALD, to: BOR },
    );
    const k = COHESION_PARTS.indexOf('trust');
    const { changes, since, causes } = pact(taken.state).ledger;
    const moved = Math.abs(changes[k]!) >= w.noticeable * 1_000_000;
    expect(since[k]).toBe(moved ? 1 : 0);
    expect(causes[k] === null).toBe(!moved);
  });
});

describe('an event', () => {
  const summit = { kind: 'summit', about: ALD, share: 1, cause: null } as const;
  const advanced = (state: State, turns: number) => {
    let ledger = pact(state).ledger;
    for (let k = 0; k < turns; k++)
      ledger = advanceLedger(state, ledger, factsOf(state), k === 0 ? [summit] : [], none);
    return ledger;
  };

  test.each(Object.entries(w.events))('%s has its size', (kind, size) => {
    const start = still(league());
    const ledger = advanceLedger(
      start,
      pact(start).ledger,
      factsOf(start),
      [{ kind: kind as keyof typeof w.events, about: null, share: 1, cause: null }],
      none,
    );
    expect(cohesionOf(ledger) - pact(start).cohesion).toBe(Math.round(size * 1_000_000));
    expect(Math.abs(size)).toBeLessThanOrEqual(0.1);
  });

  it('may be felt in part', () => {
    const start = still(league());
    const ledger = advanceLedger(
      start,
      pact(start).ledger,
      factsOf(start),
      [{ ...summit, share: 1 / 3 }],
      none,
    );
    expect(ledger.events[0]?.value).toBe(Math.trunc((w.events.summit * 1_000_000) / 3));
  });

  test.each<[1 | 2 | 4 | 12, number]>([
    [12, 1],
    [4, 1],
    [4, 2],
    [12, 4],
  ])('has faded to one half after its half-life (%i turns a year, tempo %i)', (turnsPerYear, tempo) => {
    const state = still(league({ turnsPerYear, tempo }));
    const turns = (w.eventHalfLifeYears * turnsPerYear) / tempo;
    const left = advanced(state, 1 + turns).events[0]!.value / advanced(state, 1).events[0]!.value;
    expect(Math.abs(left - 0.5)).toBeLessThan(0.002);
  });

  it('is forgotten in the end, and what its last remainder took is an entry', () => {
    const state = still(league());
    let ledger = advanced(state, 1);
    let turns = 0;
    while (ledger.events.length > 0) {
      const before = cohesionOf(ledger);
      ledger = advanceLedger(state, ledger, factsOf(state), [], none);
      const changes = [...ledger.changes, ...ledger.eventChanges, ledger.faded, ledger.clampChange];
      expect(changes.reduce((sum, change) => sum + change, 0)).toBe(cohesionOf(ledger) - before);
      turns++;
    }
    expect(ledger.faded).toBeLessThan(0);
    expect(cohesionOf(ledger)).toBe(pact(state).cohesion);
    expect(turns).toBeGreaterThan(20);
  });

  it('is told with its name, whom it is about, since when and why', () => {
    const taken = take(still(league()), { kind: 'summit', by: ALD, pact: LEAGUE });
    const event = taken.events.find(({ kind }) => kind === 'summit-held');
    const entry = pactAccount(taken.state, LEAGUE)!.entries.find(({ part }) => part === 'summit');
    expect(entry).toEqual({
      part: 'summit',
      about: ALD,
      level: w.events.summit * 1_000_000,
      change: w.events.summit * 1_000_000,
      fading: true,
      since: 1,
      cause: event?.id,
    });
  });
});

test('an opened ledger that is at its target does not move', () => {
  const state = still(league());
  const ledger = openLedger(state, factsOf(state), 0);
  expect(advanceLedger(state, ledger, factsOf(state), [], none)).toMatchObject({
    stocks: ledger.stocks,
    clamp: ledger.clamp,
    faded: 0,
  });
});
