// Rows of the coverage table about the world between pacts: threat, trade, trust, culture, character; and about real cases.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/content';
import {
  agentOrders,
  createGame,
  derive,
  dateOf,
  indexOf,
  type NationId,
  pactAccount,
  reachKm,
  step,
  threatOf,
  trustAccount,
} from '../../src/engine';
import { desiredBurden } from '../../src/engine/rules/economy';
import { claim, effects, story, take, tell, wait } from '../engine/moves';
import { ALD, between, BOR, CAR, LEAGUE, type Sketch, still, theory, world } from '../engine/world';

type Clauses = NonNullable<NonNullable<Sketch['pacts']>[string]['clauses']>;
const pair = (more: NonNullable<Sketch['pairs']>[string] = {}, clauses: Clauses = ['defence']): Sketch => ({
  nations: { ALD: {}, BOR: {}, CAR: {} },
  pairs: { 'ALD BOR': more },
  pacts: { league: { type: 'bilateral-defence', members: ['ALD', 'BOR'], clauses } },
});
const part = (sketch: Sketch, name: string): number =>
  pactAccount(still(sketch), LEAGUE)!.entries.find((entry) => entry.part === name)!.level;

const theories = { 'balance-of-threat': readFileSync('scenarios/theories/balance-of-threat.json', 'utf8') };
const scenario = (id: string) => {
  const { content, file } = loadContent(readFileSync(`scenarios/${id}.json`, 'utf8'), theories);
  if (!content || !file) throw new Error(`${id} is not sound`);
  return { content, file };
};

test('row 3: intelligence sharing lets members see what others intend', () => {
  const quiet: Sketch['theory'] = { attack: { base: 0 }, transparency: { driftPerYear: 0 } };
  const error = (clauses: Clauses): number => {
    let sum = 0;
    for (let seed = 0; seed < 40; seed++) {
      const sketch: Sketch = {
        nations: { ALD: {}, BOR: {}, CAR: { intent: 0.5 } },
        pairs: { 'ALD CAR': { transparency: 0 } },
        pacts: { league: { type: 'bilateral-defence', members: ['ALD', 'BOR'], clauses } },
        theory: quiet,
      };
      sum += Math.abs(between(world(sketch, `${seed}`), 'perceivedIntent', ALD, CAR) - 500_000);
    }
    return sum;
  };
  const told = take(still({ nations: { ALD: {}, BOR: {} } }), {
    kind: 'share-intelligence',
    by: ALD,
    with: BOR,
  });
  expect(effects(told, 'intelligence-shared').length).toBeGreaterThan(0);
  expect(error(['defence', 'intelligence'])).toBeLessThanOrEqual(error(['defence']));
});

test('row 9: the alliances of 1914 and of 1938, and the shot in Sarajevo that tries the first', () => {
  const { content } = scenario('europe-1914');
  const seats = Object.fromEntries(content.nations.map(({ id, agent }) => [id, agent]));
  let state = createGame(content, '1');
  const told: string[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const taken = step(state, agentOrders(state, seats).orders);
    told.push(...taken.events.map(({ kind, actors }) => [kind, ...actors].join(' ')));
    state = taken.state;
  }
  expect(told).toEqual(expect.arrayContaining(['scripted AUH SRB', 'incident AUH SRB']));
  const bound = scenario('europe-1938').content.pacts.filter(({ members }) =>
    (members as readonly string[]).includes('CSK'),
  );
  expect(bound.length).toBeGreaterThan(3);
});

test('row 10: Europe 1949, before either bloc, in which both may come to be', () => {
  const { content } = scenario('europe-1949');
  expect(dateOf(content, 0)).toEqual({ year: 1949, month: 1 });
  expect(content.nations.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['USA', 'FRA', 'POL'].map((id) => id as NationId)),
  );
  const seats = Object.fromEntries(content.nations.map(({ id, agent }) => [id, agent]));
  let state = createGame(content, '7');
  let signed = 0;
  for (let turn = 0; turn < 12; turn++) {
    const taken = step(state, agentOrders(state, seats).orders);
    signed += taken.events.filter(({ kind }) => kind === 'pact-founded').length;
    state = taken.state;
  }
  expect(signed).toBeGreaterThan(0);
});

test('row 17: regional tension and territorial disputes', () => {
  const quarrel = still(pair({ dispute: 'a valley' }, ['consultation', 'defence']));
  expect(threatOf(quarrel, ALD, BOR)).toBeGreaterThan(0);
  const { told } = story(
    still({ nations: { ALD: {}, BOR: {} }, pairs: { 'ALD BOR': { dispute: 'a valley' } } }),
    [[claim(ALD, BOR)]],
  );
  expect(told[0]!.some((line) => line.startsWith('claim-pressed'))).toBe(true);
});

test('row 19: power projection and bases carry power further', () => {
  const far = (projection: number, clauses: Clauses): Sketch => ({
    nations: { ALD: { projection }, BOR: {}, CAR: {} },
    pairs: {
      'ALD CAR': { distance: 8400, rivalry: 0.6 },
      'ALD BOR': { distance: 8000 },
      'BOR CAR': { distance: 400 },
    },
    pacts: { league: { type: 'bilateral-defence', members: ['ALD', 'BOR'], clauses } },
  });
  const km = (sketch: Sketch): number => {
    const state = still(sketch);
    return reachKm(state)[indexOf(state.content, ALD) * 3 + indexOf(state.content, CAR)] as number;
  };
  expect(km(far(1, ['defence']))).toBeLessThan(km(far(0, ['defence'])));
  expect(km(far(0, ['defence', 'basing']))).toBeLessThan(km(far(0, ['defence'])));
  expect(threatOf(still(far(1, ['defence'])), CAR, ALD)).toBeGreaterThan(
    threatOf(still(far(0, ['defence'])), CAR, ALD),
  );
});

test('row 20: balance of power and geographic vulnerability: nearer is more feared, and agents ally against it', () => {
  const near = (distance: number) =>
    threatOf(
      still({ nations: { ALD: {}, BOR: {} }, pairs: { 'ALD BOR': { rivalry: 0.8, distance } } }),
      ALD,
      BOR,
    );
  expect(near(500)).toBeGreaterThan(near(3000));
  const state = still({
    nations: { ALD: { agent: 'balancer' }, BOR: { agent: 'balancer' }, CAR: { capability: 0.5 } },
    pairs: {
      'ALD BOR': { neighbours: true, trust: 0.8 },
      'ALD CAR': { neighbours: true, rivalry: 0.9 },
      'BOR CAR': { neighbours: true, rivalry: 0.9 },
    },
    turns: 16,
  });
  let now = state;
  const told: string[] = [];
  while (!now.over) {
    const taken = step(
      now,
      agentOrders(now, { [ALD]: 'balancer', [BOR]: 'balancer', [CAR]: 'bandwagoner' }).orders,
    );
    told.push(...taken.events.map(tell));
    now = taken.state;
  }
  expect(derive(now).tied[0 * 3 + 1]).toBeGreaterThan(0);
});

test('row 21: trade and its agreements', () => {
  const sketch: Sketch = { nations: { ALD: {}, BOR: {} }, pairs: { 'ALD BOR': { trade: 1000, trust: 0.6 } } };
  const dealt = take(still(sketch), { kind: 'trade-deal', by: ALD, with: BOR });
  expect(effects(dealt, 'trade-deal-made').join('\n')).toMatch(/trade ALD>BOR \+/);
  const after = (clauses: Clauses) =>
    between(wait(still(pair({ trade: 1000 }, clauses)), 8), 'trade', ALD, BOR);
  expect(after(['defence', 'trade-preference'])).toBeGreaterThan(after(['defence']));
});

test('row 23: economic strength pays for defence', () => {
  const { nations } = still({ nations: { ALD: { gdp: 100_000 }, BOR: { gdp: 1_000 } } });
  expect(nations.gdp[0]).toBeGreaterThan(nations.gdp[1]!);
  const w = theory.economy;
  expect(desiredBurden(w, 0.2, 0, 0.5)).toBeGreaterThan(desiredBurden(w, 0, 0, 0.5));
  expect(desiredBurden(w, 0, 0, 0.9)).toBeGreaterThan(desiredBurden(w, 0, 0, 0.1));
});

test('row 25: NATO, the CSTO, the Gulf council, the Quad and the ASEAN ministers as of 2025, each in its own kind of pact', () => {
  const { file } = scenario('world-2025');
  const kinds = file.pacts
    .filter(({ id }) => ['nato-1949', 'csto-2002', 'gcc-2000', 'quad-2017', 'admm-2006'].includes(id))
    .map(({ type, members }) => [type, members.length]);
  expect(kinds).toEqual([
    ['multilateral-defence', 32],
    ['multilateral-defence', 5],
    ['multilateral-defence', 6],
    ['regional-partnership', 4],
    ['regional-partnership', 10],
  ]);
  const { content } = scenario('world-2025');
  const seats = Object.fromEntries(content.nations.map(({ id, agent }) => [id, agent]));
  const { events } = step(createGame(content, '1'), agentOrders(createGame(content, '1'), seats).orders);
  expect(events.length).toBeGreaterThan(0);
});

test('row 28: political ties become economic ones', () => {
  const trade = (trust: number) => between(wait(still(pair({ trade: 1000, trust })), 12), 'trade', ALD, BOR);
  expect(trade(0.9)).toBeGreaterThan(trade(0.3));
});

test('row 29: diverse national interests', () => {
  const apart: Sketch = {
    ...pair(),
    nations: { ALD: { interests: { climate: 1 } }, BOR: { interests: { territory: 1 } }, CAR: {} },
  };
  expect(part(apart, 'diverging-interests')).toBeLessThan(part(pair(), 'diverging-interests'));
});

test('row 30: differing systems and cultures, and what is misunderstood between them', () => {
  const systems: Sketch = { ...pair(), nations: { ALD: { regime: 1 }, BOR: { regime: -1 }, CAR: {} } };
  expect(part(systems, 'ideological-distance')).toBeLessThan(part(pair(), 'ideological-distance'));
  const misread = (culture: string): number => {
    const state = world({
      nations: { ALD: {}, BOR: { culture } },
      pairs: { 'ALD BOR': { transparency: 0 } },
      theory: { attack: { base: 0 }, trust: { misunderstandingRate: 12 } },
    });
    return story(
      state,
      Array.from({ length: 12 }, () => []),
    )
      .told.flat()
      .filter((line) => line.startsWith('misunderstanding')).length;
  };
  expect(misread('other')).toBeGreaterThan(0);
  expect(misread('common')).toBe(0);
});

test('row 34: trust, by grievance, openness and conduct, as an account', () => {
  const sour = still(pair({ grievance: 0.8, transparency: 0.9 }));
  const proud = still({ ...pair(), nations: { ALD: { nationalism: 0.8 }, BOR: {}, CAR: {} } });
  const talked = take(proud, { kind: 'dialogue', by: BOR, with: ALD });
  expect(
    trustAccount(proud, talked.events, talked.state, ALD, BOR).entries.find((e) => e.part === 'nationalism')!
      .level,
  ).toBeLessThan(0);
  const taken = take(sour, { kind: 'aid', by: BOR, to: ALD });
  const account = trustAccount(sour, taken.events, taken.state, ALD, BOR);
  expect(account.entries.map((entry) => entry.part)).toEqual([
    'before',
    'aid-given',
    'transparency',
    'grievance',
  ]);
  expect(account.level).toBe(between(taken.state, 'trust', ALD, BOR));
});

test('row 38: economic ties hold alliances together', () => {
  const traded = { trade: 2000 };
  expect(part(pair(traded), 'economic-interdependence')).toBeGreaterThan(
    part(pair(), 'economic-interdependence'),
  );
  const tie = (clauses: Clauses): number =>
    part(
      {
        ...pair({ trade: 200 }, clauses),
        nations: { ALD: { tradeElsewhere: 4000 }, BOR: { tradeElsewhere: 4000 }, CAR: {} },
      },
      'economic-interdependence',
    );
  expect(tie(['defence', 'trade-preference'])).toBeGreaterThan(tie(['defence']));
});
