// How accounts are rounded for people: in tenths of a point, and still adding up.
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { accountOf } from '../../src/engine';
import { inTenths, shownAccount } from '../../src/session/shown';

test.each<[string, number[], number[]]>([
  ['nothing', [], []],
  ['whole tenths stay', [12_000, -3_000, 0], [12, -3, 0]],
  ['thirds: the first get what is missing', [333, 333, 334], [0, 0, 1]],
  ['parts that round up one by one are held back', [600, 600, 600], [1, 1, 0]],
  ['below zero', [-600, -600, -600], [0, -1, -1]],
  ['a half away from zero, either way', [-500], [-1]],
  ['zero gets nothing, however much is missing', [0, 499, 499, 0], [0, 1, 0, 0]],
])('%s', (_, parts, tenths) => {
  expect(inTenths(parts)).toEqual(tenths);
});

test('entries add up to both totals, totals are the nearest tenths, and no entry is off by a whole tenth', () => {
  const size = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const entry = fc.record({ level: size, change: size });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), (sizes) => {
      const plain = { part: 'x', fading: false, since: 0, cause: null };
      const account = accountOf(sizes.map((each) => ({ ...plain, ...each })));
      const shown = shownAccount(account);
      for (const of of ['level', 'change'] as const) {
        expect(shown.entries.reduce((sum, each) => sum + each[of], 0)).toBe(shown[of]);
        expect(Math.abs(shown[of] * 1000 - account[of])).toBeLessThanOrEqual(500);
        for (const [k, each] of shown.entries.entries())
          expect(Math.abs(each[of] * 1000 - sizes[k]![of])).toBeLessThan(1000);
      }
    }),
  );
});
