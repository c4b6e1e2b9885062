// Specifies density and clustering of the network of defence pacts.
import { expect, test } from 'vitest';
import { networkOf } from '../../../src/analysis';
import { type Sketch, still } from '../../engine/world';

type Pact = NonNullable<Sketch['pacts']>[string];
const two = (...members: string[]): Pact => ({ type: 'bilateral-defence', members });
const many = (...members: string[]): Pact => ({ type: 'multilateral-defence', members });
const networkWith = (pacts: Sketch['pacts']) =>
  networkOf(still({ nations: { ALD: {}, BOR: {}, CAR: {}, DUN: {} }, pacts }));

test.each<[string, Sketch['pacts'], number, number | null]>([
  ['no pact: nothing to cluster', {}, 0, null],
  ['one pair of six', { a: two('ALD', 'BOR') }, 1 / 6, null],
  ['a hub whose allies are none of each other', { a: two('ALD', 'BOR'), b: two('ALD', 'CAR') }, 2 / 6, 0],
  ['a bloc of three', { a: many('ALD', 'BOR', 'CAR') }, 3 / 6, 1],
  [
    'a bloc and an ally of one of it: three closed paths of five',
    { a: many('ALD', 'BOR', 'CAR'), b: two('CAR', 'DUN') },
    4 / 6,
    3 / 5,
  ],
  [
    'two pacts of the same pair bind it once',
    { a: two('ALD', 'BOR'), b: many('ALD', 'BOR', 'CAR') },
    3 / 6,
    1,
  ],
  [
    'other kinds of pact are no defence',
    { a: { type: 'collective-security', members: ['ALD', 'BOR', 'CAR'] } },
    0,
    null,
  ],
])('%s', (_, pacts, density, clustering) => {
  expect(networkWith(pacts)).toEqual({ density: expect.closeTo(density, 12), clustering });
});
