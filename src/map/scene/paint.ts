// How the whole map is painted on a two-dimensional canvas, for machines without WebGL.
import { type Camera, free, type Viewport } from '../camera.ts';
import { type Colour, TOKENS } from '../palette.ts';
import type { Stroke } from '../ribbon.ts';
import type { MapData } from '../shape.ts';
import type { MapView } from '../view.ts';
import { arcStrokes, boundaryStrokes, frameStrokes } from './line-work.ts';
import type { Sprite } from './overlay.ts';
import { type Paths, pathOf } from './paths.ts';
import { paintSea } from './sea.ts';
import { STRENGTH, STROKES, type StrokeKind, strokeColour, WIDTHS } from './strokes.ts';
import { TILE } from './tiles.ts';

export interface Painting {
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

type Canvas = CanvasRenderingContext2D;

function draw(c: Canvas, p: Painting, kind: StrokeKind, path: Path2D, width = WIDTHS[kind]): void {
  c.strokeStyle = strokeColour(kind, p.view.theme);
  c.globalAlpha = STRENGTH[kind] ?? 1;
  c.lineWidth = width / p.camera.zoom;
  c.stroke(path);
  c.globalAlpha = 1;
}

function drawStrokes(c: Canvas, p: Painting, strokes: readonly Stroke[]): void {
  for (const { line, row, width, closed } of strokes) {
    draw(c, p, STROKES[row] ?? 'border', pathOf([line], closed === true), width);
  }
}

function fillPattern(c: Canvas, p: Painting, path: Path2D, slot: number, stripe: boolean): void {
  if (slot < 0) return;
  const tile = p.tiles(slot, stripe);
  const pattern = c.createPattern(tile, 'repeat');
  if (!pattern) return;
  pattern.setTransform(new DOMMatrix().scale(TILE / tile.width / p.camera.zoom));
  c.fillStyle = pattern;
  c.fill(path, 'evenodd');
}

function paintNations(c: Canvas, p: Painting): void {
  for (const { id } of p.map.nations) {
    const path = p.paths.nations.get(id) as Path2D;
    c.fillStyle = p.colours.get(id) ?? TOKENS[p.view.theme].neutral;
    c.fill(path, 'evenodd');
    const nation = p.view.nations[id];
    if (p.view.mode !== 'blocs' || !nation) continue;
    fillPattern(c, p, path, nation.slot, false);
    fillPattern(c, p, path, nation.stripe, true);
  }
}

function paintSprites(c: Canvas, p: Painting): void {
  const { width: W, height: H } = p.atlas;
  for (const { cell, x, y, angle } of p.sprites) {
    const [w, h] = [cell.width / p.camera.zoom, cell.height / p.camera.zoom];
    c.save();
    c.translate(x, y);
    c.rotate(angle);
    const [u, v] = [cell.u1 - cell.u0, cell.v1 - cell.v0];
    c.drawImage(p.atlas, cell.u0 * W, cell.v0 * H, u * W, v * H, -w / 2, -h / 2, w, h);
    c.restore();
  }
}

function lookAt(c: Canvas, { camera, viewport, dpr }: Painting): void {
  const [x0, y0, x1, y1] = free(viewport);
  const scale = camera.zoom * dpr;
  const [x, y] = [((x0 + x1) / 2) * dpr - camera.x * scale, ((y0 + y1) / 2) * dpr - camera.y * scale];
  c.setTransform(scale, 0, 0, scale, x, y);
}

/** The whole map with one camera, on a canvas of the screen's size in device pixels. */
export function paintMap(c: Canvas, p: Painting): void {
  const { camera, view, map, paths } = p;
  const tokens = TOKENS[view.theme];
  lookAt(c, p);
  paintSea(c, map, tokens, paths.land, camera.zoom);
  draw(c, p, 'graticule', paths.graticule);
  c.fillStyle = tokens.land;
  c.fill(paths.neutral, 'evenodd');
  paintNations(c, p);
  draw(c, p, 'border', paths.borders);
  draw(c, p, 'coast', paths.coasts);
  draw(c, p, 'river', paths.rivers);
  drawStrokes(c, p, frameStrokes(map));
  drawStrokes(c, p, boundaryStrokes(map, 'hull', view.hull));
  drawStrokes(c, p, boundaryStrokes(map, 'outline', view.selected ? [view.selected] : []));
  drawStrokes(c, p, arcStrokes(map, view.arcs, 1 / camera.zoom));
  paintSprites(c, p);
}
