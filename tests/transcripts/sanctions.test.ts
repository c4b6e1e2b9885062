// Sanctions after aggression, told as a teacher would (Baldwin 1985; Drezner 1999): who punishes an attack by its trade and why, who does not
// and why, what it costs both, and when it is lifted.

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
import { sanctionOn } from '../../src/engine/agents/choices/sanctions';
import { weightsOf } from '../../src/engine/agents/weights';
import { look } from '../../src/engine/agents/view';
import { boardOf } from '../../src/engine/rules/board';
import { claim, type Move, orderOf, stance } from '../engine/moves';
import { ALD, between, BOR, CAR, DUN, EST, FEN, of, type Sketch, still } from '../engine/world';

/** ALD, strong and restless, beside BOR; CAR fears to be the next; DUN is CAR's ally; EST lives by trade with ALD; FEN is bound to it. */
const SKETCH: Sketch = {
  nations: {
    ALD: { capability: 0.25, intent: 0.9, tradeElsewhere: 8000 },
    BOR: { capability: 0.05, tradeElsewhere: 8000 },
    CAR: { capability: 0.12, tradeElsewhere: 8000 },
    DUN: { capability: 0.15, regime: 0.9, tradeElsewhere: 8000 },
    EST: { capability: 0.05, tradeElsewhere: 1000 },
    FEN: { capability: 0.05, tradeElsewhere: 8000 },
  },
  pairs: {
    'ALD BOR': { neighbours: true, distance: 100, rivalry: 0.7, dispute: 'a valley', trade: 300 },
    'ALD CAR': { neighbours: true, distance: 100, rivalry: 0.8, trust: 0.2, trade: 100 },
    'ALD DUN': { trust: 0.2, trade: 100 },
    'ALD EST': { trust: 0.5, trade: 3000 },
    'ALD FEN': { trust: 0.7, trade: 400 },
    'BOR CAR': { trust: 0.8, trade: 500 },
    'BOR DUN': { trust: 0.95, trade: 500 },
    'CAR DUN': { trust: 0.7, trade: 1000 },
    'BOR EST': { trade: 500 },
    'DUN EST': { trade: 800 },
  },
  pacts: {
    league: { type: 'bilateral-defence', members: ['CAR', 'DUN'] },
    bond: { type: 'bilateral-defence', members: ['ALD', 'FEN'] },
  },
  turns: 60,
};
const SEATS = {
  [ALD]: 'person',
  [BOR]: 'person',
  [CAR]: 'balancer',
  [DUN]: 'liberal-internationalist',
  [EST]: 'balancer',
  [FEN]: 'balancer',
} as Readonly<Record<NationId, Seat>>;

const HARDSHIPS = ['sanction', 'end-measure'];

interface Told {
  readonly turn: number;
  readonly by: NationId;
  readonly kind: string;
  readonly decision: AgentDecision;
}

/** A game in which the agents do nothing but impose and lift sanctions, or nothing at all. */
function play(moves: readonly (readonly Move[])[], sanctioning = true) {
  const told: Told[] = [];
  const states: State[] = [still(SKETCH)];
  for (const given of moves) {
    const state = states.at(-1)!;
    const { orders, decisions } = agentOrders(state, SEATS);
    const hard = orders.filter(({ kind }) => sanctioning && HARDSHIPS.includes(kind));
    for (const decision of decisions) {
      const kind = decision.chosen.order?.kind ?? '';
      if (HARDSHIPS.includes(kind)) told.push({ turn: state.turn, by: decision.nation, kind, decision });
    }
    states.push(step(state, [...hard, ...given.map((move) => orderOf(state, move))]).state);
  }
  return { states, told };
}

const PUSH = [stance(ALD, 'escalate')];
const ATTACK = [[claim(ALD, BOR)], PUSH, PUSH, PUSH, PUSH];
const QUIET = Array.from({ length: 50 }, () => []);
const GAME = [...ATTACK, ...QUIET];
const { told, states } = play(GAME);
const at = (turn: number): State => states[turn]!;
const rungAt = (turn: number): string | undefined => at(turn).structure.crises[0]?.rung;
const warFrom = states.findIndex((_, turn) => rungAt(turn) === 'war');
const over = states.findIndex((_, turn) => turn > warFrom && rungAt(turn) === undefined);

/** What a sanction on ALD is worth to a nation in a turn, and the terms of that sum. */
function reckoned(by: NationId, turn: number): Readonly<Record<string, number>> & { readonly sum: number } {
  const state = at(turn);
  const weights = weightsOf(state.content.theory, SEATS[by] as Exclude<Seat, 'person'>);
  const view = look(boardOf(state), state.seed, indexOf(state.content, by), weights);
  const { score, terms } = sanctionOn(view, indexOf(state.content, ALD));
  return { ...Object.fromEntries(terms.map(({ part, value }) => [part, value])), sum: score };
}

describe('sanctions after aggression', () => {
  it('come with the war, by those who fear to be next, hold the victim dear, and trade little with the attacker', () => {
    const imposed = told.filter(({ kind }) => kind === 'sanction');
    expect(imposed.map(({ by }) => by).sort()).toEqual([CAR, DUN]);
    for (const { turn, decision } of imposed) {
      expect(turn).toBeGreaterThanOrEqual(warFrom);
      const parts = Object.fromEntries(decision.chosen.terms.map(({ part, value }) => [part, value]));
      expect(parts.precedent).toBeGreaterThan(0.3);
      expect(parts.victim).toBeGreaterThan(0.3);
      expect(parts['trade-forgone']).toBeGreaterThan(-0.3);
    }
  });

  it('are lighter for a rival, and in company', () => {
    expect(reckoned(CAR, warFrom + 1).rivalry).toBeGreaterThan(0.2);
    expect(reckoned(DUN, warFrom + 1).rivalry).toBe(0);
    expect(reckoned(CAR, over).company).toBeGreaterThan(reckoned(CAR, warFrom + 1).company!);
  });

  it('are not for who lives by that trade, is weak and without a friend, or is bound to the attacker', () => {
    const trader = reckoned(EST, warFrom + 1);
    expect(trader.sum).toBeLessThan(0);
    expect(trader['trade-forgone']).toBeLessThan(-0.8);
    expect(trader.exposure).toBeLessThan(-0.3);
    const ally = reckoned(FEN, warFrom + 1);
    expect(ally.sum).toBeLessThan(0);
    expect(ally['ties-with-it']).toBeLessThan(-0.7);
    expect([EST, FEN].some((one) => told.some(({ by }) => by === one))).toBe(false);
  });

  it('cost both: trade withers, the attacker is the poorer, and so are they', () => {
    const without = play(GAME, false).states;
    const later = over + 8;
    const gdp = (among: readonly State[], who: NationId): number => of(among[later]!, 'gdp', who);
    expect(between(at(later), 'trade', DUN, ALD)).toBeLessThan(
      between(without[later]!, 'trade', DUN, ALD) / 2,
    );
    for (const who of [ALD, CAR, DUN]) expect(gdp(states, who)).toBeLessThan(gdp(without, who));
    expect(gdp(states, EST)).toBe(gdp(without, EST));
  });

  it('are lifted once the attack is past and they only cost; a rival holds on longer', () => {
    const lifted = told.filter(({ kind }) => kind === 'end-measure');
    expect(lifted.map(({ by }) => by)).toContain(DUN);
    const [{ turn, decision }] = lifted.filter(({ by }) => by === DUN) as [Told];
    expect(turn).toBeGreaterThan(over + 4);
    expect(decision.chosen.terms.map(({ part }) => part)).toEqual([
      'grounds-left',
      'trade-forgone',
      'ties-with-it',
      'weary-of-it',
      'inertia',
    ]);
    const rival = lifted.find(({ by }) => by === CAR);
    expect(rival?.turn ?? Number.POSITIVE_INFINITY).toBeGreaterThan(turn);
  });
});
