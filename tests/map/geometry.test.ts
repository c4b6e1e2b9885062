// The built maps: every nation of a scenario lies on its map, whole, with room for its name, and in the place the world knows it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MAPS } from '../../src/content/load.ts';
import { coastOf } from '../../src/map/build/coast.ts';
import { inPolygon, ringArea } from '../../src/map/rings.ts';
import {
  type MapData,
  NEUTRAL,
  type NationShape,
  type PackedMap,
  readMap,
  SEA,
} from '../../src/map/shape.ts';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const mapOf = (id: string): MapData => readMap(read(`assets/maps/${id}.json`) as PackedMap);
const scenarioIds = (id: string): string[] =>
  (read(`scenarios/${id}.json`) as { nations: { id: string }[] }).nations.map((n) => n.id).sort();

const BUILT = readdirSync(new URL('../../assets/maps', import.meta.url))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''))
  .sort();
const holds = (nation: NationShape, x: number, y: number): boolean =>
  nation.polygons.some((polygon) => inPolygon(polygon, x, y));
const nation = (map: MapData, id: string): NationShape => map.nations.find((n) => n.id === id) as NationShape;

/** Owners on the other side of a nation's arcs. */
function neighbours(map: MapData, id: string): string[] {
  const { index } = nation(map, id);
  const found = map.sides.flatMap(([l, r]) => (l === index ? [r] : r === index ? [l] : []));
  return [...new Set(found)]
    .filter((i) => i >= 0)
    .map((i) => map.nations[i]?.id ?? '')
    .sort();
}

test('content knows each map that ships', () => expect([...MAPS].sort()).toEqual(BUILT));

/** On a map of the whole world Singapore is a dot, and there are more coasts. */
const leastArea = (id: string): number => (id === 'world-2025' ? 0.5 : 50);
const mostPoints = (id: string): number => (id === 'world-2025' ? 24_000 : 17_000);

describe.each(BUILT)('%s', (id) => {
  const map = mapOf(id);

  test('shows the nations of its scenario, no more and no fewer', () => {
    expect(map.nations.map((n) => n.id).sort()).toEqual(scenarioIds(id));
  });

  test.each(map.nations)('$id has an outline, an area, its capital and room for its name inside it', (n) => {
    expect(n.polygons.length).toBeGreaterThan(0);
    expect(n.area).toBeGreaterThan(leastArea(id));
    expect(n.labels.length).toBeGreaterThan(0);
    for (const label of n.labels) {
      expect(holds(n, label.x, label.y)).toBe(true);
      expect(label.length).toBeGreaterThan(label.height * 0.8);
    }
  });

  test('every arc has land on at least one side, and land never borders itself', () => {
    for (const [left, right] of map.sides)
      expect(left !== right || left === NEUTRAL || left === SEA).toBe(true);
    expect(map.sides.filter(([l, r]) => l === SEA && r === SEA)).toEqual([]);
  });

  test('outer rings of a nation wind one way, its lakes and enclaves the other', () => {
    for (const n of map.nations) {
      for (const polygon of n.polygons) {
        const [outer, ...holes] = polygon.map((ring) => Math.sign(ringArea(ring)));
        expect(holes.every((sign) => sign === -(outer ?? 0))).toBe(true);
      }
    }
  });

  test('opens on a part of the plane', () => {
    const [x0, y0, x1, y1] = map.home;
    expect(0 <= x0 && x0 < x1 && x1 <= map.width && 0 <= y0 && y0 < y1 && y1 <= map.height).toBe(true);
  });

  test('is a small file', () => {
    const points = map.arcs.reduce((sum, arc) => sum + arc.length / 2, 0);
    expect(points).toBeLessThanOrEqual(mostPoints(id));
  });
});

describe('Europe in 1949', () => {
  const map = mapOf('europe-1949');

  test.each([
    ['FRG', ['AUT', 'BEL', 'CSK', 'DNK', 'FRA', 'GDR', 'LUX', 'NLD']],
    ['GDR', ['CSK', 'FRG', 'POL']],
    ['CSK', ['AUT', 'FRG', 'GDR', 'HUN', 'POL', 'SUN']],
    ['YUG', ['ALB', 'AUT', 'BGR', 'GRC', 'HUN', 'ITA', 'ROU']],
    ['POL', ['CSK', 'GDR', 'SUN']],
    ['NOR', ['FIN', 'SUN', 'SWE']],
    ['TUR', ['BGR', 'GRC', 'SUN']],
    ['USA', ['CAN']],
    ['ISL', []],
  ])('%s borders %j', (id, expected) => {
    expect(neighbours(map, id)).toEqual(expected);
  });

  test('the two Germanies have the sizes of the two Germanies', () => {
    const km2 = (id: string): number => nation(map, id).area * map.unitKm ** 2;
    expect(km2('FRG') / 248_600).toBeCloseTo(1, 1);
    expect(km2('GDR') / 108_300).toBeCloseTo(1, 1);
  });

  test('North America lies whole in its inset, among no other land in play but the tip of the Soviet Union', () => {
    const [x0, y0, x1, y1] = map.insets[0]?.frame ?? [0, 0, 0, 0];
    for (const id of ['USA', 'CAN']) {
      const [a, b, c, d] = nation(map, id).bounds;
      expect(a >= x0 && b >= y0 && c <= x1 && d <= y1).toBe(true);
    }
    const inside = map.nations.filter(({ capital: { x, y } }) => x > x0 && x < x1 && y > y0 && y < y1);
    expect(inside.map((n) => n.id).sort()).toEqual(['CAN', 'USA']);
  });

  test('Iceland, Portugal, Turkey’s and Russia’s capitals are in the opening view, or a hand’s breadth from it', () => {
    const [x0, y0, x1, y1] = map.home;
    for (const id of ['ISL', 'PRT', 'TUR', 'SUN']) {
      const { x, y } = nation(map, id).capital;
      expect(x >= x0 && x <= x1 + 40 && y >= y0 && y <= y1).toBe(true);
    }
  });
});

describe.each([
  ['europe-1914', 'AUH', ['DEU', 'ITA', 'ROU', 'RUS', 'SRB']],
  ['europe-1914', 'BEL', ['DEU', 'FRA', 'NLD']],
  ['europe-1914', 'SRB', ['AUH', 'BGR', 'GRC', 'ROU']],
  ['europe-1938', 'CSK', ['AUT', 'DEU', 'HUN', 'POL', 'ROU']],
  ['europe-1938', 'FIN', ['SUN', 'SWE']],
  ['westphalia-1648', 'POR', ['SPA']],
  ['westphalia-1648', 'SAX', ['BRA', 'EMP']],
  ['medieval-1295', 'SCO', ['ENG']],
  ['medieval-1295', 'SCH', ['HAB', 'UNT', 'URI']],
  ['medieval-1295', 'URI', ['SCH', 'UNT']],
  ['greek-leagues-431', 'PLA', ['ATH', 'MEG', 'THE']],
  ['greek-leagues-431', 'MAN', ['ARG', 'TEG']],
  ['greek-leagues-431', 'CHI', []],
])('%s: land to the nearest town', (id, one, expected) => {
  const map = mapOf(id);

  test(`${one} borders ${expected.join(', ') || 'nobody'}`, () => {
    expect(neighbours(map, one)).toEqual(expected);
  });
});

test.each(['europe-1914', 'europe-1938', 'greek-leagues-431', 'medieval-1295', 'westphalia-1648'])(
  '%s: capitals stand on land of their own, or a step from it',
  (id) => {
    for (const n of mapOf(id).nations) {
      const { x, y } = n.capital;
      const near = [0, 4].flatMap((r) =>
        [0, 1, 2, 3, 4, 5, 6, 7].map((k) => [r, (k * Math.PI) / 4] as const),
      );
      expect(
        near.some(([r, a]) => holds(n, x + r * Math.cos(a), y + r * Math.sin(a))),
        n.id,
      ).toBe(true);
    }
  },
);

describe('a coast on a plane', () => {
  const square = (x: number, y: number, size: number): [number, number][] => [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ];
  const coast = coastOf(
    { type: 'MultiPolygon', coordinates: [[square(0, 0, 100), square(40, 40, 20)], [square(200, 0, 10)]] },
    5,
  );

  test.each([
    [20, 20, true],
    [55, 55, false], // the lake
    [150, 50, false],
    [210, 10, true],
  ])('%i, %i is land: %s', (x, y, land) => expect(coast.isLand(x, y)).toBe(land));

  test('a point near the coast has its nearest point on it, one far away stays', () => {
    expect(coast.nearest(107, 50, 5)).toEqual([105, 50]);
    expect(coast.nearest(150, 50, 5)).toEqual([150, 50]);
  });
});

describe('Five Rivers', () => {
  const map = mapOf('five-rivers');

  test('five named rivers begin at one lake and part the five nations', () => {
    expect(map.rivers).toHaveLength(5);
    const meet = map.seas.find((s) => s.name === 'The Meet');
    for (const { line } of map.rivers)
      expect(Math.hypot((line[0] ?? 0) - (meet?.x ?? 0), (line[1] ?? 0) - (meet?.y ?? 0))).toBeLessThan(80);
    for (const n of map.nations) expect(neighbours(map, n.id).length).toBeGreaterThanOrEqual(2);
  });

  test('Halmark is the largest', () => {
    const [largest] = [...map.nations].sort((a, b) => b.area - a.area);
    expect(largest?.id).toBe('HAL');
  });
});
