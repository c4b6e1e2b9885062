// Where invented nations lie and who borders whom.
import { distanceKm, type Place } from '../geometry';
import { type Draws, rounded, within } from './draws';

/** Degrees² of the globe for each nation, so that neighbouring capitals lie some 500 to 900 km apart. */
const ROOM = 40;
const CANDIDATES = 8;

export interface Layout {
  readonly places: readonly Place[];
  /** Kilometres between capitals, by position i·n + j. */
  readonly km: Float64Array;
  /** Pairs of neighbours, i < j. */
  readonly borders: readonly (readonly [number, number])[];
}

/** Best-candidate sampling (Mitchell 1991): of a few random places, the one furthest from all others. */
function spread(draws: Draws, n: number): Place[] {
  const height = within(4, Math.sqrt((n * ROOM) / 1.6), 110);
  const width = within(6, (n * ROOM) / height, 300);
  const south = height > 60 ? -50 : 44 - height / 2;
  const places: Place[] = [];
  while (places.length < n) {
    const tries = Array.from({ length: CANDIDATES }, () => ({
      lat: rounded(south + draws.unit() * height, 2),
      lon: rounded((draws.unit() - 0.5) * width, 2),
    }));
    const room = tries.map((place) =>
      places.reduce((least, other) => Math.min(least, distanceKm(place, other)), 1e9),
    );
    places.push(tries[room.indexOf(Math.max(...room))]!);
  }
  return places;
}

/** Gabriel graph: two border each other when no third lies inside the circle between them. It is always connected. */
function gabriel(km: Float64Array, n: number): [number, number][] {
  const borders: [number, number][] = [];
  const between = (i: number, j: number): boolean => {
    const d = km[i * n + j]!;
    for (let k = 0; k < n; k++) {
      if (k === i || k === j) continue;
      const a = km[i * n + k]!;
      const b = km[j * n + k]!;
      if (a * a + b * b < d * d) return true;
    }
    return false;
  };
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) if (!between(i, j)) borders.push([i, j]);
  return borders;
}

export function layOut(draws: Draws, n: number): Layout {
  const places = spread(draws, n);
  const km = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) km[i * n + j] = distanceKm(places[i]!, places[j]!);
  }
  return { places, km, borders: gabriel(km, n) };
}
