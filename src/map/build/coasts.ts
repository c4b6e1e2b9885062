// A historical map where no table has the borders: today's coasts, and land to the nearest of the towns that each state held.
import { Delaunay } from 'd3-delaunay';
import { type GeoProjection, geoConicConformal } from 'd3-geo';
import { merge } from 'topojson-client';
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification';
import { type Cells, outline, type Outlines, scatter } from '../cells.ts';
import { noise, seedOf } from '../noise.ts';
import { inPolygon, type Line, type Polygon, type Rect, ringArea, stitch } from '../rings.ts';
import { encodeLine, type LabelFit, NEUTRAL, type PackedMap, SEA } from '../shape.ts';
import { removeFragments } from '../remove-fragments.ts';
import { type Coast, coastOf } from './coast.ts';
import type { Atlas } from './europe.ts';
import { flatten } from './flatten.ts';
import { graticuleOf, type Spot, spot } from './marks.ts';
import { labelsFor } from './pack.ts';

export type Town = readonly [lon: number, lat: number];

export interface Realm {
  readonly id: string;
  readonly name: string;
  readonly capital: readonly [name: string, lon: number, lat: number];
  /** Further towns that it held. */
  readonly towns?: readonly Town[];
}

export interface HistoricalWorld {
  readonly id: string;
  readonly title: string;
  /** The part on which the map opens; land runs on round it. */
  readonly width: number;
  readonly height: number;
  readonly unitKm: number;
  /** Longitude and latitude of the middle. */
  readonly centre: Town;
  /** Width of a cell in units: the finest bay that is seen. */
  readonly grain: number;
  /** How far borders stray from halfway between towns, in units. */
  readonly stray: number;
  readonly realms: readonly Realm[];
  /** Towns of those who are not in the scenario. */
  readonly others: readonly Town[];
  readonly seas: readonly Spot[];
  readonly places: readonly Spot[];
  /** Degrees between meridians. */
  readonly graticule: number;
}

const EARTH_KM = 6371;
/** Land runs on for so many units beyond the plane, so that the plane's edge makes no coast. */
const MARGIN = 40;
/** The plane reaches so far round the part on which the map opens, in its own widths and heights: wide screens show more. */
const AROUND = { x: 0.6, y: 0.4 };
/** The plane is at least so many times as wide as the part is high. */
const WIDE = 2.6;

const homeOf = ({ width, height }: HistoricalWorld): Rect => {
  const [x, y] = [
    Math.round(Math.max(AROUND.x * width, (WIDE * height - width) / 2)),
    Math.round(AROUND.y * height),
  ];
  return [x, y, x + width, y + height];
};

const planeOf = (world: HistoricalWorld): HistoricalWorld => {
  const [x0, y0, x1, y1] = homeOf(world);
  return { ...world, width: x0 + x1, height: y0 + y1 };
};

function projectionOf({ centre, width, height, unitKm }: HistoricalWorld, margin = 0): GeoProjection {
  const [lon, lat] = centre;
  return geoConicConformal()
    .parallels([lat - 6, lat + 6])
    .rotate([-lon, 0])
    .center([0, lat])
    .scale(EARTH_KM / unitKm)
    .translate([width / 2, height / 2])
    .precision(0)
    .clipExtent([
      [-margin, -margin],
      [width + margin, height + margin],
    ]);
}

function coastline(atlas: Atlas, world: HistoricalWorld): Coast {
  const countries = atlas.objects.countries.geometries.filter(
    ({ properties }) => (properties as { name?: string } | undefined)?.name !== 'Antarctica',
  );
  const land = merge(atlas, countries as (TopoPolygon | TopoMultiPolygon)[]);
  return coastOf(flatten(land, projectionOf(world, MARGIN)), MARGIN);
}

interface Site {
  readonly owner: number;
  readonly x: number;
  readonly y: number;
}

/** The towns of all, capitals first, then the others'. */
function sitesOf(world: HistoricalWorld): readonly Site[] {
  const projection = projectionOf(world, MARGIN);
  const at =
    (owner: number) =>
    ([lon, lat]: Town): Site => {
      const [x, y] = projection([lon, lat]) ?? [0, 0];
      return { owner, x: x + MARGIN, y: y + MARGIN };
    };
  return [
    ...world.realms.map(({ capital: [, lon, lat] }, owner) => at(owner)([lon, lat])),
    ...world.realms.flatMap(({ towns = [] }, owner) => towns.map(at(owner))),
    ...world.others.map(at(NEUTRAL)),
  ];
}

/** Whether a point lies off the plane's edge, where all is sea; towns beyond it draw borders and have no land of their own. */
const within =
  ({ width, height, grain }: HistoricalWorld) =>
  ({ x, y }: { readonly x: number; readonly y: number }): boolean =>
    Math.min(x, y, width + 2 * MARGIN - x, height + 2 * MARGIN - y) >= 2 * grain;

/** Each cell of land goes to the town nearest to it as seen through bent glass; the towns' own cells are always theirs. */
function settle(world: HistoricalWorld, cells: Cells, coast: Coast, sites: readonly Site[]): Int32Array {
  const towns = Delaunay.from(
    sites,
    ({ x }) => x,
    ({ y }) => y,
  );
  const [seed, bend] = [seedOf(world.id), world.stray];
  const inner = within(world);
  const owner = Int32Array.from({ length: cells.count }, (_, c) => {
    const [x, y] = [cells.x(c), cells.y(c)];
    if (!inner({ x, y }) || !coast.isLand(x, y)) return SEA;
    const sway = (k: number): number => bend * noise(seed + k, x / (2 * bend), y / (2 * bend));
    return sites[towns.find(x + sway(0), y + sway(9))]?.owner ?? NEUTRAL;
  });
  for (const site of sites.filter(inner)) owner[cells.delaunay.find(site.x, site.y)] = site.owner;
  return owner;
}

/** Points nearer to the last one kept than this add nothing that is seen, where the map opens and beyond. */
const FINEST = 2;
const FARTHER = 6;

/** A line back on the plane without its margin; its ends stay. */
function placed(line: Line, [x0, y0, x1, y1]: Rect): Line {
  const last = line.length - 2;
  const out: number[] = [];
  for (let i = 0; i <= last; i += 2) {
    const [x, y] = [(line[i] ?? 0) - MARGIN, (line[i + 1] ?? 0) - MARGIN];
    const [px, py] = [out[out.length - 2] ?? Infinity, out[out.length - 1] ?? Infinity];
    const least = x > x0 && x < x1 && y > y0 && y < y1 ? FINEST : FARTHER;
    if (i === 0 || i === last || Math.hypot(x - px, y - py) >= least) out.push(x, y);
  }
  return Float32Array.from(out);
}

/** The homeland bears the name unless it is smaller than this share of the largest part. */
const HOMELAND = 1 / 6;

/** The parts that may bear a nation's name, given largest first: the one with its capital, where there is room. */
function namedParts(polygons: readonly Polygon[], x: number, y: number): readonly Polygon[] {
  const size = (polygon?: Polygon): number => Math.abs(ringArea(polygon?.[0] ?? []));
  const home = polygons.find((polygon) => inPolygon(polygon, x, y));
  return home && size(home) >= HOMELAND * size(polygons[0]) ? [home] : polygons;
}

function nationsOf(
  world: HistoricalWorld,
  cells: Cells,
  sites: readonly Site[],
  outlines: Outlines,
  home: Rect,
): PackedMap['nations'] {
  const tenth = (v: number): number => Math.round(v * 10) / 10;
  return world.realms.map(({ id, name, capital: [seat] }, index) => {
    const refs = outlines.polygons(index);
    const polygons: Polygon[] = refs.map((rings) => rings.map((ring) => stitch(outlines.lines, ring)));
    const { x, y } = sites[index]!;
    const cell = cells.delaunay.find(x, y);
    const inside = polygons.some((polygon) => inPolygon(polygon, x - MARGIN, y - MARGIN));
    const [cx, cy] = inside ? [x - MARGIN, y - MARGIN] : [cells.x(cell) - MARGIN, cells.y(cell) - MARGIN];
    const capital = { name: seat, x: tenth(cx), y: tenth(cy) };
    const named = namedParts(polygons, cx, cy);
    const labelsIn = (rect: Rect): readonly LabelFit[] | null => {
      const labels = labelsFor(name, named, capital, rect);
      return labels.length > 0 ? labels : null;
    };
    return {
      id,
      name,
      capital,
      polygons: refs,
      labels: labelsIn(home) ?? labelsIn([0, 0, world.width, world.height]) ?? [],
    };
  });
}

/** The packed map of a historical world. */
export function buildHistorical(atlas: Atlas, opening: HistoricalWorld): PackedMap {
  const [world, home] = [planeOf(opening), homeOf(opening)];
  const coast = coastline(atlas, world);
  const sites = sitesOf(world);
  const [w, h] = [world.width + 2 * MARGIN, world.height + 2 * MARGIN];
  const seed = seedOf(world.id);
  const cells = scatter(w, h, (w * h) / world.grain ** 2, seed);
  const owner = settle(world, cells, coast, sites);
  removeFragments(cells, owner, {
    keep: sites.filter(within(world)).map(({ x, y }) => cells.delaunay.find(x, y)),
    island: 4,
    pond: 4,
  });
  const raw = outline(cells, owner, 0.1, seed, (x, y) => coast.nearest(x, y, 1.5 * world.grain));
  const outlines: Outlines = { ...raw, lines: raw.lines.map((line) => placed(line, home)) };
  const projection = projectionOf(world);
  const onPlane = ({ x, y }: { x: number; y: number }): boolean =>
    x > 0 && y > 0 && x < world.width && y < world.height;
  const marks = (spots: readonly Spot[]) => spots.map((one) => spot(projection, one)).filter(onPlane);
  return {
    format: 1,
    id: world.id,
    title: world.title,
    width: world.width,
    height: world.height,
    unitKm: world.unitKm,
    home,
    arcs: outlines.lines.map(encodeLine),
    sides: outlines.sides,
    nations: nationsOf(world, cells, sites, outlines, home),
    neutral: outlines.polygons(NEUTRAL),
    rivers: [],
    seas: marks(world.seas),
    places: marks(world.places),
    insets: [],
    graticule: graticuleOf(projection, world.graticule),
  };
}
