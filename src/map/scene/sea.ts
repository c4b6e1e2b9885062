// How the sea is painted: its colour, the three soft strokes along the coast, the ground of the insets.
import { halos, haloScale, type Tokens } from '../palette.ts';
import type { MapData } from '../shape.ts';
import { FRAME_GAP } from './line-work.ts';
import { landOf, pathOf } from './paths.ts';

/** Sea, halos and the ground of the insets, in map units, as they should look at a zoom. */
export function paintSea(
  c: CanvasRenderingContext2D,
  map: MapData,
  tokens: Tokens,
  land: Path2D,
  zoom: number,
): void {
  const halo = (): void => {
    for (const { colour, width } of halos(tokens, haloScale(zoom))) {
      c.strokeStyle = colour;
      c.lineWidth = width;
      c.stroke(land);
    }
  };
  c.fillStyle = tokens.sea;
  c.fillRect(-4 * map.width, -4 * map.height, 9 * map.width, 9 * map.height);
  c.lineJoin = 'round';
  halo();
  for (const { frame } of map.insets) {
    const [x, y, w, h] = [frame[0], frame[1], frame[2] - frame[0], frame[3] - frame[1]];
    c.fillStyle = tokens.card;
    c.fillRect(x - FRAME_GAP, y - FRAME_GAP, w + 2 * FRAME_GAP, h + 2 * FRAME_GAP);
    c.save();
    c.beginPath();
    c.rect(x, y, w, h);
    c.clip();
    c.fillStyle = tokens.sea;
    c.fillRect(x, y, w, h);
    halo();
    c.restore();
  }
}

/** The sea on a canvas that holds the whole plane, `scale` pixels a unit. */
export function bakeSea(
  canvas: HTMLCanvasElement,
  map: MapData,
  tokens: Tokens,
  scale: number,
  zoom: number,
): void {
  const c = canvas.getContext('2d') as CanvasRenderingContext2D;
  c.setTransform(scale, 0, 0, scale, 0, 0);
  paintSea(c, map, tokens, pathOf(landOf(map), true), zoom);
}
