// The map of the world in 2025: today's outlines, Crimea with Ukraine, insets where states are crowded.
// Borders are those that most states recognise; who claims what is data of the scenario. Outlines: Natural Earth (public domain).
import { type GeoProjection, geoConicConformal, geoEqualEarth } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification';
import type { Rect } from '../rings.ts';
import type { PackedMap } from '../shape.ts';
import type { Atlas } from './europe.ts';
import { flatten } from './flatten.ts';
import { graticuleOf, type Spot, spot } from './marks.ts';
import { type NationSource, pack } from './pack.ts';
import { inPlace, WORLD_STATES } from './world-states.ts';

const WIDTH = 2000;
const HEIGHT = 1090;
/** The whole of it: pacts of this world span oceans. */
const HOME: Rect = [0, 0, WIDTH, HEIGHT];
const OCEANS: Rect = [0, 0, WIDTH, 870];
const EUROPE: Rect = [8, 588, 488, 1082];
const NEAR_EAST: Rect = [800, 812, 1220, 1082];

const world = (): GeoProjection =>
  geoEqualEarth()
    .rotate([-11, 0])
    .scale(WIDTH / 5.43)
    .translate([WIDTH / 2, 496])
    .precision(0)
    .clipExtent([
      [0, 0],
      [WIDTH, 872],
    ]);

function conic([x0, y0, x1, y1]: Rect, lon: number, lat: number, scale: number): GeoProjection {
  return geoConicConformal()
    .parallels([lat - 8, lat + 8])
    .rotate([-lon, 0])
    .center([0, lat])
    .scale(scale)
    .translate([(x0 + x1) / 2, (y0 + y1) / 2])
    .precision(0)
    .clipExtent([
      [x0, y0],
      [x1, y1],
    ]);
}

const SEAS: readonly Spot[] = [
  ['Pacific Ocean', -140, 8, 0, 26],
  ['Atlantic Ocean', -40, 30, -30, 20],
  ['Indian Ocean', 78, -20, 0, 24],
  ['Southern Ocean', 118, -52, 0, 15],
  ['Arctic Ocean', 40, 79, 0, 12],
  ['South China Sea', 114.5, 14.5, 60, 6],
  ['Philippine Sea', 133, 18, 70, 8],
  ['Arabian Sea', 63, 14, 20, 9],
  ['Bay of Bengal', 88.5, 14, 70, 7],
  ['Mediterranean Sea', 18, 34.6, 4, 6],
  ['Bering Sea', 178, 58, 0, 7],
];

const PLACES: readonly Spot[] = [
  ['Mexico', -102, 24, 35, 9],
  ['Argentina', -65, -36, 75, 11],
  ['Peru', -75, -9, 50, 9],
  ['Algeria', 2.6, 28, 0, 10],
  ['Libya', 17.5, 27, 0, 10],
  ['Sudan', 30, 16, 0, 9],
  ['Nigeria', 8, 9.5, 0, 8],
  ['Ethiopia', 39.5, 8.5, 0, 8],
  ['Congo', 23.5, -3, 0, 10],
  ['Afghanistan', 66, 34, 28, 6],
  ['Mongolia', 103, 46.6, 0, 10],
  ['Syria', 38.5, 35, 0, 5],
  ['Yemen', 47.5, 15.8, -12, 6],
];

type Shape = TopoPolygon | TopoMultiPolygon;

const nameOf = (g: { properties?: object | undefined }): string =>
  (g.properties as { name?: string } | undefined)?.name ?? '';

/** Crimea as a piece of its own: in the atlas it lies with whoever holds it. */
function parted(russia: Shape, atlas: Atlas): { readonly crimea: Shape; readonly rest: Shape } {
  const pieces = (russia as TopoMultiPolygon).arcs.map(
    (arcs): TopoMultiPolygon => ({ type: 'MultiPolygon', arcs: [arcs] }),
  );
  const simferopol = [34.1, 44.95] as const;
  const crimea = pieces.find((piece) => inPlace(merge(atlas, [piece]), simferopol));
  if (crimea === undefined) throw new Error('the atlas has no piece of land round Simferopol');
  const rest = pieces.filter((piece) => piece !== crimea).flatMap(({ arcs }) => arcs);
  return { crimea, rest: { type: 'MultiPolygon', arcs: rest } };
}

/** Land of today by the atlas's names, Crimea among Ukraine's. */
function outliner(atlas: Atlas): (names: readonly string[]) => MultiPolygon {
  const countries = atlas.objects.countries.geometries;
  const named = (name: string): Shape[] => countries.filter((g) => nameOf(g) === name) as unknown as Shape[];
  const { crimea, rest } = parted(named('Russia')[0]!, atlas);
  const shapes = (name: string): Shape[] =>
    name === 'Russia' ? [rest] : name === 'Ukraine' ? [...named(name), crimea] : named(name);
  return (names) => merge(atlas, names.flatMap(shapes));
}

const joined = (parts: readonly MultiPolygon[]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: parts.flatMap(({ coordinates }) => coordinates),
});

/** The packed map `world-2025`. */
export function buildWorld(atlas: Atlas): PackedMap {
  const [globe, europe, nearEast] = [
    world(),
    conic(EUROPE, 13, 53, 760),
    conic(NEAR_EAST, 46.5, 33, 760),
  ] as const;
  const everywhere = (shape: MultiPolygon) =>
    joined([globe, europe, nearEast].map((one) => flatten(shape, one)));
  const outlines = outliner(atlas);
  const nations = WORLD_STATES.map(({ id, name, parts, capital, lon, lat, crowded }): NationSource => {
    const [x, y] = globe([lon, lat]) ?? [0, 0];
    return {
      id,
      name,
      capital: { name: capital, x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 },
      outline: everywhere(outlines(parts)),
      within: crowded === 'europe' ? EUROPE : crowded === 'near-east' ? NEAR_EAST : OCEANS,
    };
  });
  const taken = new Set([...WORLD_STATES.flatMap(({ parts }) => parts), 'Antarctica']);
  const others = atlas.objects.countries.geometries.map(nameOf).filter((name) => !taken.has(name));
  return pack({
    id: 'world-2025',
    title: 'The world, 2025',
    width: WIDTH,
    height: HEIGHT,
    unitKm: 17.3,
    home: HOME,
    nations,
    neutral: everywhere(outlines(others)),
    seas: SEAS.map((sea) => spot(globe, sea)),
    places: PLACES.map((place) => spot(globe, place)),
    insets: [
      { title: 'Europe', frame: EUROPE },
      { title: 'Near East', frame: NEAR_EAST },
    ],
    graticule: [globe, europe, nearEast].flatMap((one, k) => graticuleOf(one, k === 0 ? 30 : 10)),
    detail: 0.45,
    island: 1.4,
  });
}
