// Specifies which settings a sweep plays: all combinations of a grid, or a Latin hypercube that takes each stratum once.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gridOf, latinHypercube } from '../../src/analysis';

test('a grid is every combination, ranges with their ends', () => {
  const factors = [
    { name: 'a', values: ['x', 'y'] },
    { name: 'b', low: 0, high: 1 },
  ];
  expect(gridOf(factors, 3)).toEqual([
    { a: 'x', b: 0 },
    { a: 'x', b: 0.5 },
    { a: 'x', b: 1 },
    { a: 'y', b: 0 },
    { a: 'y', b: 0.5 },
    { a: 'y', b: 1 },
  ]);
});

test('nothing varied is one setting', () => {
  expect(gridOf([], 5)).toEqual([{}]);
});

test('a Latin hypercube has one point in each stratum of each factor', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 60 }), fc.string(), (points, base) => {
      const settings = latinHypercube(
        [
          { name: 'a', low: -2, high: 3 },
          { name: 'b', low: 0, high: 1 },
        ],
        points,
        base,
      );
      // Values are told with six digits, so one may lie a little outside its stratum.
      const near = 1e-3;
      const places = (name: string, low: number, width: number): number[] =>
        settings.map((setting) => (((setting[name] as number) - low) / width) * points).sort((x, y) => x - y);
      for (const sorted of [places('a', -2, 5), places('b', 0, 1)])
        sorted.forEach((place, k) => {
          expect(place).toBeGreaterThan(k - near);
          expect(place).toBeLessThan(k + 1 + near);
        });
    }),
  );
});

test('listed values are taken equally often, and the same base gives the same points', () => {
  const factors = [
    { name: 'agent.ORL', values: ['balancer', 'hedger'] },
    { name: 'war.dread', low: 1, high: 2 },
  ];
  const settings = latinHypercube(factors, 10, 'one');
  expect(settings.filter((setting) => setting['agent.ORL'] === 'hedger')).toHaveLength(5);
  expect(latinHypercube(factors, 10, 'one')).toEqual(settings);
  expect(latinHypercube(factors, 10, 'two')).not.toEqual(settings);
});
