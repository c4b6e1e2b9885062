// Specifies what a pact is worth to its stronger member, what it may draw members into, and whose quarrels cross one's friends.

import { describe, expect, test } from 'vitest';
import { agentOrders, createGame, indexOf, type NationId, type PactType, step } from '../../src/engine';
import { weightsOf } from '../../src/engine/agents/weights';
import { deference } from '../../src/engine/agents/valuation/consent';
import { draftOf, standingDraft, textOf } from '../../src/engine/agents/valuation/draft';
import { reprisal } from '../../src/engine/agents/valuation/patronage';
import { worthTerms } from '../../src/engine/agents/valuation/worth';
import type { AgentName, Clause } from '../../src/engine/model/vocabulary';
import { CLAUSES } from '../../src/engine/model/vocabulary';
import { boardOf } from '../../src/engine/rules/board';
import { defaultTerms, termsWith } from '../../src/engine/rules/terms';
import { builtInWorld } from './built-in-worlds';
import { claim, stance, story } from './moves';
import { ALD, BOR, CAR, DUN, EST, NO_CHANCE, type Sketch, still, world } from './world';

interface Asked {
  readonly who: NationId;
  readonly members: readonly NationId[];
  readonly type?: PactType;
  readonly clauses?: readonly Clause[];
  readonly against?: NationId;
  readonly unconditional?: boolean;
  readonly agent?: AgentName;
}

/** The terms of a pact's worth to one who would sign it. */
function worthOf(sketch: Sketch, asked: Asked): Readonly<Record<string, number>> {
  const board = boardOf(world(sketch));
  const { who, members, type = 'bilateral-defence', agent = 'balancer' } = asked;
  const plain = defaultTerms(board, type, asked.against ?? null);
  const terms = termsWith(plain, {
    clauses: CLAUSES.filter((one) => plain.clauses.includes(one) || asked.clauses?.includes(one)),
    unconditional: asked.unconditional ?? false,
  });
  const seats = members.map((nation) => indexOf(board.content, nation));
  const draft = draftOf(textOf(board, type, terms), seats, seats, null);
  const weights = weightsOf(board.content.theory, agent);
  return Object.fromEntries(
    worthTerms(board, weights, indexOf(board.content, who), draft).map(({ part, value }) => [part, value]),
  );
}

/** ALD is strong, BOR weak and between it and its rival CAR; DUN lies far from all. */
const CLIENTS: Sketch = {
  nations: {
    ALD: { capability: 0.3 },
    BOR: { capability: 0.03 },
    CAR: { capability: 0.25, intent: 0.8 },
    DUN: { capability: 0.03 },
  },
  pairs: {
    'ALD BOR': { distance: 600 },
    'BOR CAR': { distance: 600 },
    'ALD CAR': { distance: 1200, rivalry: 0.8 },
    'ALD DUN': { distance: 6000 },
    'CAR DUN': { distance: 6000 },
  },
};
const BOUND = { members: [ALD, BOR] } as const;

describe('a stronger member', () => {
  test('has a say in the weaker one, and the weaker has none', () => {
    expect(worthOf(CLIENTS, { who: ALD, ...BOUND }).control).toBeGreaterThan(0);
    expect(worthOf(CLIENTS, { who: BOR, ...BOUND }).control).toBe(0);
  });

  test('has more of a say the more freedom the clauses take', () => {
    const deep = worthOf(CLIENTS, { who: ALD, ...BOUND, clauses: ['basing', 'joint-command'] });
    expect(deep.control).toBeGreaterThan(worthOf(CLIENTS, { who: ALD, ...BOUND }).control!);
  });

  test('gives up less of its own freedom than the weaker one', () => {
    const cost = (who: NationId) => -worthOf(CLIENTS, { who, ...BOUND }).autonomy!;
    expect(cost(ALD)).toBeLessThan(cost(BOR) / 2);
  });

  test('denies the client to its rival, but not where the rival signs too', () => {
    expect(worthOf(CLIENTS, { who: ALD, ...BOUND }).denial).toBeGreaterThan(0);
    const both = { members: [ALD, BOR, CAR], type: 'multilateral-defence' } as const;
    expect(worthOf(CLIENTS, { who: ALD, ...both }).denial).toBe(0);
  });

  test('gains ground by who lies between it and the rival, more with bases, nothing by who is out of the way', () => {
    const near = worthOf(CLIENTS, { who: ALD, ...BOUND }).position!;
    expect(near).toBeGreaterThan(0);
    expect(worthOf(CLIENTS, { who: ALD, ...BOUND, clauses: ['basing'] }).position).toBeGreaterThan(near);
    expect(worthOf(CLIENTS, { who: ALD, members: [ALD, DUN] }).position).toBe(0);
  });

  test('is counted on by those who could not do without it', () => {
    const name = (who: NationId) => worthOf(CLIENTS, { who, ...BOUND })['counted-on']!;
    expect(name(ALD)).toBeGreaterThan(0);
    expect(name(BOR)).toBe(0);
  });
});

/** BOR may be at odds with CAR, of whom ALD has nothing to fear. */
const quarrel = (rivalry: number, more: Partial<Sketch> = {}): Sketch => ({
  nations: { ALD: {}, BOR: {}, CAR: { capability: 0.2 } },
  pairs: { 'BOR CAR': { neighbours: true, rivalry } },
  ...more,
});

describe('entrapment', () => {
  test('is nothing where the ally is at odds with nobody', () =>
    expect(worthOf(quarrel(0), { who: ALD, ...BOUND }).entrapment).toBeCloseTo(0, 9));

  test('is nothing where nobody begins anything', () =>
    expect(worthOf(quarrel(0.9, { theory: NO_CHANCE }), { who: ALD, ...BOUND }).entrapment).toBeCloseTo(
      0,
      9,
    ));

  test('grows with the ally’s quarrel', () => {
    const cost = (rivalry: number) => -worthOf(quarrel(rivalry), { who: ALD, ...BOUND }).entrapment!;
    expect(cost(0.4)).toBeGreaterThan(0);
    expect(cost(0.9)).toBeGreaterThan(cost(0.4));
  });

  test('is less by a vote, more without conditions, nothing about another foe', () => {
    const cost = (asked: Partial<Asked>) =>
      -worthOf(quarrel(0.9), { who: ALD, members: [ALD, BOR], ...asked }).entrapment!;
    expect(cost({ type: 'collective-security' })).toBeLessThan(cost({}));
    expect(cost({ unconditional: true })).toBeGreaterThan(cost({}));
    expect(cost({ against: ALD })).toBeCloseTo(0, 9);
  });

  test('is less where weight over the ally holds it back', () => {
    const strong = quarrel(0.9, {
      nations: { ALD: { capability: 0.4 }, BOR: {}, CAR: { capability: 0.2 } },
    });
    const cost = (sketch: Sketch) => -worthOf(sketch, { who: ALD, ...BOUND }).entrapment!;
    expect(cost(strong)).toBeLessThan(0.8 * cost(quarrel(0.9)));
  });
});

describe('crossed friends', () => {
  /** ALD is sworn to BOR, whose rival is CAR. */
  const sworn = (rivalry: number): Sketch => ({
    nations: { ALD: {}, BOR: {}, CAR: {}, DUN: {} },
    pairs: { 'BOR CAR': { rivalry } },
    pacts: { league: { type: 'bilateral-defence', members: ['ALD', 'BOR'] } },
  });
  const cost = (sketch: Sketch, asked: Asked) => -worthOf(sketch, asked)['crossed-friends']!;

  test('cost whoever would sign with its friend’s rival', () => {
    expect(cost(sworn(0.8), { who: ALD, members: [ALD, CAR] })).toBeGreaterThan(0.5);
    expect(cost(sworn(0), { who: ALD, members: [ALD, CAR] })).toBeCloseTo(0, 9);
    expect(cost(sworn(0.8), { who: ALD, members: [ALD, DUN] })).toBeCloseTo(0, 9);
  });

  test('are no cost where the rivals sign together', () => {
    const all = { members: [ALD, BOR, CAR], type: 'collective-security' } as const;
    expect(cost(sworn(0.8), { who: ALD, ...all })).toBeCloseTo(0, 9);
  });

  test('are oneself where the other is one’s rival: no oath to fight beside it, though a treaty of peace', () => {
    const rivals: Sketch = { nations: { ALD: {}, BOR: {} }, pairs: { 'ALD BOR': { rivalry: 0.8 } } };
    expect(cost(rivals, { who: ALD, ...BOUND })).toBeGreaterThan(0.5);
    expect(cost(rivals, { who: ALD, ...BOUND, type: 'regional-partnership' })).toBeCloseTo(0, 9);
  });
});

test('a patron keeps its clients while nothing changes', () => {
  const clients = [BOR, DUN, EST];
  let state = still({
    nations: {
      ALD: { capability: 0.35, agent: 'hegemon' },
      CAR: { capability: 0.25, intent: 0.8 },
      ...Object.fromEntries(clients.map((id) => [id, { capability: 0.03 }])),
    },
    pairs: {
      'ALD CAR': { rivalry: 0.8 },
      ...Object.fromEntries(clients.map((id) => [`CAR ${id}`, { neighbours: true, rivalry: 0.6 }])),
    },
    pacts: Object.fromEntries(
      clients.map((id) => [
        `oath-${id.toLowerCase()}`,
        { type: 'bilateral-defence', members: [ALD, id] } as const,
      ]),
    ),
    turns: 24,
  });
  while (!state.over) state = step(state, agentOrders(state).orders).state;
  expect(state.structure.ended.filter(({ how }) => how === 'notice')).toEqual([]);
});

test.each([
  ['europe-1949', ['soviet-polish-1945', 'soviet-czechoslovak-1943', 'soviet-romanian-1948']],
  ['world-2025', ['nato-1949', 'us-japan-1960', 'us-korea-1953']],
  ['greek-leagues-431', ['delian-league-478', 'plataea-519']],
])('%s: the patron gives no notice to its clients in the first two years', (id, kept) => {
  let state = createGame(builtInWorld(id), '1');
  const patron = { 'europe-1949': 'SUN', 'world-2025': 'USA', 'greek-leagues-431': 'ATH' }[id];
  for (let turn = 0; turn < 2 * state.content.turnsPerYear; turn++) {
    const { orders } = agentOrders(state);
    const left = orders.filter((order) => order.kind === 'leave' && order.by === patron);
    expect(left.filter((order) => 'pact' in order && kept.includes(order.pact))).toEqual([]);
    state = step(state, orders).state;
  }
});

describe('whoever decides for all', () => {
  const EMPIRE: Sketch = {
    ...CLIENTS,
    pacts: {
      league: {
        type: 'multilateral-defence',
        members: ['ALD', 'BOR', 'DUN'],
        clauses: ['defence', 'offence'],
        decision: 'lead-nation',
        lead: 'ALD',
        unconditional: true,
      },
    },
  };
  const standing = (sketch: Sketch) => {
    const board = boardOf(world(sketch));
    return { board, draft: standingDraft(board, board.structure.pacts[0]!) };
  };
  const seat = (board: ReturnType<typeof boardOf>, nation: NationId) => indexOf(board.content, nation);

  test('is drawn into nothing by it, and defers to nobody in it', () => {
    const { board, draft } = standing(EMPIRE);
    const weights = weightsOf(board.content.theory, 'hegemon');
    const entrapped = worthTerms(board, weights, seat(board, ALD), draft).find(
      ({ part }) => part === 'entrapment',
    );
    expect(entrapped!.value).toBeCloseTo(0, 9);
    expect(deference(board, weights, seat(board, ALD), draft)).toBe(0);
    expect(deference(board, weights, seat(board, BOR), draft)).toBeGreaterThan(0);
  });

  test('can besiege who leaves, feared by it or not, less while its hands are full', () => {
    const { board, draft } = standing(EMPIRE);
    const bor = seat(board, BOR);
    const hold = reprisal(board, bor, draft);
    expect(hold).toBeGreaterThan(1);
    const busy = boardOf(
      story(still(EMPIRE), [[claim(ALD, CAR)], [stance(ALD, 'escalate')], [stance(ALD, 'escalate')]]).state,
    );
    expect(reprisal(busy, bor, standingDraft(busy, busy.structure.pacts[0]!))).toBeLessThan(hold);
  });
});
