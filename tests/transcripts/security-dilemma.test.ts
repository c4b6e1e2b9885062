// A security dilemma, told as a teacher would (Jervis 1978): two who want little arm against each other, and what ends it.

import { describe, expect, it } from 'vitest';
import { agentOrders, intentAccount, step, type State } from '../../src/engine';
import { accept, propose, story } from '../engine/moves';
import { ALD, between, BOR, of, type Sketch, still } from '../engine/world';

const TRUE_INTENT = 15;

/** Neighbours who want what they have, after a war scare: each reads far more into the other than there is. */
function border(offence: number): State {
  const nation = { intent: TRUE_INTENT / 100, offence, burden: 0.045, gdp: 1_000_000 };
  const sketch: Sketch = {
    nations: { ALD: nation, BOR: nation },
    pairs: { 'ALD BOR': { neighbours: true, distance: 100, trust: 0.2, transparency: 0.1 } },
    turnsPerYear: 4,
    turns: 80,
  };
  const start = still(sketch);
  const perceivedIntent = start.pairs.perceivedIntent.map((own) => (own > 0 ? 800_000 : 0));
  return { ...start, pairs: { ...start.pairs, perceivedIntent } };
}

/** Years in which each only reviews its spending, as a balancer does. */
function years(start: State, count: number): State {
  let state = start;
  for (let turn = 0; turn < 4 * count; turn++) {
    const { orders } = agentOrders(state, { [ALD]: 'balancer', [BOR]: 'balancer' });
    state = step(
      state,
      orders.filter(({ kind }) => kind === 'set-defence-spending'),
    ).state;
  }
  return state;
}

/** What Ald spends, in hundredths of its gdp, and the intent that it reads into Bor, in points. */
const spends = (state: State): number => of(state, 'burden', ALD) / 10_000;
const reads = (state: State): number => between(state, 'perceivedIntent', ALD, BOR) / 10_000;

const inspected = (state: State): State =>
  story(state, [
    [
      propose(ALD, [BOR], 'regional-partnership', {
        clauses: ['non-aggression', 'consultation', 'transparency'],
      }),
    ],
    [accept(BOR)],
  ]).state;

const part = (
  before: State,
  state: State,
  events: Parameters<typeof intentAccount>[1],
  name: string,
): number =>
  intentAccount(before, events, state, ALD, BOR).entries.find((entry) => entry.part === name)?.change ?? 0;

describe('a security dilemma', () => {
  const start = border(0.8);
  const later = years(start, 6);

  it('arms both against each other, and each takes the other’s fear for greed', () => {
    expect(spends(start)).toBeCloseTo(4.5);
    expect(spends(later)).toBeGreaterThan(5.5);
    expect(reads(later)).toBeGreaterThan(60);
    expect(of(later, 'intent', BOR) / 10_000).toBe(TRUE_INTENT);
  });

  it('is told by its accounts: arms beyond need speak louder than reports', () => {
    let state = later;
    for (const _ of [1, 2, 3, 4]) {
      const { state: next, events } = step(state, []);
      const [arms, reports] = [
        part(state, next, events, 'arms-beyond-need'),
        part(state, next, events, 'reports'),
      ];
      const account = intentAccount(state, events, next, ALD, BOR);
      expect(account.level).toBe(between(next, 'perceivedIntent', ALD, BOR));
      expect(account.change).toBe(account.level - between(state, 'perceivedIntent', ALD, BOR));
      if (arms !== 0) expect([arms > 0, reports < 0]).toEqual([true, true]);
      state = next;
    }
  });

  it('ends by inspection: what is seen is believed, and arms come down', () => {
    const open = years(inspected(later), 6);
    expect(reads(open)).toBeLessThan(TRUE_INTENT + 10);
    expect(spends(open)).toBeLessThan(spends(later) - 0.5);
    expect(reads(years(later, 6))).toBeGreaterThan(reads(open) + 25);
  });

  it('does not last between armies that can only defend', () => {
    const calm = years(border(0.1), 12);
    expect(reads(calm)).toBeLessThan(35);
    expect(spends(calm)).toBeLessThan(spends(later) - 0.5);
  });
});
