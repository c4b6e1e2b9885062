// How names of seas and places and the net of meridians are put on a plane.
import { type GeoProjection, geoGraticule, geoPath } from 'd3-geo';
import type { MultiLineString } from 'geojson';
import { encodeLine, type Place } from '../shape.ts';

/** Name, longitude, latitude, degrees of turn, size in units, bow. */
export type Spot = readonly [string, number, number, number, number, number?];

export const spot = (projection: GeoProjection, [name, lon, lat, degrees, height, bend = 0]: Spot): Place => {
  const [x, y] = projection([lon, lat]) ?? [0, 0];
  const length = name.length * height * 0.72;
  return {
    name,
    x: Math.round(x * 10) / 10,
    y: Math.round(y * 10) / 10,
    angle: Math.round((degrees * Math.PI * 1000) / 180) / 1000,
    bend,
    length,
    height,
  };
};

export function graticuleOf(projection: GeoProjection, step: number): number[][] {
  const lines: number[][] = [];
  const outline = geoPath(projection, {
    moveTo: (x: number, y: number) => void lines.push([x, y]),
    lineTo: (x: number, y: number) => void lines[lines.length - 1]?.push(x, y),
    arc: () => undefined,
    closePath: () => undefined,
    beginPath: () => undefined,
  } as unknown as CanvasRenderingContext2D);
  outline(geoGraticule().step([step, step]).precision(2)() as MultiLineString);
  return lines.filter((line) => line.length > 2).map(encodeLine);
}
