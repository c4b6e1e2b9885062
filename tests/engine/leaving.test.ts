// Specifies that leaving takes lasting reasons, that leaving and refusing have accounts of their own, and that a patron may hold a leaver.

import { describe, expect, it, test } from 'vitest';
import { agentOrders, createGame, indexOf, type Order, type Pact, type State, step } from '../../src/engine';
import { weightsOf } from '../../src/engine/agents/weights';
import { reprisal } from '../../src/engine/agents/valuation/patronage';
import { standingDraft } from '../../src/engine/agents/valuation/draft';
import { holdLeavers } from '../../src/engine/agents/choices/holding';
import { concessions } from '../../src/engine/agents/choices/wording';
import { type Choices, look } from '../../src/engine/agents/view';
import { boardOf } from '../../src/engine/rules/board';
import { checkTerms } from '../../src/engine/rules/terms';
import { builtInWorld } from './built-in-worlds';
import { ALD, BOR, LEAGUE, type Sketch, still } from './world';

const UNSETTLING = ['violation', 'member-left', 'call-refused', 'burden-row'];

const nothingToAsk = (state: State, { type, terms, members }: Pact): boolean =>
  concessions(terms).every(
    (one) =>
      checkTerms(
        boardOf(state),
        type,
        one,
        members.map(({ nation }) => nation),
      ) !== null,
  );

/** Notices given without a word before, a line each. */
function rash(start: State): string[] {
  const found: string[] = [];
  for (let state = start; !state.over; ) {
    const { orders } = agentOrders(state);
    const year = state.content.turnsPerYear;
    for (const order of orders) {
      if (order.kind !== 'leave') continue;
      const also = orders.filter((one) => one.by === order.by && 'pact' in one && one.pact === order.pact);
      if (also.length > 1)
        found.push(`turn ${state.turn}: ${order.by} quits ${order.pact}, and yet does more`);
      const pact = state.structure.pacts.find(({ id }) => id === order.pact)!;
      if (state.structure.defectionChoices.some((one) => one.pact === pact.id && one.nation === order.by))
        continue;
      const { asked, joined } = pact.members.find(({ nation }) => nation === order.by)!;
      const shaken = pact.ledger.events.some(
        ({ kind, turn }) => UNSETTLING.includes(kind) && state.turn - turn <= year,
      );
      const complained = asked !== null && asked > state.turn - year - 1;
      const borne = state.turn - Math.max(0, joined) >= year && nothingToAsk(state, pact);
      if (!complained && !borne && !shaken) found.push(`turn ${state.turn}: ${order.by} leaves ${pact.id}`);
    }
    state = step(state, orders).state;
  }
  return found;
}

describe('notice is given only for reasons that last', () => {
  test.each(['europe-1914', 'europe-1938', 'europe-1949', 'greek-leagues-431', 'medieval-1295'])('%s', (id) =>
    expect(rash(createGame(builtInWorld(id), '1'))).toEqual([]),
  );
});

/** A patron, and a client whose treaty takes much and gives nothing. */
const DISCONTENT: Sketch = {
  nations: {
    ALD: { capability: 0.4, agent: 'hegemon' },
    BOR: { capability: 0.03, agent: 'isolationist', autonomyTaste: 1 },
  },
  pairs: { 'ALD BOR': { neighbours: true, trust: [0.5, 0.2], trade: 500 } },
  pacts: {
    league: {
      type: 'bilateral-defence',
      members: ['ALD', 'BOR'],
      clauses: ['defence', 'consultation', 'basing', 'joint-command', 'intelligence'],
    },
  },
  turns: 24,
};
/** The same, and nothing will do for the client. */
const GOING: Sketch = { ...DISCONTENT, theory: { agents: { isolationist: { leaveBelow: 6 } } } };

const of = (orders: readonly Order[], by: string): readonly Order[] => orders.filter((one) => one.by === by);

it('a client that wants to go asks for other terms a year before it gives notice', () => {
  let state = still(GOING);
  const told: string[] = [];
  while (!state.over && told.length < 2) {
    const { orders } = agentOrders(state, { [ALD]: 'person' });
    for (const { kind } of of(orders, BOR)) if (kind === 'amend' || kind === 'leave') told.push(kind);
    const answers = state.structure.offers.map(({ id }): Order => ({ kind: 'reject', by: ALD, offer: id }));
    state = step(state, [...orders, ...answers]).state;
  }
  expect(told).toEqual(['amend', 'leave']);
});

describe('a patron', () => {
  /** What it does about BOR, as far as it is about holding it. */
  const held = (state: State) => {
    const board = boardOf(state);
    const made: Choices = { orders: [], decisions: [] };
    holdLeavers(
      look(board, state.seed, indexOf(board.content, ALD), weightsOf(board.content.theory, 'hegemon'), made),
    );
    return made;
  };

  it('does something to hold a client that has given notice, and says why', () => {
    const { state } = step(still(DISCONTENT), [{ kind: 'leave', by: BOR, pact: LEAGUE }]);
    const { orders, decisions } = held(state);
    expect(orders).toHaveLength(1);
    const [decision] = decisions;
    expect(decision!.chosen.terms.map(({ part }) => part)).toContain('pact-kept');
    const kinds = decision!.options.map(({ order }) => order?.kind ?? null);
    expect(kinds).toEqual([null, 'dialogue', 'aid', 'trade-deal', 'sanction', 'subvert']);
    const forced = decision!.options.filter(({ order }) => order?.kind === 'sanction');
    expect(forced[0]!.terms.find(({ part }) => part === 'good-name')!.value).toBeLessThan(0);
  });

  it('does nothing of the kind to one that is content', () =>
    expect(held(still(DISCONTENT)).orders).toEqual([]));

  it('does not meddle where the treaty itself forbids it', () => {
    const bound: Sketch = {
      ...DISCONTENT,
      pacts: {
        league: {
          type: 'bilateral-defence',
          members: ['ALD', 'BOR'],
          clauses: ['defence', 'non-aggression'],
        },
      },
    };
    const { state } = step(still(bound), [{ kind: 'leave', by: BOR, pact: LEAGUE }]);
    const kinds = held(state).decisions.flatMap(({ options }) => options.map(({ order }) => order?.kind));
    expect(kinds).not.toContain('subvert');
  });

  it('has a hold on whoever trades with it and fears it, more while its sanctions are on', () => {
    const hold = (state: State) => {
      const board = boardOf(state);
      return reprisal(board, indexOf(board.content, BOR), standingDraft(board, board.structure.pacts[0]!));
    };
    const state = still(DISCONTENT);
    expect(hold(state)).toBeGreaterThan(0);
    const pressed = {
      ...state,
      structure: {
        ...state.structure,
        measures: [{ kind: 'sanction', by: ALD, on: BOR, resource: null, since: 0, size: 0 } as const],
      },
    };
    expect(hold(pressed)).toBeGreaterThan(1.5 * hold(state));
  });
});

test('leaving and refusing have their reasons, and the difference of the sides is the sum', () => {
  let [left, refused] = [0, 0];
  for (const seed of ['1', '2']) {
    let state = createGame(builtInWorld('europe-1949'), seed);
    while (!state.over) {
      const made = agentOrders(state);
      for (const { chosen, options } of made.decisions) {
        for (const { order, terms } of options) {
          if (order?.kind !== 'reject') continue;
          expect(terms.every(({ value }) => value > 0)).toBe(true);
          refused += terms.length > 0 ? 1 : 0;
        }
        if (chosen.order?.kind !== 'leave' || options.some(({ order }) => order?.kind === 'break')) continue;
        expect(chosen.terms.length).toBeGreaterThan(0);
        left++;
      }
      state = step(state, made.orders).state;
    }
  }
  expect(left).toBeGreaterThan(0);
  expect(refused).toBeGreaterThan(20);
});
