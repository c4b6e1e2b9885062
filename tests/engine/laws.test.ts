// Specifies that no way leads round a rule: whatever agents or random people order, every turn keeps all of them.

import { describe, expect, it } from 'vitest';
import { agentOrders, createGame, sideStream, type Order, type State, step } from '../../src/engine';
import { breaches, dependsOnDraw, settles, type Turn } from './laws';
import { crowdOrders } from './crowd';
import { builtInWorlds } from './built-in-worlds';

function turnOf(before: State, orders: readonly Order[]): Turn {
  const { state, events } = step(before, orders);
  return { before, orders, after: state, events };
}

/** Plays on and collects what breaks a rule. */
function broken(
  start: State,
  turns: number,
  ordersOf: (state: State) => readonly Order[],
): readonly string[] {
  const found: string[] = [];
  let state = start;
  for (let k = 0; k < turns && !state.over; k++) {
    const turn = turnOf(state, ordersOf(state));
    found.push(...breaches(turn).map(([rule, what]) => `turn ${turn.after.turn}: ${rule}: ${what}`));
    if (settles(turn)) found.push(...dependsOnDraw(turn).map((what) => `turn ${turn.after.turn}: ${what}`));
    state = turn.after;
  }
  return found;
}

describe.each(builtInWorlds())('$id', (content) => {
  it('keeps every rule in a game of agents', () => {
    expect(broken(createGame(content, 'one'), 24, (state) => agentOrders(state).orders)).toEqual([]);
  });

  it('keeps every rule whatever people order', () => {
    const draw = sideStream('crowd', 1);
    const orders = (state: State): readonly Order[] => {
      state.nations.influence.fill(100);
      return crowdOrders(state, draw);
    };
    expect(broken(createGame(content, 'crowd'), 60, orders)).toEqual([]);
  });
});
