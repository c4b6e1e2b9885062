// Distances on the globe against known ones, and the polynomials against the platform's functions.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arcsine, cosine, distanceKm, sine } from '../../src/content/geometry';

const PLACES = {
  London: { lat: 51.51, lon: -0.13 },
  Paris: { lat: 48.86, lon: 2.35 },
  Moscow: { lat: 55.76, lon: 37.62 },
  Washington: { lat: 38.9, lon: -77.04 },
  Sydney: { lat: -33.87, lon: 151.21 },
  Honolulu: { lat: 21.31, lon: -157.86 },
  Tokyo: { lat: 35.68, lon: 139.69 },
  Quito: { lat: -0.18, lon: -78.47 },
  NorthPole: { lat: 90, lon: 0 },
  SouthPole: { lat: -90, lon: 0 },
};
type Name = keyof typeof PLACES;

test.each<[Name, Name, number]>([
  ['London', 'Paris', 344],
  ['London', 'Moscow', 2500],
  ['London', 'Washington', 5900],
  ['Washington', 'Moscow', 7820],
  ['Sydney', 'London', 16990],
  ['Tokyo', 'Honolulu', 6210],
  ['Quito', 'NorthPole', 10027],
  ['NorthPole', 'SouthPole', 20015],
  ['Paris', 'Paris', 0],
])('%s to %s is %i km, within 1 %%', (from, to, km) => {
  const found = distanceKm(PLACES[from], PLACES[to]);
  expect(Math.abs(found - km)).toBeLessThanOrEqual(km * 0.01);
  expect(distanceKm(PLACES[to], PLACES[from])).toBe(found);
});

test('sine, cosine and arcsine agree with the platform to 1e-14', () => {
  const angle = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true });
  fc.assert(
    fc.property(angle, fc.double({ min: 0, max: 1, noNaN: true }), (a, x) => {
      expect(Math.abs(sine(a) - Math.sin(a))).toBeLessThan(1e-14);
      expect(Math.abs(cosine(a / 2) - Math.cos(a / 2))).toBeLessThan(1e-14);
      expect(Math.abs(arcsine(x) - Math.asin(x))).toBeLessThan(1e-14);
    }),
    { numRuns: 2000 },
  );
});
