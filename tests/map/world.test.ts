// The map of 2025: land lies with whom most states recognise, Crimea with Ukraine.
import { readFileSync } from 'node:fs';
import { geoEqualEarth } from 'd3-geo';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inPolygon } from '../../src/map/rings.ts';
import { readMap } from '../../src/map/shape.ts';

const text = readFileSync('assets/maps/world-2025.json', 'utf8');
const map = readMap(JSON.parse(text));

/** As src/map/build/world.ts lays the globe out. */
const globe = geoEqualEarth()
  .rotate([-11, 0])
  .scale(2000 / 5.43)
  .translate([1000, 496]);

const holder = (lon: number, lat: number): string | undefined => {
  const [x, y] = globe([lon, lat])!;
  return map.nations.find(({ polygons }) => polygons.some((polygon) => inPolygon(polygon, x, y)))?.id;
};

test.each([
  ['Simferopol', 34.1, 44.95, 'UKR'],
  ['Donetsk', 37.8, 48, 'UKR'],
  ['Stepanakert', 46.75, 39.82, 'AZE'],
  ['Taichung', 120.9, 24.1, 'TWN'],
  ['Nuuk’s hinterland', -45, 65, 'DNK'],
  ['Tskhinvali', 43.9, 42.3, 'GEO'],
  ['Lhasa', 91.1, 29.6, 'CHN'],
])('%s lies in %s', (_place, lon, lat, id) => {
  expect(holder(lon, lat)).toBe(id);
});

test('the file is light', () => {
  expect(gzipSync(text).length).toBeLessThan(90_000);
});
