// Specifies that no orders, however mad, break a game: nothing throws, every order is carried out or refused, states stay sound.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkInSequence,
  checkNow,
  hashState,
  packState,
  pactAccount,
  pactOf,
  type Order,
  type State,
  step,
  trustAccount,
  cell,
  unpackState,
} from '../../src/engine';
import { begin, games, ordersOf } from './games';
import { complaints, expectSound } from './invariants';
import { orderOf, raws } from './nonsense';

const turns = fc.array(fc.array(raws, { maxLength: 25 }), { minLength: 1, maxLength: 8 });
/** Everyone can pay for everything, so that more of it happens. */
const rich = (state: State): State => {
  state.nations.influence.fill(100);
  return state;
};

describe('whatever is ordered', () => {
  it('nothing throws, and the state stays sound', () => {
    fc.assert(
      fc.property(games(5), turns, (game, plan) => {
        let state = begin(game);
        for (const raw of plan) {
          const given = raw.map((one) => orderOf(rich(state), one));
          const taken = step(state, given);
          expect(taken.refusals.length).toBeLessThanOrEqual(given.length);
          for (const { order } of taken.refusals) expect(given).toContain(order);
          state = taken.state;
          expectSound(state);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('beside agents that play on', () => {
    fc.assert(
      fc.property(games(6), turns, (game, plan) => {
        let state = begin(game);
        for (const raw of plan) {
          const given = [...ordersOf(state, game), ...raw.map((one) => orderOf(rich(state), one))];
          const { state: after, events } = step(state, given);
          expect(complaints(after)).toEqual([]);
          for (const pact of after.structure.pacts) {
            const was = pactOf(state, pact.id)?.cohesion ?? pact.cohesion;
            expect(pactAccount(after, pact.id)?.change).toBe(pact.cohesion - was);
          }
          for (const { id: i } of after.content.nations) {
            for (const { id: j } of after.content.nations)
              if (i !== j)
                expect(trustAccount(state, events, after, i, j).level).toBe(cell(after, 'trust', i, j));
          }
          state = after;
        }
      }),
      { numRuns: 40 },
    );
  });

  it('can be asked about before the turn, with the answer that the turn gives where nothing comes between', () => {
    const settled = ({ turn, structure }: State) =>
      structure.offers.length === 0 &&
      structure.pacts.every(({ members }) =>
        members.every(({ leaves }) => leaves === null || leaves > turn + 1),
      );
    // A need that ends with the turn is over when relief would come.
    const lasts = (state: State, order: Order): boolean =>
      checkNow({ ...state, turn: state.turn + 1 }, order)?.code === checkNow(state, order)?.code;
    fc.assert(
      fc.property(games(4), turns, (game, plan) => {
        let state = begin(game);
        for (const raw of plan) {
          const given = raw.map((one) => orderOf(state, one));
          for (const order of settled(state) ? given.filter((one) => lasts(state, one)) : [])
            expect(step(state, [order]).refusals[0]?.code).toBe(checkNow(state, order)?.code);
          expect(checkInSequence(state, given)).toHaveLength(given.length);
          state = step(state, given).state;
        }
      }),
      { numRuns: 30 },
    );
  });

  it('can be saved and read again', () => {
    fc.assert(
      fc.property(games(5), turns, (game, plan) => {
        let state = begin(game);
        for (const raw of plan)
          state = step(
            state,
            raw.map((one) => orderOf(rich(state), one)),
          ).state;
        const again = unpackState(state.content, JSON.parse(JSON.stringify(packState(state))));
        expect(again).toEqual(state);
        expect(hashState(step(again, []).state)).toBe(hashState(step(state, []).state));
      }),
      { numRuns: 40 },
    );
  });
});
