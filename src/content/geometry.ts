// Distances on the globe from + − × ÷ and square roots alone, so that they are the same bits on every machine.

const PI = Math.PI;
const EARTH_RADIUS_KM = 6371.0088;

/** x · (1 + x²·(c0 + x²·(c1 + …))). */
function oddPolynomial(x: number, coefficients: readonly number[]): number {
  const square = x * x;
  let sum = 0;
  for (let k = coefficients.length - 1; k >= 0; k--) sum = square * (coefficients[k]! + sum);
  return x * (1 + sum);
}

/** Taylor's −1/3!, 1/5!, −1/7! … to x¹⁹. */
const SINE = Array.from({ length: 9 }, (_, k) => {
  let factorial = 1;
  for (let f = 2; f <= 2 * k + 3; f++) factorial *= f;
  return (k % 2 === 0 ? -1 : 1) / factorial;
});

/** Series of the arcsine, 1/6, 3/40, … to x⁴⁹: exact to 1e−15 up to one half. */
const ARCSINE = Array.from({ length: 24 }, (_, k) => {
  let ratio = 1;
  for (let f = 1; f <= k + 1; f++) ratio *= (2 * f - 1) / (2 * f);
  return ratio / (2 * k + 3);
});

/** Sine of an angle between −π and π, to 1e−15. */
export function sine(angle: number): number {
  const size = Math.abs(angle);
  const folded = size > PI / 2 ? PI - size : size;
  const value = oddPolynomial(folded, SINE);
  return angle < 0 ? -value : value;
}

/** Cosine of an angle between −π/2 and π/2, to 1e−15. */
export function cosine(angle: number): number {
  return sine(PI / 2 - Math.abs(angle));
}

/** Arcsine of 0…1, to 1e−15. */
export function arcsine(x: number): number {
  if (x <= 0.5) return oddPolynomial(x, ARCSINE);
  return PI / 2 - 2 * oddPolynomial(Math.sqrt((1 - x) / 2), ARCSINE);
}

export interface Place {
  readonly lat: number;
  readonly lon: number;
}

const radians = (degrees: number): number => (degrees * PI) / 180;

/** Great-circle distance by the haversine formula, in km. Degrees in, latitude −90…90, longitude −180…180. */
export function distanceKm(from: Place, to: Place): number {
  const lat = sine(radians(to.lat - from.lat) / 2);
  const lon = sine(radians(to.lon - from.lon) / 2);
  const a = lat * lat + cosine(radians(from.lat)) * cosine(radians(to.lat)) * lon * lon;
  return 2 * EARTH_RADIUS_KM * arcsine(Math.min(1, Math.sqrt(a)));
}
