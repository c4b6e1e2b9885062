// What is handed to the drawing: arcs, ribbons, outlines, triangles and the SVG picture, all plain arrays and text.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { course, dashed, dashOf, widthOf } from '../../src/map/arcs.ts';
import { coarsen } from '../../src/map/coarsen.ts';
import { boundary } from '../../src/map/outline.ts';
import { ribbons, widen } from '../../src/map/ribbon.ts';
import { placeOf, triangulate, trianglesOf } from '../../src/map/scene/land.ts';
import { ringArea } from '../../src/map/rings.ts';
import { decodeLine, encodeLine, type PackedMap, readMap } from '../../src/map/shape.ts';
import { svgOf } from '../../src/map/svg.ts';
import type { ArcView } from '../../src/map/view.ts';
import { fixtureView } from './fixture.ts';

const packed = JSON.parse(
  readFileSync(new URL('../../assets/maps/europe-1949.json', import.meta.url), 'utf8'),
) as PackedMap;
const map = readMap(packed);
const view = fixtureView(map, 'europe-1949');
const length = (line: Float32Array): number => {
  let sum = 0;
  for (let i = 2; i < line.length; i += 2)
    sum += Math.hypot((line[i] ?? 0) - (line[i - 2] ?? 0), (line[i + 1] ?? 0) - (line[i - 1] ?? 0));
  return sum;
};

describe('the file', () => {
  test('lines survive being packed, to a tenth', () => {
    const line = Float32Array.of(3.2, -4.1, 5, 6.7, 5, 6.7);
    expect(encodeLine(decodeLine(encodeLine(line)))).toEqual(encodeLine(line));
  });
  test('another format is refused', () =>
    expect(() => readMap({ ...packed, format: 2 as 1 })).toThrow(RangeError));
});

describe('arcs', () => {
  test('run from capital to capital', () => {
    const line = course([0, 0], [100, 0]);
    expect([line[0], line[1], line.at(-2), line.at(-1)]).toEqual([0, 0, 100, 0]);
    expect(Math.min(...line)).toBeLessThan(-5);
  });

  test.each<[ArcView['kind'], number, boolean]>([
    ['defence', 0, false],
    ['defence', 0.6, true],
    ['consultation', 0, true],
    ['non-aggression', 0, true],
  ])('%s with doubt %f is broken: %s', (kind, doubt, broken) => {
    expect(dashOf(kind, doubt).length > 0).toBe(broken);
  });

  test('more doubt, less line; more commitment, a wider one', () => {
    const line = course([0, 0], [400, 0]);
    const drawn = (doubt: number): number =>
      dashed(line, dashOf('defence', doubt), 1).reduce((sum, piece) => sum + length(piece), 0);
    expect(drawn(1)).toBeLessThan(drawn(0.5));
    expect(drawn(0.5)).toBeLessThan(drawn(0));
    const arc: ArcView = { from: 'A', to: 'B', kind: 'defence', commitment: 0, doubt: 0 };
    expect(widthOf({ ...arc, commitment: 1 })).toBeGreaterThan(widthOf(arc));
  });
});

describe('ribbons', () => {
  const texture = { rows: 4, feather: 0.5 };
  test('a straight line is one quad, as wide as asked at any zoom', () => {
    const r = ribbons([{ line: Float32Array.of(0, 0, 10, 0), row: 1, width: 3 }], texture);
    widen(r, 2);
    expect([...r.vertices].filter((_, i) => i % 4 === 1)).toEqual([4, -4, 4, -4]);
    expect(r.indices).toHaveLength(8);
  });
  test('a hairpin keeps its width: the corner is cut, not folded', () => {
    const r = ribbons([{ line: Float32Array.of(0, 0, 10, 0, 0, 0.1), row: 0, width: 2 }], texture);
    widen(r, 1);
    for (let k = 0; k < r.half.length; k += 2) {
      const [ax, ay, bx, by] = [
        r.vertices[4 * k] ?? 0,
        r.vertices[4 * k + 1] ?? 0,
        r.vertices[4 * k + 4] ?? 0,
        r.vertices[4 * k + 5] ?? 0,
      ];
      expect(Math.hypot(ax - bx, ay - by)).toBeCloseTo(3, 3);
    }
  });
  test('a point is no line', () =>
    expect(ribbons([{ line: Float32Array.of(1, 1, 1, 1), row: 0, width: 2 }], texture).indices).toHaveLength(
      0,
    ));
});

describe('lines', () => {
  test('coarsening keeps the ends and strays no farther than it may', () => {
    const line = Float32Array.from(Array.from({ length: 100 }, (_, i) => [i, Math.sin(i / 3)]).flat());
    const few = coarsen(line, 0.5);
    expect(few.length).toBeLessThan(line.length);
    expect([few[0], few.at(-2)]).toEqual([0, 99]);
    expect(coarsen(line, 0)).toBe(line);
  });
  test('the outline of Czechoslovakia is one closed line', () => {
    const lines = boundary(map, ['CSK']);
    expect(lines.map((l) => l.closed)).toEqual([true]);
    const nation = map.nations.find((n) => n.id === 'CSK');
    expect(Math.abs(ringArea(lines[0]?.line ?? [])) / (nation?.area ?? 1)).toBeCloseTo(1, 2);
  });
  test('a hull has no line between its members', () => {
    const apart = ['CSK', 'POL']
      .flatMap((id) => boundary(map, [id]))
      .reduce((sum, l) => sum + length(l.line), 0);
    const joined = boundary(map, ['CSK', 'POL']).reduce((sum, l) => sum + length(l.line), 0);
    expect(joined).toBeLessThan(apart - 50);
  });
});

describe('land', () => {
  const triangles = triangulate(map);
  const area = (nation: number): number => {
    const t = trianglesOf(triangles, [nation]);
    let sum = 0;
    for (let i = 0; i < t.length; i += 4) {
      const at = (k: number): [number, number] => [
        triangles.vertices[4 * (t[i + k] ?? 0)] ?? 0,
        triangles.vertices[4 * (t[i + k] ?? 0) + 1] ?? 0,
      ];
      const [a, b, c] = [at(0), at(1), at(2)];
      sum += Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
    }
    return sum;
  };
  test.each(map.nations)('$id is covered by its triangles', (n) => {
    expect(area(n.index) / n.area).toBeCloseTo(1, 2);
  });
  test('every nation has a place of its own in the palette', () => {
    const places = Array.from({ length: 200 }, (_, i) => placeOf(i));
    expect(new Set([placeOf(-1), ...places]).size).toBe(201);
  });
});

describe('the SVG picture', () => {
  test('is whole, sized, and small enough for a card', () => {
    const svg = svgOf(map, view, 280, 130);
    expect(svg.startsWith('<svg')).toBe(true);
    expect(svg).toContain('width="280" height="130"');
    expect(svg).not.toMatch(/NaN|undefined/);
    expect(svg.length).toBeLessThan(120_000);
  });
  test('what differs is outlined: thinly where the nation is small, and no islet is all line', () => {
    const paths = (marked: readonly string[]): string[] =>
      svgOf(map, { ...view, marked }, 620, 420).match(/<path d="[^"]*" fill="none" [^>]*>/g) ?? [];
    const plain = new Set(paths([]));
    const outline = (id: string) => {
      const added = paths([id]).filter((path) => !plain.has(path));
      const [edge, line] = added.map((path) => Number(/stroke-width="([\d.]+)"/.exec(path)?.[1]));
      return { edge, line, rings: (added[1]?.match(/z/g) ?? []).length };
    };
    expect(outline('FRA')).toMatchObject({ edge: 3.5, line: 2.2 });
    expect(outline('LUX')).toMatchObject({ edge: 1.4, line: 0.9, rings: 1 });
    const islands = map.nations.find(({ id }) => id === 'GRC')!.polygons.length;
    expect(outline('GRC').rings).toBeLessThan(islands / 2);
  });
  test('two pictures on a page do not share pattern names', () => {
    const ids = (svg: string): string[] => [...svg.matchAll(/pattern id="(\w+)"/g)].map((m) => m[1] ?? '');
    const [a, b] = [ids(svgOf(map, view, 100, 50)), ids(svgOf(map, view, 100, 50))];
    expect(a.some((id) => b.includes(id))).toBe(false);
  });
});
