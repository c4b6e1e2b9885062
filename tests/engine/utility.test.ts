// Specifies what a set of allies is worth (model section 9; fitted to 660 real alliances against random sets).

import { expect, test } from 'vitest';
import { type SetFeatures, setUtility } from '../../src/engine/rules/utility';
import { theory } from './world';

const NOTHING: SetFeatures = {
  proximity: 0,
  sharedThreat: 0,
  similarity: 0,
  democracies: 0,
  culture: 0,
  interdependence: 0,
  capability: 0,
  threat: 0,
  hostility: 0,
  priorTies: 0,
};
const worth = (features: Partial<SetFeatures>) => setUtility(theory.utility, { ...NOTHING, ...features });

const TABLE: readonly [keyof SetFeatures, number, number][] = [
  ['proximity', 1, 2],
  ['sharedThreat', 1, 0.6],
  ['similarity', 1, 0.25],
  ['interdependence', 1, 0.5],
  ['capability', 0.25, 1.6 * 0.5],
  ['threat', 0.25, 0.1 * 0.5],
  ['hostility', 1, -0.1],
  ['priorTies', 1, 0.3],
];

test('joint democracy and culture count where a theory weighs them; balance of threat does not', () => {
  expect(worth({ democracies: 1, culture: 1 })).toBe(0);
  const weighed = { ...theory.utility, democracies: 1.5, culture: 0.7 };
  expect(setUtility(weighed, { ...NOTHING, democracies: 1 })).toBeCloseTo(1.5, 6);
  expect(setUtility(weighed, { ...NOTHING, culture: 1 })).toBeCloseTo(0.7, 6);
});

test.each(TABLE)('%s of %f adds %f', (feature, size, value) =>
  expect(worth({ [feature]: size })).toBeCloseTo(value, 6),
);

test('U(S) is the sum of its terms', () => {
  const all = Object.fromEntries(TABLE.map(([feature, size]) => [feature, size]));
  expect(worth(all)).toBeCloseTo(
    TABLE.reduce((sum, [, , value]) => sum + value, 0),
    6,
  );
  expect(worth({})).toBe(0);
});

test('shared threat counts half at .1', () => expect(theory.utility.sharedThreatHalf).toBe(0.1));
