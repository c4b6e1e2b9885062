// Specifies that a preview is what happens: every number of an order's preview that no chance comes between is, to the unit, what the order
// then moves beside the same turn without it; and with the luck of the turn that was tried every number is, whatever chance does.
// `npm run bench:chances` asks it of 2 000.
import { expect, test } from 'vitest';
import { previewsOf } from '../bench/previews';
import { WORLDS } from '../engine/built-in-worlds';

test('what is foreseen with no chance between is what happens', { timeout: 60_000 }, () => {
  const found = ['dyke-league', 'five-rivers', 'two-forts', 'greek-leagues-431'].flatMap((world) =>
    ['1', '2'].flatMap((seed) => previewsOf(world, seed, 8)),
  );
  expect(found.reduce((sum, { certain }) => sum + certain, 0)).toBeGreaterThan(100);
  expect(found.flatMap(({ kind, wrong, missed }) => [...wrong, ...missed].map((key) => [kind, key]))).toEqual(
    [],
  );
});

test.each(WORLDS)(
  'in %s one try foresees to the unit what its luck then brings',
  { timeout: 60_000 },
  (world) => {
    const found = previewsOf(world, 'luck', 4);
    expect(found.length).toBeGreaterThan(0);
    expect(found.flatMap(({ kind, faults }) => faults.map((key) => [kind, key]))).toEqual([]);
  },
);
