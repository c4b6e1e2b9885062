// Which part of the plane is seen: fitting between the panels, zooming about a point, staying on the map.
import type { Rect } from './rings.ts';
import type { MapData } from './shape.ts';
import type { Insets } from './view.ts';

/** The map point at the middle of what the panels leave free, and pixels per map unit. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
}

type Point = readonly [number, number];

/** No smaller a free part is reckoned with, however much the panels cover. */
const LEAST_FREE = 80;
/** On screens with less free width than this, the home view does not shrink below so many pixels a unit: names would go. */
const NARROW = 520;
const READABLE = 0.5;
/** Pixels a unit. */
export const CLOSEST = 6;

/** The uncovered part of the element, in pixels. */
export function free({ width, height, insets }: Viewport): Rect {
  const right = Math.max(insets.left + LEAST_FREE, width - insets.right);
  const bottom = Math.max(insets.top + LEAST_FREE, height - insets.bottom);
  return [insets.left, insets.top, right, bottom];
}

const middle = (r: Rect): Point => [(r[0] + r[2]) / 2, (r[1] + r[3]) / 2];
const scaleInto = (r: Rect, into: Rect): number =>
  Math.min((into[2] - into[0]) / (r[2] - r[0]), (into[3] - into[1]) / (r[3] - r[1]));

/** Pixels per unit: the whole map in the free part, a little air around it … six pixels a unit. */
export function zoomRange(map: MapData, viewport: Viewport): Point {
  const whole = scaleInto([0, 0, map.width, map.height], free(viewport));
  return [Math.min(whole, scaleInto(map.home, free(viewport))) * 0.95, CLOSEST];
}

/** The nearest camera that keeps the free part's middle on the map. */
export function clamp(map: MapData, viewport: Viewport, camera: Camera): Camera {
  const [least, most] = zoomRange(map, viewport);
  const zoom = Math.min(most, Math.max(least, camera.zoom));
  const f = free(viewport);
  const keep = (value: number, span: number, size: number): number => {
    const half = Math.min(span / zoom / 2, size / 2) * 0.75;
    return Math.min(size - half, Math.max(half, value));
  };
  return { x: keep(camera.x, f[2] - f[0], map.width), y: keep(camera.y, f[3] - f[1], map.height), zoom };
}

/** Where a nation's name stands, or its capital where its land has no room for one. */
function seatOf(map: MapData, id: string | null): Point | null {
  const nation = map.nations.find((n) => n.id === id);
  const at = nation?.labels[0] ?? nation?.capital;
  return at === undefined ? null : [at.x, at.y];
}

/** Where the map opens; where not all of it can be shown readably, about the nation that is chosen. */
export function home(map: MapData, viewport: Viewport, chosen: string | null = null): Camera {
  const f = free(viewport);
  const whole = scaleInto(map.home, f);
  const zoom = f[2] - f[0] < NARROW ? Math.max(READABLE, whole) : whole;
  const [x, y] = (zoom > whole ? seatOf(map, chosen) : null) ?? middle(map.home);
  return clamp(map, viewport, { x, y, zoom });
}

/** A nation in the middle, large enough to read, never nearer than it has to be. */
export function onNation(map: MapData, viewport: Viewport, id: string, now: Camera): Camera | null {
  const nation = map.nations.find((n) => n.id === id);
  if (!nation) return null;
  const [x, y] = seatOf(map, id) ?? middle(map.home);
  const f = free(viewport);
  const wanted = Math.min(f[2] - f[0], f[3] - f[1]) / (Math.sqrt(nation.area) * 3.2);
  return clamp(map, viewport, { x, y, zoom: Math.max(now.zoom, Math.min(wanted, 2.2)) });
}

export function toScreen(camera: Camera, viewport: Viewport, x: number, y: number): Point {
  const [cx, cy] = middle(free(viewport));
  return [cx + (x - camera.x) * camera.zoom, cy + (y - camera.y) * camera.zoom];
}

export function toMap(camera: Camera, viewport: Viewport, px: number, py: number): Point {
  const [cx, cy] = middle(free(viewport));
  return [camera.x + (px - cx) / camera.zoom, camera.y + (py - cy) / camera.zoom];
}

/** Zooms by `factor`, the map point under (px, py) staying where it is. */
export function zoomAt(
  map: MapData,
  viewport: Viewport,
  camera: Camera,
  factor: number,
  px: number,
  py: number,
): Camera {
  const [least, most] = zoomRange(map, viewport);
  const zoom = Math.min(most, Math.max(least, camera.zoom * factor));
  const [x, y] = toMap(camera, viewport, px, py);
  const ratio = camera.zoom / zoom;
  return clamp(map, viewport, { x: x + (camera.x - x) * ratio, y: y + (camera.y - y) * ratio, zoom });
}

/** Moves the picture by so many pixels. */
export const panBy = (map: MapData, viewport: Viewport, camera: Camera, dx: number, dy: number): Camera =>
  clamp(map, viewport, { ...camera, x: camera.x - dx / camera.zoom, y: camera.y - dy / camera.zoom });

/** Part of the way from one camera to another, 0…1; zoom goes by ratio, so that speed looks even. */
export function between(a: Camera, b: Camera, t: number): Camera {
  const zoom = a.zoom * (b.zoom / a.zoom) ** t;
  const s = a.zoom === b.zoom ? t : (1 / a.zoom - 1 / zoom) / (1 / a.zoom - 1 / b.zoom);
  return { x: a.x + (b.x - a.x) * s, y: a.y + (b.y - a.y) * s, zoom };
}
