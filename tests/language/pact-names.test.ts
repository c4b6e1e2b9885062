// Names refer to capitals by id, and those that agents give are codes, so that what they are called stays out of the game.
import { expect, test } from 'vitest';
import { english } from '../../src/language/english';
import { fiveRivers } from '../replay/world';

test.each([
  ['Treaty of @ORL', 'Treaty of Orlamund'],
  ['@HAL and @MIR', 'Halgard and Miresk'],
  ['bilateral-defence @ORL', 'Treaty of mutual assistance of Orlamund'],
  ['ad-hoc-coalition @HAL', 'Coalition of Halgard'],
  ['bilateral-defence @ORL #2', 'Treaty of mutual assistance of Orlamund II'],
  ['Treaty of @ORL #14', 'Treaty of Orlamund XIV'],
  ['bilateral-defence @NOBODY', 'bilateral-defence @NOBODY'],
  ['peace @ORL', 'peace Orlamund'],
  ['Treaty of @NOBODY', 'Treaty of @NOBODY'],
  ['mail@orl, or @ alone', 'mail@orl, or @ alone'],
  ['League of the Asher', 'League of the Asher'],
])('%s reads %s', (name, shown) => {
  expect(english.pactName(fiveRivers, name)).toBe(shown);
});
