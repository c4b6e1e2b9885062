// A patron that holds a client, told as a teacher would (Lake 2009; Pressman 2008): a client that would leave asks for other terms; the patron
// refuses, sends aid and talks, and the client stays. Where the patron does nothing, it goes.

import { describe, expect, it } from 'vitest';
import {
  type AgentDecision,
  agentOrders,
  indexOf,
  type NationId,
  type Seat,
  type State,
  step,
} from '../../src/engine';
import { keeping } from '../../src/engine/agents/choices/commitments';
import { weightsOf } from '../../src/engine/agents/weights';
import { look } from '../../src/engine/agents/view';
import { boardOf } from '../../src/engine/rules/board';
import { ALD, between, BOR, CAR, pact, type Sketch, still } from '../engine/world';

/** ALD leads and has a rival, CAR; BOR, next door and weak, is dear to it, trusts it little and would rather be free. */
const SKETCH: Sketch = {
  nations: {
    ALD: { capability: 0.3 },
    BOR: { capability: 0.03, autonomyTaste: 0.6 },
    CAR: { capability: 0.25, intent: 0.8 },
  },
  pairs: {
    'ALD BOR': { neighbours: true, trust: [0.6, 0.25], trade: 500 },
    'ALD CAR': { rivalry: 0.7, distance: 2000 },
    'BOR CAR': { distance: 1500 },
  },
  pacts: {
    league: {
      type: 'bilateral-defence',
      members: ['ALD', 'BOR'],
      clauses: ['defence', 'consultation', 'basing', 'sovereignty'],
    },
  },
  theory: { agents: { isolationist: { leaveBelow: 4.15 } } },
  turns: 40,
};

interface Line {
  readonly turn: number;
  readonly by: NationId;
  readonly kind: string;
  readonly decision: AgentDecision;
}

/** The game with the patron played by this; what each of the two decided, a line a choice. */
function play(patron: Seat): { readonly states: readonly State[]; readonly lines: readonly Line[] } {
  const seats = { [ALD]: patron, [BOR]: 'isolationist', [CAR]: 'person' } as Readonly<Record<NationId, Seat>>;
  const states: State[] = [still(SKETCH)];
  const lines: Line[] = [];
  while (!states.at(-1)!.over) {
    const state = states.at(-1)!;
    const { orders, decisions } = agentOrders(state, seats);
    for (const decision of decisions)
      lines.push({
        turn: state.turn,
        by: decision.nation,
        kind: decision.chosen.order?.kind ?? '',
        decision,
      });
    states.push(step(state, orders).state);
  }
  return { states, lines };
}

const held = play('hegemon');
const left = play('person');
const asked = (game: typeof held): number =>
  game.lines.find(({ by, kind }) => by === BOR && kind === 'amend')!.turn;

/** What the treaty is worth to the client over what it must be, and what of that is trust. */
function worthTo(state: State): { readonly sum: number; readonly trust: number } {
  const view = look(
    boardOf(state),
    state.seed,
    indexOf(state.content, BOR),
    weightsOf(state.content.theory, 'isolationist'),
  );
  const terms = keeping(view, pact(state));
  return {
    sum: terms.reduce((all, { value }) => all + value, 0),
    trust: terms.find(({ part }) => part === 'trust')!.value,
  };
}

describe('a client that would leave', () => {
  it('finds the treaty worth less than its freedom, and asks for other terms first', () => {
    expect(worthTo(held.states[asked(held)]!).sum).toBeLessThan(0);
    expect(asked(left)).toBe(asked(held));
    const request = left.lines.find(({ by, kind }) => by === BOR && kind === 'amend')!;
    expect(request.decision.chosen.score).toBeGreaterThan(0);
  });

  it('gives notice a year later and goes, where the patron does nothing', () => {
    const notice = left.lines.find(({ by, kind }) => by === BOR && kind === 'leave')!;
    expect(notice.turn - asked(left)).toBe(4);
    expect(left.states.at(-1)!.structure.pacts).toEqual([]);
  });
});

describe('its patron', () => {
  const acts = held.lines.filter(
    ({ by, turn }) => by === ALD && turn > asked(held) && turn <= asked(held) + 4,
  );

  it('refuses, and answers with aid and talks for what the pact is worth to it', () => {
    expect(acts.map(({ kind }) => kind)).toContain('reject');
    const holding = acts.filter(({ decision }) =>
      decision.chosen.terms.some(({ part }) => part === 'pact-kept'),
    );
    expect(new Set(holding.map(({ kind }) => kind))).toContain('aid');
    for (const { decision } of holding) {
      expect(decision.chosen.score).toBeGreaterThan(0);
      const kinds = decision.options.map(({ order }) => order?.kind ?? null);
      expect([null, 'dialogue', 'aid', 'trade-deal']).toEqual(expect.arrayContaining(kinds));
    }
  });

  it('wins its trust, so that the treaty is worth keeping again', () => {
    const later = asked(held) + 4;
    expect(between(held.states[later]!, 'trust', BOR, ALD)).toBeGreaterThan(
      between(left.states[later]!, 'trust', BOR, ALD) + 100_000,
    );
    const [before, after] = [worthTo(held.states[later - 4]!), worthTo(held.states[later]!)];
    expect(after.trust).toBeGreaterThan(before.trust);
    expect(after.sum).toBeGreaterThan(before.sum);
    expect(worthTo(held.states.at(-1)!).sum).toBeGreaterThanOrEqual(0);
    expect(worthTo(left.states[later]!).sum).toBeLessThan(0);
  });

  it('keeps it: no notice is given, to the end', () => {
    expect(held.lines.filter(({ by, kind }) => by === BOR && kind === 'leave')).toEqual([]);
    expect(held.states.at(-1)!.structure.pacts).toHaveLength(1);
  });
});
