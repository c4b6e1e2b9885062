// What the map of Europe in 1949 shows: which of today's outlines make which state, the frame, the inset of North America.
import { type GeoProjection, geoConicConformal, geoConicEqualArea } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import type { Rect } from '../rings.ts';
import type { PackedMap, Place } from '../shape.ts';
import { flatten } from './flatten.ts';
import { graticuleOf, type Spot, spot } from './marks.ts';
import { type NationSource, pack } from './pack.ts';
import { splitGermany } from './split-germany.ts';

export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const KM = 4;
const SCALE = 6371 / KM;
const WIDTH = 3000;
const HEIGHT = 1600;
const HOME: Rect = [700, 346, 1640, 1246];
const NORTH_AMERICA: Rect = [716, 436, 984, 606];

const main = (): GeoProjection =>
  geoConicConformal()
    .parallels([40, 65])
    .rotate([-16, 0])
    .center([0, 53])
    .scale(SCALE)
    .translate([1300, 800])
    .precision(0)
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ]);

function american(): GeoProjection {
  const [x0, y0, x1, y1] = NORTH_AMERICA;
  return geoConicEqualArea()
    .parallels([30, 60])
    .rotate([98, 0])
    .center([-4, 49.5])
    .scale(222)
    .translate([(x0 + x1) / 2, (y0 + y1) / 2])
    .precision(0)
    .clipExtent([
      [x0, y0],
      [x1, y1],
    ]);
}

/** Id, name, outlines of today, capital with longitude and latitude. Borders as of January 1949. */
const NATIONS: readonly (readonly [string, string, readonly string[], string, number, number])[] = [
  ['USA', 'United States', ['United States of America', 'Puerto Rico'], 'Washington', -77.04, 38.9],
  ['CAN', 'Canada', ['Canada'], 'Ottawa', -75.69, 45.42],
  ['GBR', 'United Kingdom', ['United Kingdom', 'Isle of Man', 'Jersey', 'Guernsey'], 'London', -0.13, 51.51],
  ['FRA', 'France', ['France', 'Monaco'], 'Paris', 2.32, 48.86],
  ['BEL', 'Belgium', ['Belgium'], 'Brussels', 4.35, 50.85],
  ['NLD', 'Netherlands', ['Netherlands'], 'Amsterdam', 4.89, 52.37],
  ['LUX', 'Luxembourg', ['Luxembourg'], 'Luxembourg', 6.13, 49.61],
  ['NOR', 'Norway', ['Norway'], 'Oslo', 10.74, 59.91],
  ['SWE', 'Sweden', ['Sweden'], 'Stockholm', 18.07, 59.33],
  ['DNK', 'Denmark', ['Denmark', 'Faeroe Is.'], 'Copenhagen', 12.57, 55.69],
  ['FIN', 'Finland', ['Finland', 'Åland'], 'Helsinki', 24.94, 60.17],
  ['ISL', 'Iceland', ['Iceland'], 'Reykjavík', -21.94, 64.15],
  ['PRT', 'Portugal', ['Portugal'], 'Lisbon', -9.14, 38.71],
  ['ESP', 'Spain', ['Spain'], 'Madrid', -3.7, 40.42],
  ['ITA', 'Italy', ['Italy', 'San Marino', 'Vatican'], 'Rome', 12.48, 41.89],
  ['AUT', 'Austria', ['Austria'], 'Vienna', 16.37, 48.21],
  ['FRG', 'West Germany', [], 'Bonn', 7.1, 50.74],
  ['GDR', 'East Germany', [], 'East Berlin', 13.44, 52.5],
  ['POL', 'Poland', ['Poland'], 'Warsaw', 21.01, 52.23],
  ['CSK', 'Czechoslovakia', ['Czechia', 'Slovakia'], 'Prague', 14.42, 50.09],
  ['HUN', 'Hungary', ['Hungary'], 'Budapest', 19.15, 47.48],
  ['ROU', 'Romania', ['Romania'], 'Bucharest', 26.09, 44.44],
  ['BGR', 'Bulgaria', ['Bulgaria'], 'Sofia', 23.32, 42.7],
  [
    'YUG',
    'Yugoslavia',
    ['Slovenia', 'Croatia', 'Bosnia and Herz.', 'Serbia', 'Montenegro', 'Macedonia', 'Kosovo'],
    'Belgrade',
    20.45,
    44.79,
  ],
  ['ALB', 'Albania', ['Albania'], 'Tirana', 19.82, 41.33],
  ['GRC', 'Greece', ['Greece'], 'Athens', 23.73, 37.98],
  ['TUR', 'Turkey', ['Turkey'], 'Ankara', 32.85, 39.92],
  [
    'SUN',
    'Soviet Union',
    'Russia,Ukraine,Belarus,Moldova,Lithuania,Latvia,Estonia,Georgia,Armenia,Azerbaijan,Kazakhstan,Uzbekistan,Turkmenistan,Kyrgyzstan,Tajikistan'.split(
      ',',
    ),
    'Moscow',
    37.61,
    55.63,
  ],
];

const SEAS: readonly Spot[] = [
  ['Atlantic Ocean', -14.6, 50.6, -62, 19, 0.03],
  ['Norwegian Sea', 2, 67, -44, 17, 0.05],
  ['North Sea', 3.2, 56.4, -60, 15],
  ['Baltic Sea', 19.2, 56.4, -52, 11],
  ['Gulf of Bothnia', 20, 62.2, -62, 8],
  ['Bay of Biscay', -5.4, 45.4, -14, 12],
  ['Mediterranean Sea', 19.3, 35.8, 3, 14, -0.05],
  ['Tyrrhenian Sea', 12, 39.9, 38, 9.5],
  ['Adriatic Sea', 15.5, 42.9, 45, 9],
  ['Aegean Sea', 25.1, 38.9, 68, 8],
  ['Black Sea', 34.2, 43.4, 4, 20, 0.04],
  ['Caspian Sea', 50.4, 41.8, 72, 14],
  ['Barents Sea', 38, 72, 14, 22],
  ['Greenland Sea', -8, 73, -20, 18],
  ['Denmark Strait', -28, 66.6, -32, 11],
  ['Irish Sea', -4.9, 53.8, -70, 7],
  ['English Channel', -1.6, 49.95, -16, 7.5],
  ['White Sea', 37.5, 65.4, 35, 7],
];

const PLACES: readonly Spot[] = [
  ['Ireland', -8.1, 52.75, -12, 12],
  ['Switzerland', 8.2, 46.8, -4, 7.5],
  ['Morocco', -6.3, 32, -25, 14],
  ['Algeria', 2.6, 33, 0, 20],
  ['Tunisia', 9.4, 34.6, -75, 9],
  ['Libya', 17.5, 28.5, 8, 22],
  ['Egypt', 29.5, 27.5, 12, 20],
  ['Syria', 38.4, 35, 10, 11],
  ['Iraq', 43.4, 33, 30, 13],
  ['Iran', 53.5, 33, 28, 24],
  ['Greenland', -38, 72, -30, 26],
  ['Cyprus', 33.1, 35, 0, 6],
  ['Saudi Arabia', 44, 25.5, 20, 18],
  ['Afghanistan', 66, 34, 28, 16],
];

const inFrame = (p: Place): boolean => p.x > 0 && p.y > 0 && p.x < WIDTH && p.y < HEIGHT;

const joined = (...parts: MultiPolygon[]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: parts.flatMap((p) => p.coordinates),
});

/** The packed map `europe-1949`. */
export function buildEurope(atlas: Atlas): PackedMap {
  const countries = atlas.objects.countries.geometries;
  const nameOf = (g: { properties?: object | undefined }): string =>
    (g.properties as { name?: string } | undefined)?.name ?? '';
  const outlines = (names: readonly string[]): MultiPolygon =>
    merge(atlas, countries.filter((g) => names.includes(nameOf(g))) as (TopoPolygon | TopoMultiPolygon)[]);
  const europe = main();
  const america = american();
  const overseas = ['USA', 'CAN'];
  const germany = splitGermany(outlines(['Germany']));
  const nations = NATIONS.map(([id, name, parts, capital, lon, lat]): NationSource => {
    const shape = id === 'FRG' ? germany.west : id === 'GDR' ? germany.east : outlines(parts);
    const home = overseas.includes(id) ? america : europe;
    const outline =
      id === 'SUN' ? joined(flatten(shape, europe), flatten(shape, america)) : flatten(shape, home);
    const [x, y] = home([lon, lat]) ?? [0, 0];
    return {
      id,
      name,
      capital: { name: capital, x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 },
      outline,
      within: overseas.includes(id) ? NORTH_AMERICA : id === 'SUN' ? [1385, 400, 1636, 1000] : HOME,
    };
  });
  const taken = new Set([...NATIONS.flatMap((n) => n[2]), 'Germany', 'Antarctica', 'Greenland']);
  const rest = outlines(countries.map(nameOf).filter((name) => !taken.has(name)));
  const greenland = outlines(['Greenland']);
  return pack({
    id: 'europe-1949',
    title: 'Europe, 1949',
    width: WIDTH,
    height: HEIGHT,
    unitKm: KM,
    home: HOME,
    nations,
    neutral: joined(
      flatten(rest, europe),
      flatten(greenland, europe),
      flatten(rest, america),
      flatten(greenland, america),
    ),
    seas: SEAS.map((s) => spot(europe, s)).filter(inFrame),
    places: PLACES.map((s) => spot(europe, s)).filter(inFrame),
    insets: [{ title: 'North America', frame: NORTH_AMERICA }],
    graticule: [...graticuleOf(europe, 10), ...graticuleOf(america, 20)],
    detail: 0.5,
    island: 2.5,
  });
}
