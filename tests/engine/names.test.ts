// Names refer to capitals by id, so that what a capital is called stays out of the game.
import { expect, test } from 'vitest';
import { spelledOut } from '../../src/engine';
import { fiveRivers } from '../replay/world';

test.each([
  ['Treaty of @ORL', 'Treaty of Orlamund'],
  ['@HAL and @MIR', 'Halgard and Miresk'],
  ['Treaty of @NOBODY', 'Treaty of @NOBODY'],
  ['mail@orl, or @ alone', 'mail@orl, or @ alone'],
  ['League of the Asher', 'League of the Asher'],
])('%s reads %s', (name, shown) => {
  expect(spelledOut(fiveRivers, name)).toBe(shown);
});
