// Specifies that a preview is what happens: every number of an order's preview that no chance comes between is, to the unit, what the order
// then moves beside the same turn without it. `npm run bench:chances` asks it of 2 000.
import { expect, test } from 'vitest';
import { type Previewed, previewsOf } from '../bench/previews';

test('what is foreseen with no chance between is what happens', { timeout: 60_000 }, () => {
  const found: readonly Previewed[] = ['1', '2'].flatMap((seed) => previewsOf('five-rivers', seed));
  const plain = found.filter(({ surprised }) => !surprised);
  expect(plain.length).toBeGreaterThan(10);
  expect(plain.reduce((sum, { certain }) => sum + certain, 0)).toBeGreaterThan(20);
  expect(plain.flatMap(({ kind, wrong, missed }) => [...wrong, ...missed].map((key) => [kind, key]))).toEqual(
    [],
  );
});
