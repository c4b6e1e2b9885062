// Specifies on whose side of a war calls stand once somebody has changed sides: by a separate peace, and then coming in against its comrades of before.
import { expect, test } from 'vitest';
import { createGame, LAWS, sideStream, type State, step } from '../../src/engine';
import { builtInWorld } from './built-in-worlds';
import { crowdOrders } from './crowd';

/** A game of random people, rich enough to do what they like, after each of its turns. */
function statesOf(seed: string, turns: number): readonly State[] {
  const draw = sideStream('crowd', seed);
  let state = createGame(builtInWorld('world-2025'), seed);
  return Array.from({ length: turns }, () => {
    state.nations.influence.fill(100);
    state = step(state, crowdOrders(state, draw)).state;
    return state;
  });
}

const states = statesOf('turncoat-5', 16);

test('the game has one who has fought on both sides, one after the other, and called others to its later side', () => {
  const turncoats = states.flatMap(({ structure: { crises, calls } }) =>
    crises.flatMap(({ id, belligerents }) =>
      belligerents.filter(
        ({ nation, side }, k) =>
          belligerents.findIndex((one) => one.nation === nation && one.side !== side) > k &&
          calls.some((call) => call.crisis === id && call.caller === nation && call.answer === 'fight'),
      ),
    ),
  );
  expect(turncoats.length).toBeGreaterThan(0);
});

test('whoever it calls then fights on the side on which it stood when it called', () => {
  for (const state of states) expect(LAWS['sides as called'](state)).toEqual([]);
});

test('and breaks no promise of peace to those beside whom it fights', () => {
  for (const state of states) expect(LAWS['promises of peace'](state)).toEqual([]);
});
