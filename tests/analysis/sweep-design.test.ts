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
      const strata = (name: string, low: number, width: number): number[] =>
        settings
          .map((setting) => Math.floor((((setting[name] as number) - low) / width) * points + 1e-4))
          .sort((x, y) => x - y);
      const each = Array.from({ length: points }, (_, k) => k);
      expect(strata('a', -2, 5)).toEqual(each);
      expect(strata('b', 0, 1)).toEqual(each);
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
