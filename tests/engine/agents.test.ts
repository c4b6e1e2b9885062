// Specifies what agents are held to (model section 9): lawful orders, perceived values only, reasons that add up, no hidden draws.

import { describe, expect, it, test } from 'vitest';
import {
  type AgentName,
  AGENTS,
  agentOrders,
  canonicalJson,
  CHARACTERS,
  checkNow,
  hashState,
  type NationId,
  type Seat,
  type State,
  step,
} from '../../src/engine';
import { begin, type Game, play } from './games';

const game = (k: number, nations = 6): Game => ({
  nations,
  world: k,
  seed: k,
  tempo: 3,
  turnsPerYear: 4,
  cast: k % 4,
});
const all = (state: State, seat: Seat) =>
  Object.fromEntries(state.content.nations.map(({ id }) => [id, seat])) as Record<NationId, Seat>;

/** Every state of a game in which one agent plays all nations. */
function statesOf(name: AgentName, k: number, turns: number): State[] {
  const states = [begin(game(k))];
  for (let turn = 0; turn < turns; turn++) {
    const state = states[turn]!;
    states.push(step(state, agentOrders(state, all(state, name)).orders).state);
  }
  return states;
}

describe.each(AGENTS)('%s', (name) => {
  const states = [0, 1, 2].flatMap((k) => statesOf(name, k, 24));

  it('says where it comes from', () => {
    expect(CHARACTERS[name].name).toBe(name);
    expect(CHARACTERS[name].source.length).toBeGreaterThan(5);
  });

  it('gives no order that would be refused by itself, and stays within its purse', () => {
    for (const state of states) {
      const { orders } = agentOrders(state, all(state, name));
      for (const order of orders) expect(checkNow(state, order)).toBeNull();
      const { refusals } = step(state, orders);
      expect(refusals.filter(({ code }) => code === 'not-enough-influence')).toEqual([]);
    }
  });

  it('gives no order twice in a turn', () => {
    for (const state of states) {
      const { orders } = agentOrders(state, all(state, name));
      expect(new Set(orders.map(canonicalJson)).size).toBe(orders.length);
    }
  });

  it('is seldom refused when all play at once', () => {
    let given = 0;
    let refused = 0;
    for (const state of states) {
      const { orders } = agentOrders(state, all(state, name));
      given += orders.length;
      refused += step(state, orders).refusals.length;
    }
    expect(refused / given).toBeLessThan(name === 'random' ? 0.08 : 0.03);
  });

  it('never reads what others really intend', () => {
    for (const state of states.filter((_, k) => k % 5 === 0)) {
      const seen = agentOrders(state, all(state, name));
      state.content.nations.forEach(({ id }, me) => {
        const intent = state.nations.intent.map((own, i) => (i === me ? own : 1_000_000 - own));
        const other = agentOrders({ ...state, nations: { ...state.nations, intent } }, all(state, name));
        expect(other.orders.filter(({ by }) => by === id)).toEqual(seen.orders.filter(({ by }) => by === id));
        expect(other.decisions.filter(({ nation }) => nation === id)).toEqual(
          seen.decisions.filter(({ nation }) => nation === id),
        );
      });
    }
  });

  it('has reasons: every option’s score is the sum of its terms, and the choice is among the options', () => {
    for (const state of states) {
      for (const { chosen, options } of agentOrders(state, all(state, name)).decisions) {
        expect(options).toContain(chosen);
        for (const { score, terms } of options) {
          expect(Number.isFinite(score)).toBe(true);
          expect(terms.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(score, 9);
        }
      }
    }
  });

  it('decides the same whoever else sits at the table, and leaves the state alone', () => {
    for (const state of states.filter((_, k) => k % 7 === 0)) {
      const hash = hashState(state);
      const { orders } = agentOrders(state, all(state, name));
      for (const { id } of state.content.nations) {
        const alone = { ...all(state, 'person'), [id]: name };
        expect(agentOrders(state, alone).orders).toEqual(orders.filter(({ by }) => by === id));
      }
      expect(hashState(state)).toBe(hash);
    }
  });
});

test('nations that persons play get no orders', () => {
  const state = begin(game(1));
  expect(agentOrders(state, all(state, 'person'))).toEqual({ orders: [], decisions: [] });
});

test('nobody orders anything once a game is over', () => {
  const state = play(game(2), 60);
  expect(state.over).toBe(true);
  expect(agentOrders(state).orders).toEqual([]);
});
