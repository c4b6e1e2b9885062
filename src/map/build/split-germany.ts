// Where the line between the two German states runs: through the border places named here, north to south. Sectors of Berlin are left out:
// the map is too small for them.
import type { MultiPolygon, Position } from 'geojson';

/** Longitude and latitude of places on the line, from the bay of Lübeck to the corner with Bohemia (any road atlas has them). */
const LINE: readonly Position[] = [
  [10.9, 53.96], // Priwall, at the Baltic
  [10.85, 53.8], // Dassow
  [10.78, 53.68], // Groß Grönau
  [10.95, 53.58], // Schaalsee
  [10.83, 53.42], // Gudow
  [10.57, 53.37], // Lauenburg, on the Elbe
  [10.78, 53.25], // Bleckede
  [11.1, 53.13], // Hitzacker
  [11.55, 53.04], // Schnackenburg
  [11.5, 52.93], // Arendsee
  [11.2, 52.87], // Salzwedel
  [10.95, 52.84], // Bergen an der Dumme
  [10.78, 52.75], // Diesdorf
  [10.95, 52.55], // Brome
  [11.05, 52.35], // Oebisfelde
  [11.05, 52.15], // Helmstedt
  [10.95, 52.02], // Hötensleben
  [10.63, 52.0], // Hornburg
  [10.6, 51.8], // Brocken
  [10.65, 51.63], // Hohegeiß
  [10.37, 51.55], // Walkenried
  [10.2, 51.47], // Duderstadt
  [9.95, 51.4], // Friedland
  [9.93, 51.3], // Witzenhausen
  [10.15, 51.2], // Eschwege
  [10.2, 51.02], // Treffurt
  [10.05, 50.9], // Herleshausen
  [9.95, 50.78], // Philippsthal
  [10.05, 50.6], // Tann
  [10.1, 50.52], // Fladungen
  [10.4, 50.4], // Mellrichstadt
  [10.62, 50.23], // Königshofen
  [10.75, 50.35], // Eisfeld, west of Coburg
  [11.0, 50.36], // Neustadt
  [11.25, 50.28], // Mitwitz
  [11.3, 50.5], // Ludwigsstadt
  [11.45, 50.42], // Nordhalben
  [11.6, 50.4], // Blankenstein
  [11.95, 50.4], // Hof
  [12.1, 50.32], // the corner with Bohemia
];

const distance2 = (a: Position, b: Position): number =>
  ((a[0] ?? 0) - (b[0] ?? 0)) ** 2 * 0.4 + ((a[1] ?? 0) - (b[1] ?? 0)) ** 2;

function nearest(ring: readonly Position[], to: Position): number {
  let best = 0;
  ring.forEach((p, i) => {
    if (distance2(p, to) < distance2(ring[best]!, to)) best = i;
  });
  return best;
}

const walk = (ring: readonly Position[], from: number, to: number): Position[] => {
  const out: Position[] = [];
  for (let i = from; ; i = (i + 1) % ring.length) {
    out.push(ring[i]!);
    if (i === to) return out;
  }
};

const meanLon = (ring: readonly Position[]): number =>
  ring.reduce((s, p) => s + (p[0] ?? 0), 0) / ring.length;
const closed = (ring: Position[]): Position[] => [...ring, ring[0]!];

/** Today's Germany → its western and eastern part; both share the line's very points. */
export function splitGermany(germany: MultiPolygon): { west: MultiPolygon; east: MultiPolygon } {
  const polygons = [...germany.coordinates].sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0));
  const main = (polygons[0]?.[0] ?? []).slice(0, -1);
  const north = nearest(main, LINE[0]!);
  const south = nearest(main, LINE[LINE.length - 1]!);
  const middle = LINE.slice(1, -1) as Position[];
  const halves = [
    closed([...walk(main, north, south), ...[...middle].reverse()]),
    closed([...walk(main, south, north), ...middle]),
  ];
  halves.sort((a, b) => meanLon(a) - meanLon(b));
  const parts: { west: Position[][][]; east: Position[][][] } = {
    west: [[halves[0]!]],
    east: [[halves[1]!]],
  };
  for (const island of polygons.slice(1))
    (meanLon(island[0] ?? []) < 11.2 ? parts.west : parts.east).push(island);
  const multi = (coordinates: Position[][][]): MultiPolygon => ({ type: 'MultiPolygon', coordinates });
  return { west: multi(parts.west), east: multi(parts.east) };
}
