// Specifies when an agent asks in secret before it asks openly, and what it does with the answer.
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type AgentDecision,
  agentOrders,
  createGame,
  type NationId,
  type OrderOf,
  type State,
  soundingOf,
  step,
} from '../../src/engine';
import { builtInWorld } from './built-in-worlds';

interface Moment {
  readonly before: State;
  readonly asked: AgentDecision & { readonly chosen: { readonly order: OrderOf<'sound-out'> } };
  /** What the same nation chose in the turn after. */
  readonly next: readonly AgentDecision[];
}

const isAsked = (decision: AgentDecision): decision is Moment['asked'] =>
  decision.chosen.order?.kind === 'sound-out';

/** All soundings of some games of agents alone, the last turns left out. */
function moments(world: string, seeds: number): readonly Moment[] {
  const found: Moment[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    let state = createGame(builtInWorld(world), `${seed}`);
    let decided = agentOrders(state);
    while (!state.over) {
      const before = state;
      const asked = decided.decisions.filter(isAsked);
      state = step(state, decided.orders).state;
      decided = agentOrders(state);
      if (state.over) break;
      for (const one of asked)
        found.push({
          before,
          asked: one,
          next: decided.decisions.filter(({ nation }) => nation === one.nation),
        });
    }
  }
  return found;
}

const offers = (next: readonly AgentDecision[], to: NationId): boolean =>
  next.some(({ chosen: { order } }) => order?.kind === 'propose' && order.invited.includes(to));

describe('agents that sound others out', () => {
  let all: readonly Moment[] = [];
  beforeAll(() => {
    all = [...moments('europe-1949', 4), ...moments('greek-leagues-431', 2)];
  }, 60_000);

  it('do so now and then', () => {
    expect(all.length).toBeGreaterThan(5);
  });

  it('ask each government once while its answer tells, and none that they are bound to', () => {
    for (const { before, asked } of all) {
      const { by, of } = asked.chosen.order;
      expect(soundingOf(before, by, of)).toBeUndefined();
      expect(
        before.structure.pacts.some(({ members }) =>
          [by, of].every((one) => members.some(({ nation }) => nation === one)),
        ),
      ).toBe(false);
    }
  });

  it('weigh what its yes would be worth against what a leak would cost', () => {
    for (const { asked } of all) {
      expect(asked.chosen.terms.map(({ part }) => part)).toEqual(['pact-wanted', 'may-leak', 'noticeable']);
      expect(asked.chosen.terms[0]!.value).toBeGreaterThan(0);
      expect(asked.chosen.terms[1]!.value).toBeLessThan(0);
    }
  });

  it('offer a pact in the turn after where the answer was good, and not where it was not', () => {
    const offered = all.filter(({ asked, next }) => offers(next, asked.chosen.order.of));
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.length).toBeLessThan(all.length);
  });
});
