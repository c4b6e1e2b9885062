// Specifies landscape theory (Axelrod & Bennett 1993): energy, frustration, and where nations that move one at a time end up.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import theory from '../../scenarios/theories/balance-of-threat.json';
import { bruteMinima } from '../../src/analysis/history/brute-minima';
import {
  energyOf,
  frustrationIfMoved,
  frustrationOf,
  GRAINS,
  lineUp,
  lineUpOf,
  type PairKnown,
  propensityOf,
} from '../../src/analysis/landscape';
import { changeIfMoved, descent, exactMinima, foundMinima } from '../../src/analysis/sides';
import { sideStream } from '../../src/engine';

/** A line-up of equals from its upper triangle of propensities. */
function equals(ids: string, pulls: readonly number[]) {
  const n = ids.length;
  const propensity = new Float64Array(n * n);
  let at = 0;
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) propensity[i * n + j] = propensity[j * n + i] = pulls[at++]!;
  return lineUp([...ids], new Array(n).fill(1), propensity);
}
const sides = (bits: string) => Uint8Array.from(bits, Number);

// A and B are friends, both are C's enemies: AB = 1, AC = −1, BC = −1
const TRIO = equals('ABC', [1, -1, -1]);

describe('three nations, two of them friends', () => {
  test.each<[string, number, number[]]>([
    ['000', 0, [0, 0, 0]],
    ['001', 2 * (-1 - 1), [-1, -1, -2]],
    ['010', 2 * (1 - 1), [1, 0, -1]],
    ['100', 2 * (1 - 1), [0, 1, -1]],
  ])('sides %s', (bits, ninths, thirds) => {
    expect(energyOf(TRIO, sides(bits)) / GRAINS).toBeCloseTo(ninths / 9, 9);
    thirds.forEach((third, i) => {
      expect(frustrationOf(TRIO, sides(bits), i)).toBeCloseTo(third / 3, 12);
    });
  });

  test('end up together against the third, wherever they began', () => {
    expect(exactMinima(TRIO)).toEqual([
      { sides: sides('110'), energy: energyOf(TRIO, sides('110')), basin: 1 },
    ]);
  });

  test('would be frustrated by moving', () => {
    expect(frustrationIfMoved(TRIO, sides('110'), 0)).toBeCloseTo(1 / 3, 12);
    expect(frustrationOf(TRIO, sides('110'), 0)).toBeCloseTo(-1 / 3, 12);
  });
});

test('two pairs of friends, from foes over strangers to a bond across', () => {
  const minimaOf = (across: number, bond: number) =>
    exactMinima(equals('ABCD', [1, bond, across, across, across, 1])).map(({ sides: end }) => end.join(''));
  expect(minimaOf(-0.6, -0.6)).toEqual(['1100']);
  expect(minimaOf(0, 1.5)).toEqual(['0000']);
  // A gains nothing by following C instead of B, and a move that gains nothing is not made
  expect(minimaOf(0, 1)).toEqual(['0000', '1100']);
});

test('one nation is alone on its side', () =>
  expect(exactMinima(equals('A', []))[0]!.sides).toEqual(sides('0')));

/** Line-ups of 2 to 9 nations of any sizes and propensities. */
const lineUps = fc.integer({ min: 2, max: 9 }).chain((n) =>
  fc
    .record({
      sizes: fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: n, maxLength: n }),
      pulls: fc.array(fc.integer({ min: -300, max: 300 }), { minLength: n * n, maxLength: n * n }),
    })
    .map(({ sizes, pulls }) => {
      const propensity = Float64Array.from(pulls, (_, at) => {
        const [i, j] = [Math.floor(at / n), at % n];
        return i === j ? 0 : pulls[Math.min(i, j) * n + Math.max(i, j)]! / 100;
      });
      return lineUp(
        sizes.map((_, i) => `N${i}`),
        sizes,
        propensity,
      );
    }),
);

describe('in any line-up', () => {
  test('exhaustive minima are those of brute force', () => {
    fc.assert(
      fc.property(lineUps, (any) => {
        const brute = bruteMinima(any).map((found) => found.join(''));
        expect(
          exactMinima(any)
            .map((found) => found.sides.join(''))
            .sort(),
        ).toEqual(brute.sort());
      }),
    );
  });

  test('every move of a descent lowers the energy by what was foretold, and it ends where no move would', () => {
    fc.assert(
      fc.property(lineUps, fc.integer(), (any, seed) => {
        const draw = sideStream('test', seed);
        const path = descent(
          any,
          Uint8Array.from(any.ids, () => (draw() < 0.5 ? 0 : 1)),
        );
        const energies = path.map((step) => energyOf(any, step));
        path.slice(1).forEach((step, k) => {
          const mover = step.findIndex((side, i) => side !== path[k]![i]);
          expect(energies[k + 1]! - energies[k]!).toBe(changeIfMoved(any, path[k]!, mover));
          expect(energies[k + 1]!).toBeLessThan(energies[k]!);
        });
        for (const i of any.ids.keys()) expect(changeIfMoved(any, path.at(-1)!, i)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('what descents find are minima, and many descents find the lowest', () => {
    fc.assert(
      fc.property(lineUps, (any) => {
        const exact = exactMinima(any);
        const found = foundMinima(any, 300, sideStream('test', 'many'));
        const all = exact.map((minimum) => minimum.sides.join(''));
        for (const minimum of found) expect(all).toContain(minimum.sides.join(''));
        expect(found[0]!.energy).toBe(exact[0]!.energy);
        expect(found.reduce((sum, { basin }) => sum + basin, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 30 },
    );
  });
});

describe('propensity', () => {
  const STRANGERS: PairKnown = { sharedThreat: 0, mutualThreat: 0, regimeDistance: 1, allied: false };
  test.each<[string, Partial<PairKnown>, number]>([
    ['of strangers', {}, 0],
    ['half the weight at half the threat', { sharedThreat: 0.1 }, 0.5],
    ['of those who fear each other', { mutualThreat: 0.1 }, -1],
    ['of like regimes', { regimeDistance: 0 }, 0.5],
    ['of allies', { allied: true }, 1],
  ])('%s', (_, known, p) =>
    expect(propensityOf(theory.landscape, { ...STRANGERS, ...known })).toBeCloseTo(p, 12),
  );

  test('is the same seen from either side, and sizes sum to 1', () => {
    const known = {
      ids: ['A', 'B', 'C'],
      capability: [3, 2, 5],
      regime: [1, 0, -1],
      theta: Int32Array.from([0, 0, 200_000, 0, 0, 100_000, 50_000, 0, 0]),
      allied: [0, 1, 0, 1, 0, 0, 0, 0, 0],
    };
    const made = lineUpOf(theory.landscape, known);
    expect([...made.sizes]).toEqual([0.3, 0.2, 0.5]);
    // A and B: shared threat .1 → ½, regimes ½ apart → ¼, a pact → 1
    expect(made.propensity[1]).toBeCloseTo(0.5 + 0.25 + 1, 12);
    expect(made.propensity[3]).toBe(made.propensity[1]);
    // A and C: mutual threat .25 → −2·.25/.35, regimes wholly apart
    expect(made.propensity[2]).toBeCloseTo((-2 * 0.25) / 0.35, 12);
    expect(exactMinima(made)[0]!.sides).toEqual(sides('110'));
  });
});
