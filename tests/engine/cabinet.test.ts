// Specifies the cabinet: what its advisers would order from a nation's seat, that this may be ordered, and that nothing hidden comes into it.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type Advice,
  ADVISERS,
  type Adviser,
  advise,
  agentOrders,
  checkInSequence,
  createGame,
  followed,
  gainOf,
  type Order,
  type State,
  step,
} from '../../src/engine';
import { builtInWorld } from './built-in-worlds';
import { begin, games, play } from './games';
import { otherwise } from './hidden-values';
import { claim, propose, story } from './moves';
import { ALD, BOR, CAR, type Sketch, still } from './world';

/** Two friends who fear the same strong neighbour, and that one. */
const AGAINST_CAR: Sketch = {
  nations: {
    ALD: { capability: 0.1, gdp: 100_000 },
    BOR: { capability: 0.15, gdp: 100_000 },
    CAR: { capability: 0.4, gdp: 400_000, intent: 0.8 },
  },
  pairs: {
    'ALD BOR': { distance: 300, trust: [0.8, 0.8] },
    'ALD CAR': { distance: 300, rivalry: 0.8, trust: [0.1, 0.1], dispute: 'The marches' },
    'BOR CAR': { distance: 300, rivalry: 0.8, trust: [0.1, 0.1] },
  },
};
/** Two friends and a neighbour who is too weak to be feared much. */
const CALM: Sketch = {
  nations: {
    ALD: { capability: 0.1, gdp: 100_000 },
    BOR: { capability: 0.15, gdp: 100_000 },
    CAR: { capability: 0.05, gdp: 400_000 },
  },
  pairs: {
    'ALD BOR': { distance: 300, trust: [0.4, 0.4] },
    'ALD CAR': { distance: 300, trust: [0.3, 0.3] },
    'BOR CAR': { distance: 300, rivalry: 0.8, trust: [0.1, 0.1] },
  },
};
const FRIENDS: NonNullable<Sketch['pairs']>[string] = { distance: 300, trust: [0.8, 0.8] };
const kindsOf = ({ orders }: Advice): readonly Order['kind'][] => orders.map(({ kind }) => kind);

describe('an adviser', () => {
  it('answers an offer by its theory: who balances signs what a restrainer refuses', () => {
    const offered = story(still(CALM), [[propose(BOR, [ALD], 'bilateral-defence')]]).state;
    expect(kindsOf(advise(offered, ALD, 'balancer'))).toContain('accept');
    expect(kindsOf(advise(offered, ALD, 'isolationist'))).toContain('reject');
  });

  it('minds the goals of whoever it advises, as much as the same points of security', () => {
    const answers = (kind: 'allied-with' | 'few-ties', adviser: Adviser): readonly Order['kind'][] => {
      const asked = kind === 'few-ties' ? { atLeast: 0 } : { with: 'BOR' };
      const aim = { id: 'aim', nation: 'ALD', kind, ...asked, points: 20, why: 'So it was.' };
      const { state } = story(still({ ...CALM, objectives: [aim] }), [
        [propose(BOR, [ALD], 'bilateral-defence')],
      ]);
      return kindsOf(advise(state, ALD, adviser));
    };
    expect(answers('allied-with', 'isolationist')).toContain('accept');
    expect(answers('few-ties', 'balancer')).toContain('reject');
  });

  it('counts what it has accepted this turn among the ties that may come', () => {
    const accepted = (atLeast: number): number => {
      const aim = {
        id: 'aim',
        nation: 'ALD',
        kind: 'few-ties',
        atLeast,
        points: 20,
        why: 'So it was.',
      } as const;
      const offers = [propose(BOR, [ALD], 'bilateral-defence'), propose(CAR, [ALD], 'bilateral-defence')];
      const pairs = { 'ALD BOR': FRIENDS, 'ALD CAR': FRIENDS, 'BOR CAR': FRIENDS };
      const { state } = story(still({ ...CALM, pairs, objectives: [aim] }), [offers]);
      return kindsOf(advise(state, ALD, 'balancer')).filter((kind) => kind === 'accept').length;
    };
    expect([0, 1, 2].map(accepted)).toEqual([0, 1, 2]);
  });

  it('weighs what a war would take of the scores, more the nearer an order brings it', () => {
    const pressed = story(still(AGAINST_CAR), [[claim(CAR, ALD)]]).state;
    const atStake = (rung: 'incident' | 'clash'): number => {
      const crises = pressed.structure.crises.map((crisis) => ({ ...crisis, rung }));
      const state = { ...pressed, structure: { ...pressed.structure, crises } };
      const options = advise(state, ALD, 'balancer').cards.flatMap((card) => card.options);
      const climbs = options.find(
        ({ order }) => order?.kind === 'crisis-stance' && order.stance === 'escalate',
      );
      return climbs?.terms.find(({ part }) => part === 'scores-at-stake')?.value ?? 0;
    };
    expect(atStake('clash')).toBeLessThan(atStake('incident'));
    expect(atStake('incident')).toBeLessThan(0);
  });

  it('throws no dice: it says the same in every game that stands alike', () => {
    fc.assert(
      fc.property(games(), fc.constantFrom(...ADVISERS), fc.string(), (game, adviser, seed) => {
        const state = play(game, 6);
        for (const { id } of state.content.nations)
          expect(advise({ ...state, seed }, id, adviser)).toEqual(advise(state, id, adviser));
      }),
      { numRuns: 15 },
    );
  });

  it('has a stance in a quarrel of its own', () => {
    const pressed = story(still(AGAINST_CAR), [[claim(CAR, ALD)]]).state;
    for (const adviser of ADVISERS)
      expect(kindsOf(advise(pressed, ALD, adviser)), adviser).toContain('crisis-stance');
  });

  it('takes stock every turn, where an agent does once a year', () => {
    const state = still({ ...AGAINST_CAR, turnsPerYear: 4 });
    const reviewed = [0, 1, 2, 3].map((turn) => {
      const later = { ...state, turn };
      return kindsOf(advise(later, ALD, 'liberal-internationalist')).includes('set-defence-spending');
    });
    expect(reviewed).toEqual([true, true, true, true]);
  });

  it('would wait once the game is over', () => {
    const over = { ...still(AGAINST_CAR), over: true };
    expect(advise(over, ALD, 'balancer')).toMatchObject({ orders: [], cards: [] });
  });
});

test('each order has its card, and what an adviser sets most store by comes first', () => {
  fc.assert(
    fc.property(games(), fc.constantFrom(...ADVISERS), (game, adviser) => {
      const state = play(game, 6);
      for (const { id } of state.content.nations) {
        const { cards, orders } = advise(state, id, adviser);
        expect(new Set(cards.map(({ chosen }) => chosen.order))).toEqual(new Set(orders));
        const gains = cards.map(gainOf);
        expect(gains).toEqual([...gains].sort((a, b) => b - a));
      }
    }),
    { numRuns: 25 },
  );
});

test('all that an adviser says may be ordered together, and paid for', () => {
  let asked = 0;
  fc.assert(
    fc.property(games(), fc.constantFrom(...ADVISERS), (game, adviser) => {
      play(game, 6, (state) => {
        for (const { id } of state.content.nations) {
          const { orders } = advise(state, id, adviser);
          asked += orders.length;
          expect(checkInSequence(state, orders)).toEqual(orders.map(() => null));
        }
      });
    }),
    { numRuns: 15 },
  );
  expect(asked).toBeGreaterThan(200);
});

test('nothing hidden from a nation comes into its advice', () => {
  fc.assert(
    fc.property(games(), fc.constantFrom(...ADVISERS), (game, adviser) => {
      const state = play(game, 5);
      for (const { id } of state.content.nations)
        expect(advise(otherwise(state, id), id, adviser)).toEqual(advise(state, id, adviser));
    }),
    { numRuns: 25 },
  );
});

test('to ask for it changes nothing: the agents decide as before, and the adviser says the same again', () => {
  fc.assert(
    fc.property(games(), (game) => {
      const state = begin(game);
      const orders = agentOrders(state);
      const [id] = state.content.nations.map((nation) => nation.id);
      const said = ADVISERS.map((adviser) => advise(state, id!, adviser));
      expect(agentOrders(state)).toEqual(orders);
      expect(ADVISERS.map((adviser) => advise(state, id!, adviser))).toEqual(said);
    }),
    { numRuns: 10 },
  );
});

test("orders that are an adviser's are told from others", () => {
  const state = still(AGAINST_CAR);
  const advice = advise(state, ALD, 'balancer');
  expect(followed(advice.orders, advice)).toBe(advice.orders.length);
  expect(followed([{ kind: 'sanction', by: ALD, against: BOR }], advice)).toBe(0);
});

test('the three disagree: over a game their best acts are seldom the same', () => {
  const content = builtInWorld('five-rivers');
  const me = content.nations[0]!.id;
  const best = (state: State, adviser: Adviser): string =>
    JSON.stringify(advise(state, me, adviser).cards[0]?.chosen.order ?? null);
  let [apart, turns] = [0, 0];
  for (let state = createGame(content, 'three'); !state.over; turns++) {
    const said = ADVISERS.map((adviser) => best(state, adviser));
    if (new Set(said).size > 1) apart++;
    state = step(state, agentOrders(state).orders).state;
  }
  expect(apart / turns).toBeGreaterThan(0.5);
});
