// How a bloc's pattern is painted on the tile that repeats over its land.
import { PATTERN_ALPHA, PATTERNS, STRIPE, type Tokens } from '../palette.ts';

/** Pixels of the screen that a tile spans. */
export const TILE = 32;

/** A pattern's repeating tile: `size` device pixels for TILE of the screen. */
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
  c.scale(size / TILE, size / TILE);
  c.lineWidth = pattern.width;
  c.strokeStyle = (stripe ? tokens.fills[slot] : tokens.deeps[slot]) ?? tokens.ink;
  c.globalAlpha = stripe ? 1 : PATTERN_ALPHA;
  const mark = new Path2D(pattern.d);
  for (let x = 0; x < TILE; x += pattern.tile) {
    for (let y = 0; y < TILE; y += pattern.tile) {
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
