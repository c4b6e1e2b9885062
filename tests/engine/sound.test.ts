// Specifies what holds in every game at every turn, whoever plays: sound states, exact accounts, untouched inputs.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packState, type State } from '../../src/engine';
import { games, play } from './games';
import { expectSound } from './invariants';

/** Freezes records all the way down; typed arrays cannot be frozen and are compared instead. */
function freeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !ArrayBuffer.isView(value) && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}

describe('in every game at every turn', () => {
  it('numbers are whole and in their ranges, and everything that is named exists', () => {
    fc.assert(
      fc.property(games(), (game) => {
        expectSound(play(game, 14, (_, { state }) => expectSound(state)));
      }),
      { numRuns: 40 },
    );
  });

  it('a step leaves the state it was given as it was, and the orders, to the last cell', () => {
    fc.assert(
      fc.property(games(), (game) => {
        let last: { state: State; packed: string } | null = null;
        play(game, 10, (before, taken, orders) => {
          if (last) expect(JSON.stringify(packState(before))).toBe(last.packed);
          last = { state: taken.state, packed: JSON.stringify(packState(taken.state)) };
          freeze(before.structure);
          freeze(taken.state.structure);
          freeze(before.content);
          freeze(orders);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('events are numbered in their turn, and their effects name real cells', () => {
    fc.assert(
      fc.property(games(), (game) => {
        play(game, 10, (before, { events, state }) => {
          expect(events.map(({ id }) => id)).toEqual(events.map((_, k) => `${state.turn}.${k}`));
          const n = before.content.nations.length;
          for (const { effects, turn } of events) {
            expect(turn).toBe(state.turn);
            for (const { column, i, j, delta } of effects) {
              expect(
                column in (j < 0 ? state.nations : state.pairs) && i >= 0 && i < n && j < n && i !== j,
              ).toBe(true);
              expect(Number.isInteger(delta) && delta !== 0).toBe(true);
            }
          }
        });
      }),
      { numRuns: 20 },
    );
  });

  it('a game ends after its turns, and then stands still', () => {
    fc.assert(
      fc.property(games(4), (game) => {
        let over = 0;
        const end = play(game, 60, (_, { state, events }) => {
          if (state.over) over++;
          expect(events.some(({ kind }) => kind === 'game-over')).toBe(state.over);
        });
        expect([over, end.turn]).toEqual([1, end.content.turns]);
      }),
      { numRuns: 6 },
    );
  });
});
