// Decides what is painted with the browser's two-dimensional canvas: the sea with its halos, pattern tiles, and,
// where there is no WebGL, the whole map. Refuses to know Phaser.
import { dashed, dashOf, course, widthOf } from '../arcs.ts';
import type { Camera, Viewport } from '../camera.ts';
import { free } from '../camera.ts';
import { boundary } from '../outline.ts';
import {
  arcColour,
  type Colour,
  haloScale,
  halos,
  PATTERN_ALPHA,
  PATTERNS,
  STRIPE,
  TOKENS,
  type Tokens,
} from '../palette.ts';
import { type Line, type MapData, NEUTRAL, type Polygon, SEA } from '../shape.ts';
import type { MapView } from '../view.ts';
import type { Sprite } from './overlay.ts';
import { WIDTHS } from './strokes.ts';

function trace(path: Path2D, line: Line, close: boolean): void {
  for (let i = 0; i + 1 < line.length; i += 2) {
    if (i === 0) path.moveTo(line[0] ?? 0, line[1] ?? 0);
    else path.lineTo(line[i] ?? 0, line[i + 1] ?? 0);
  }
  if (close) path.closePath();
}

const pathOf = (lines: readonly Line[], close: boolean): Path2D => {
  const path = new Path2D();
  for (const line of lines) trace(path, line, close);
  return path;
};

const rings = (polygons: readonly Polygon[]): Line[] => polygons.flat();
export const landOf = (map: MapData): Line[] => [
  ...rings(map.neutral),
  ...map.nations.flatMap((n) => rings(n.polygons)),
];

/** Sea, halos and the ground of the insets, in map units, as they should look at a zoom. */
function paintSea(
  c: CanvasRenderingContext2D,
  map: MapData,
  tokens: Tokens,
  land: Path2D,
  zoom: number,
): void {
  c.fillStyle = tokens.sea;
  c.fillRect(-4 * map.width, -4 * map.height, 9 * map.width, 9 * map.height);
  c.lineJoin = 'round';
  const draw = (): void => {
    for (const halo of halos(tokens, haloScale(zoom))) {
      c.strokeStyle = halo.colour;
      c.lineWidth = halo.width;
      c.stroke(land);
    }
  };
  draw();
  for (const { frame } of map.insets) {
    const [x, y, w, h] = [frame[0], frame[1], frame[2] - frame[0], frame[3] - frame[1]];
    c.fillStyle = tokens.card;
    c.fillRect(x - 5, y - 5, w + 10, h + 10);
    c.save();
    c.beginPath();
    c.rect(x, y, w, h);
    c.clip();
    c.fillStyle = tokens.sea;
    c.fillRect(x, y, w, h);
    draw();
    c.restore();
  }
}

/** The sea as one picture of the whole plane, `scale` pixels a unit, as it should look at a zoom. */
export function bakeSea(
  canvas: HTMLCanvasElement,
  map: MapData,
  tokens: Tokens,
  scale: number,
  zoom: number,
): void {
  const [width, height] = [Math.round(map.width * scale), Math.round(map.height * scale)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const c = canvas.getContext('2d') as CanvasRenderingContext2D;
  c.setTransform(scale, 0, 0, scale, 0, 0);
  paintSea(c, map, tokens, pathOf(landOf(map), true), zoom);
}

/** A pattern's repeating tile: `size` device pixels for 32 of the screen. */
export function paintTile(
  canvas: HTMLCanvasElement,
  slot: number,
  stripe: boolean,
  tokens: Tokens,
  size: number,
): void {
  canvas.width = size;
  canvas.height = size;
  const c = canvas.getContext('2d') as CanvasRenderingContext2D;
  const pattern = (stripe ? undefined : PATTERNS[slot]) ?? STRIPE;
  c.scale(size / 32, size / 32);
  c.lineWidth = pattern.width;
  c.strokeStyle = (stripe ? tokens.fills[slot] : tokens.deeps[slot]) ?? tokens.ink;
  c.globalAlpha = stripe ? 1 : PATTERN_ALPHA;
  const mark = new Path2D(pattern.d);
  for (let x = 0; x < 32; x += pattern.tile) {
    for (let y = 0; y < 32; y += pattern.tile) {
      c.save();
      c.beginPath();
      c.rect(x, y, pattern.tile, pattern.tile);
      c.clip();
      c.translate(x, y);
      c.stroke(mark);
      c.restore();
    }
  }
}

/** Paths of a map, made once. */
export interface Paths {
  readonly land: Path2D;
  readonly neutral: Path2D;
  readonly nations: ReadonlyMap<string, Path2D>;
  readonly borders: Path2D;
  readonly coasts: Path2D;
  readonly rivers: Path2D;
  readonly graticule: Path2D;
}

export function pathsOf(map: MapData): Paths {
  const where = (test: (l: number, r: number) => boolean): Line[] =>
    map.arcs.filter((_, i) => test(map.sides[i]?.[0] ?? SEA, map.sides[i]?.[1] ?? SEA));
  return {
    land: pathOf(landOf(map), true),
    neutral: pathOf(rings(map.neutral), true),
    nations: new Map(map.nations.map((n) => [n.id, pathOf(rings(n.polygons), true)])),
    borders: pathOf(
      where((l, r) => l !== SEA && r !== SEA && (l !== NEUTRAL || r !== NEUTRAL)),
      false,
    ),
    coasts: pathOf(
      where((l, r) => (l === SEA) !== (r === SEA)),
      false,
    ),
    rivers: pathOf(
      map.rivers.map((r) => r.line),
      false,
    ),
    graticule: pathOf(map.graticule, false),
  };
}

export interface Picture {
  readonly map: MapData;
  readonly paths: Paths;
  readonly view: MapView;
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly dpr: number;
  readonly colours: ReadonlyMap<string, Colour>;
  readonly tiles: (slot: number, stripe: boolean) => HTMLCanvasElement;
  readonly atlas: HTMLCanvasElement;
  readonly sprites: readonly Sprite[];
}

const stroke = (
  c: CanvasRenderingContext2D,
  path: Path2D,
  colour: string,
  width: number,
  unit: number,
): void => {
  c.strokeStyle = colour;
  c.lineWidth = width * unit;
  c.stroke(path);
};

function paintNations(c: CanvasRenderingContext2D, p: Picture, unit: number): void {
  for (const n of p.map.nations) {
    const path = p.paths.nations.get(n.id) as Path2D;
    c.fillStyle = p.colours.get(n.id) ?? TOKENS[p.view.theme].neutral;
    c.fill(path, 'evenodd');
    const nation = p.view.nations[n.id];
    if (p.view.mode !== 'blocs' || !nation) continue;
    for (const [slot, stripe] of [
      [nation.slot, false],
      [nation.stripe, true],
    ] as const) {
      if (slot < 0) continue;
      const pattern = c.createPattern(p.tiles(slot, stripe), 'repeat');
      if (!pattern) continue;
      pattern.setTransform(new DOMMatrix().scale(unit / p.dpr));
      c.fillStyle = pattern;
      c.fill(path, 'evenodd');
    }
  }
}

function paintArcs(c: CanvasRenderingContext2D, p: Picture, unit: number): void {
  const capital = (id: string): readonly [number, number] | null => {
    const at = p.map.nations.find((n) => n.id === id)?.capital;
    return at ? [at.x, at.y] : null;
  };
  c.lineCap = 'round';
  for (const arc of p.view.arcs) {
    const [a, b] = [capital(arc.from), capital(arc.to)];
    if (!a || !b) continue;
    const pieces = pathOf(dashed(course(a, b), dashOf(arc.kind, arc.doubt), unit), false);
    stroke(c, pieces, arcColour(p.view.theme, arc.kind), widthOf(arc), unit);
  }
  c.lineCap = 'butt';
}

function paintSprites(c: CanvasRenderingContext2D, p: Picture, unit: number): void {
  const [W, H] = [p.atlas.width, p.atlas.height];
  for (const { cell, x, y, angle } of p.sprites) {
    const [w, h] = [cell.width * unit, cell.height * unit];
    c.save();
    c.translate(x, y);
    c.rotate(angle);
    c.drawImage(
      p.atlas,
      cell.u0 * W,
      cell.v0 * H,
      (cell.u1 - cell.u0) * W,
      (cell.v1 - cell.v0) * H,
      -w / 2,
      -h / 2,
      w,
      h,
    );
    c.restore();
  }
}

/** The whole map with one camera, on a canvas of the screen's size in device pixels. */
export function paintMap(c: CanvasRenderingContext2D, p: Picture): void {
  const { camera, viewport, view, map, paths, dpr } = p;
  const tokens = TOKENS[view.theme];
  const unit = 1 / camera.zoom;
  const f = free(viewport);
  const scale = camera.zoom * dpr;
  c.setTransform(
    scale,
    0,
    0,
    scale,
    ((f[0] + f[2]) / 2) * dpr - camera.x * scale,
    ((f[1] + f[3]) / 2) * dpr - camera.y * scale,
  );
  paintSea(c, map, tokens, paths.land, camera.zoom);
  stroke(c, paths.graticule, tokens.graticule, WIDTHS.graticule, unit);
  c.fillStyle = tokens.land;
  c.fill(paths.neutral, 'evenodd');
  paintNations(c, p, unit);
  stroke(c, paths.borders, tokens.border, WIDTHS.border, unit);
  stroke(c, paths.coasts, tokens.coast, WIDTHS.coast, unit);
  stroke(c, paths.rivers, tokens.river, WIDTHS.river, unit);
  for (const { frame } of map.insets) {
    c.strokeStyle = tokens.coast;
    c.lineWidth = WIDTHS.frame * unit;
    for (const g of [0, 5])
      c.strokeRect(frame[0] - g, frame[1] - g, frame[2] - frame[0] + 2 * g, frame[3] - frame[1] + 2 * g);
  }
  for (const [members, colour, width] of [
    [view.hull, tokens.accent, WIDTHS.hull],
    [view.selected ? [view.selected] : [], tokens.ink, WIDTHS.outline],
  ] as const) {
    for (const { line, closed } of boundary(map, members))
      stroke(c, pathOf([line], closed), colour, width, unit);
  }
  paintArcs(c, p, unit);
  paintSprites(c, p, unit);
}
