// Invented worlds: any 2 to 200 seats become whole, neighbouring, named nations, the same ones every time.
import { describe, expect, test } from 'vitest';
import { layout, type Seat } from '../../src/map/layout.ts';
import { hash } from '../../src/map/noise.ts';
import { picker } from '../../src/map/pick.ts';
import { inPolygon } from '../../src/map/rings.ts';
import { SEA } from '../../src/map/shape.ts';

const seats = (n: number, crowd = 1): Seat[] =>
  Array.from({ length: n }, (_, i) => ({
    id: `N${i}`,
    name: `Nation ${i}`,
    lat: (hash(7, i, 1) * 100 - 50) * crowd,
    lon: (hash(7, i, 2) * 300 - 150) * crowd,
  }));

describe.each([2, 12, 50, 200])('%i nations', (n) => {
  const map = layout(seats(n), 'a world');
  const pick = picker(map);

  test('each has land, its capital on it, and a name inside it', () => {
    expect(map.nations).toHaveLength(n);
    for (const nation of map.nations) {
      const holds = (x: number, y: number): boolean => nation.polygons.some((p) => inPolygon(p, x, y));
      expect(nation.area).toBeGreaterThan(100);
      expect(holds(nation.capital.x, nation.capital.y)).toBe(true);
      expect(nation.labels.length).toBeGreaterThan(0);
      for (const label of nation.labels) expect(holds(label.x, label.y)).toBe(true);
    }
  });

  test('each capital picks its nation', () => {
    for (const { id, capital } of map.nations) expect(pick(capital.x, capital.y, 1)).toBe(id);
  });

  test('no land is shared, none touches the edge, and name and seats decide it all', () => {
    for (const [left, right] of map.sides) expect(left === right).toBe(false);
    for (const { bounds } of map.nations)
      expect(Math.min(bounds[0], bounds[1], map.width - bounds[2], map.height - bounds[3])).toBeGreaterThan(
        0,
      );
    expect(layout(seats(n), 'a world').arcs).toEqual(map.arcs);
    expect(layout(seats(n), 'another').arcs).not.toEqual(map.arcs);
  });
});

describe('hard cases', () => {
  test.each([
    ['all in one place', seats(8).map((s) => ({ ...s, lat: 10, lon: 10 }))],
    ['crowded', seats(30, 0.001)],
    ['on one line', seats(10).map((s, i) => ({ ...s, lat: 0, lon: i }))],
    ['at the poles', seats(6).map((s, i) => ({ ...s, lat: i % 2 ? 90 : -90 }))],
  ])('%s: every nation still has land around its capital', (_, list) => {
    const map = layout(list, 'hard');
    for (const { polygons, capital } of map.nations)
      expect(polygons.some((p) => inPolygon(p, capital.x, capital.y))).toBe(true);
  });

  test('neighbours share a border where land meets', () => {
    const map = layout(seats(50), 'borders');
    expect(map.sides.some(([l, r]) => l !== SEA && r !== SEA)).toBe(true);
  });
});
