// How outlines on a plane become a small map file: shared arcs, simplified together, sides known, names given room.
import type { MultiPolygon } from 'geojson';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import { topology } from 'topojson-server';
import type { GeometryObject, Objects, Topology } from 'topojson-specification';
import { aspectOf, fitLabels } from '../label-fit.ts';
import { boundsOf, type Polygon, type Rect, ringArea } from '../rings.ts';
import { encodeLine, type Inset, type LabelFit, NEUTRAL, type PackedMap, type Place, SEA } from '../shape.ts';

export interface NationSource {
  readonly id: string;
  readonly name: string;
  readonly capital: { readonly name: string; readonly x: number; readonly y: number };
  readonly outline: MultiPolygon;
  /** Where its name must stay, when its territory runs far beyond what is usually seen. */
  readonly within?: Rect;
}

export interface WorldSource {
  readonly id: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly unitKm: number;
  readonly home: Rect;
  readonly nations: readonly NationSource[];
  readonly neutral: MultiPolygon;
  readonly rivers?: PackedMap['rivers'];
  readonly seas: readonly Place[];
  readonly places: readonly Place[];
  readonly insets: readonly Inset[];
  readonly graticule: readonly (readonly number[])[];
  /** Least area in square units: of a detail to keep, of an island to keep. */
  readonly detail: number;
  readonly island: number;
}

type Refs = number[][][];

type Shape = GeometryObject<object | null>;

const polygonsOf = (geometry: Shape | null): Refs => {
  if (geometry?.type === 'MultiPolygon') return geometry.arcs;
  return geometry?.type === 'Polygon' ? [geometry.arcs] : [];
};

function simplified(world: WorldSource): Topology<Objects<object | null>> {
  const objects: Record<string, MultiPolygon> = { '': world.neutral };
  for (const n of world.nations) objects[n.id] = n.outline;
  const whole = presimplify(topology(objects) as Topology<Objects<object>>);
  const small = filterWeight(whole, world.island);
  const keep = new Set(world.nations.filter((n) => n.outline.coordinates.length === 1).map((n) => n.id));
  const kept = filter(whole, small);
  for (const id of keep) kept.objects[id] ??= whole.objects[id]!;
  return simplify(kept as typeof whole, world.detail);
}

/** For every arc, the nation (or neutral land, or sea) on its left and right as it is walked. */
function sidesOf(count: number, owners: readonly { owner: number; polygons: Refs }[]): [number, number][] {
  const sides = Array.from({ length: count }, (): [number, number] => [SEA, SEA]);
  for (const { owner, polygons } of owners) {
    for (const ref of polygons.flat(2)) {
      const side = sides[ref < 0 ? ~ref : ref];
      if (side) side[ref < 0 ? 1 : 0] = owner;
    }
  }
  return sides;
}

const rounded = (fit: LabelFit): LabelFit => ({
  x: Math.round(fit.x * 10) / 10,
  y: Math.round(fit.y * 10) / 10,
  angle: Math.round(fit.angle * 1000) / 1000,
  bend: Math.round(fit.bend * 1000) / 1000,
  length: Math.round(fit.length * 10) / 10,
  height: Math.round(fit.height * 10) / 10,
});

const largest = (polygons: readonly Polygon[], within: Rect): Polygon => {
  const visible = (p: Polygon): number => {
    const [x0, y0, x1, y1] = boundsOf(p);
    const w = Math.max(0, Math.min(x1, within[2]) - Math.max(x0, within[0]));
    const h = Math.max(0, Math.min(y1, within[3]) - Math.max(y0, within[1]));
    return (Math.abs(ringArea(p[0] ?? [])) * w * h) / ((x1 - x0) * (y1 - y0) || 1);
  };
  return [...polygons].sort((a, b) => visible(b) - visible(a))[0] ?? [];
};

/** Room for a nation's name, clear of its capital at `x`, `y`. */
export function labelsFor(
  name: string,
  polygons: readonly Polygon[],
  capital: { readonly x: number; readonly y: number },
  within: Rect,
): LabelFit[] {
  const main = largest(polygons, within);
  const r = Math.min(4, Math.sqrt(Math.abs(ringArea(main[0] ?? []))) / 12);
  const avoid = { x: capital.x, y: capital.y, r };
  return fitLabels(main, {
    aspect: aspectOf(name),
    enough: 22,
    within,
    avoid,
    grid: 44,
    count: 3,
  }).map(rounded);
}

/** One world, packed. Throws when a nation has lost its outline on the way. */
export function pack(world: WorldSource): PackedMap {
  const topo = simplified(world);
  const refs = world.nations.map((n) => polygonsOf(topo.objects[n.id] ?? null));
  const neutral = polygonsOf(topo.objects[''] ?? null);
  const { arcs, number } = usedArcs(topo, [...refs, neutral]);
  const renumber = (polygons: Refs): Refs => polygons.map((rings) => rings.map((ring) => ring.map(number)));
  const plane: Rect = [0, 0, world.width, world.height];
  const nations = world.nations.map((n, i) => {
    const polygons = renumber(refs[i] ?? []);
    if (polygons.length === 0) throw new Error(`${n.id} has no outline left: lower the world's island limit`);
    const rings = polygons.map((p) => p.map((ring) => Float32Array.from(walked(arcs, ring))));
    const labels = labelsFor(n.name, rings, n.capital, n.within ?? plane);
    return { id: n.id, name: n.name, capital: n.capital, polygons, labels };
  });
  const owners = nations.map((n, owner) => ({ owner, polygons: n.polygons }));
  const neutralRefs = renumber(neutral);
  return {
    format: 1,
    id: world.id,
    title: world.title,
    width: world.width,
    height: world.height,
    unitKm: world.unitKm,
    home: world.home,
    arcs: arcs.map((arc) => encodeLine(arc.flat())),
    sides: sidesOf(arcs.length, [...owners, { owner: NEUTRAL, polygons: neutralRefs }]),
    nations,
    neutral: neutralRefs,
    rivers: world.rivers ?? [],
    seas: world.seas,
    places: world.places,
    insets: world.insets,
    graticule: world.graticule,
  };
}

type Arc = (readonly [number, number])[];

function usedArcs(
  topo: Pick<Topology, 'arcs'>,
  all: readonly Refs[],
): { arcs: Arc[]; number: (ref: number) => number } {
  const arcs: Arc[] = [];
  const known = new Map<number, number>();
  for (const ref of all.flat(3)) {
    const id = ref < 0 ? ~ref : ref;
    if (known.has(id)) continue;
    known.set(id, arcs.length);
    arcs.push((topo.arcs[id] ?? []).map((p): readonly [number, number] => [p[0] ?? 0, p[1] ?? 0]));
  }
  const number = (ref: number): number => (ref < 0 ? ~(known.get(~ref) ?? 0) : (known.get(ref) ?? 0));
  return { arcs, number };
}

const walked = (arcs: readonly Arc[], ring: readonly number[]): number[] =>
  ring.flatMap((ref) =>
    (ref < 0 ? [...(arcs[~ref] ?? [])].reverse() : (arcs[ref] ?? [])).slice(0, -1).flat(),
  );
