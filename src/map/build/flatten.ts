// How outlines on the globe become rings on a plane: projected, cut to a frame, rounded to a tenth.
import type { GeoProjection } from 'd3-geo';
import { geoStream } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import { inRing, ringArea } from '../rings.ts';

type Ring = [number, number][];

const tenth = (v: number): number => Math.round(v * 10) / 10;

/** Points every two degrees on long straight edges, so that a parallel bends as it should. */
function densify(ring: readonly Position[]): Position[] {
  const out: Position[] = [];
  ring.forEach((p, i) => {
    out.push(p);
    const q = ring[i + 1];
    if (!q) return;
    const across = Math.abs((q[0] ?? 0) - (p[0] ?? 0));
    if (across > 180) return; // over the date line
    const steps = Math.ceil(Math.max(across, Math.abs((q[1] ?? 0) - (p[1] ?? 0))) / 2);
    for (let k = 1; k < steps; k++) {
      const t = k / steps;
      out.push([(p[0] ?? 0) * (1 - t) + (q[0] ?? 0) * t, (p[1] ?? 0) * (1 - t) + (q[1] ?? 0) * t]);
    }
  });
  return out;
}

function ringsOf(polygon: Position[][], projection: GeoProjection): Ring[] {
  const rings: Ring[] = [];
  let ring: Ring = [];
  const sink = {
    point: (x: number, y: number) => {
      const p: [number, number] = [tenth(x), tenth(y)];
      const last = ring[ring.length - 1];
      if (!last || last[0] !== p[0] || last[1] !== p[1]) ring.push(p);
    },
    lineStart: () => {
      ring = [];
    },
    lineEnd: () => {
      const [first, last] = [ring[0], ring[ring.length - 1]];
      if (ring.length > 1 && first && last && first[0] === last[0] && first[1] === last[1]) ring.pop();
      if (ring.length > 2) rings.push(ring);
    },
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
  geoStream({ type: 'Polygon', coordinates: polygon.map(densify) }, projection.stream(sink));
  return rings;
}

const flat = (ring: Ring): number[] => ring.flat();
const close = (ring: Ring): Ring => [...ring, ring[0]!];

/** Cutting can split a polygon or open its holes: the rings are sorted out again by area and by which holds which. */
function regroup(rings: Ring[]): Ring[][] {
  const sized = rings.map((ring) => ({ ring, area: ringArea(flat(ring)) })).filter((r) => r.area !== 0);
  sized.sort((a, b) => Math.abs(b.area) - Math.abs(a.area));
  const outer: { ring: Ring; holes: Ring[]; sign: number }[] = [];
  for (const { ring, area } of sized) {
    const [x, y] = ring[0]!;
    const holder = outer.find((o) => Math.sign(area) !== o.sign && inRing(flat(o.ring), x, y));
    if (holder) holder.holes.push(ring);
    else outer.push({ ring, holes: [], sign: Math.sign(area) });
  }
  return outer.map((o) => [o.ring, ...o.holes].map(close));
}

/** Outlines in degrees → outlines on the plane, in the frame of the projection's clip extent. */
export function flatten(shape: MultiPolygon, projection: GeoProjection): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: shape.coordinates.flatMap((polygon) => regroup(ringsOf(polygon, projection))),
  };
}
