// Specifies what holds in every game at every turn, whoever plays: sound states, untouched inputs, events that name real things.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashState, type State } from '../../src/engine';
import { games, play } from './games';
import { complaints } from './invariants';

/** Freezes records all the way down; typed arrays cannot be frozen and are hashed instead. */
function freeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !ArrayBuffer.isView(value) && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}

it('numbers are whole and in their ranges, and everything that is named exists', () => {
  fc.assert(
    fc.property(games(), (game) => {
      const found: string[] = [];
      play(game, 14, (_, { state }) => found.push(...complaints(state)));
      expect(found).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it('a step leaves the state it was given as it was, and the orders, to the last cell', () => {
  fc.assert(
    fc.property(games(), (game) => {
      const kept: { state: State; hash: string }[] = [];
      play(game, 10, (before, { state }, orders) => {
        for (const given of [before.structure, state.structure, before.content, orders]) freeze(given);
        kept.push({ state, hash: hashState(state) });
      });
      expect(kept.filter(({ state, hash }) => hashState(state) !== hash)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

it('events are numbered in their turn, and their effects name real cells', () => {
  fc.assert(
    fc.property(games(), (game) => {
      const found: string[] = [];
      play(game, 10, (before, { events, state }) => {
        const n = before.content.nations.length;
        events.forEach(({ id, turn, effects }, k) => {
          if (id !== `${state.turn}.${k}` || turn !== state.turn) found.push(id);
          for (const { column, i, j, delta } of effects) {
            const real =
              column === 'strength' || column === 'awareness'
                ? j in state.structure.threats && (column === 'strength' ? i === -1 : i >= 0 && i < n)
                : column in (j < 0 ? state.nations : state.pairs) && i >= 0 && i < n && j < n && i !== j;
            if (!real || !Number.isInteger(delta) || delta === 0) found.push(`${id} ${column}`);
          }
        });
      });
      expect(found).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

it('a game ends after its turns, and then stands still', () => {
  fc.assert(
    fc.property(games(4), (game) => {
      const ended: number[] = [];
      const end = play(game, 60, (_, { state, events }) => {
        if (state.over || events.some(({ kind }) => kind === 'game-over')) ended.push(state.turn);
      });
      expect([end.over, ended]).toEqual([true, [end.content.turns]]);
    }),
    { numRuns: 6 },
  );
});
