// The kinds of line on the map: their widths, their colours by theme, and the one texture that holds their soft profiles.
import { arcColour, mix, TOKENS } from '../palette.ts';
import type { MapView } from '../view.ts';

export const STROKES = [
  'graticule',
  'border',
  'coast',
  'river',
  'frame',
  'outline',
  'hull',
  'casing',
  'defence',
  'consultation',
  'non-aggression',
] as const;
export type StrokeKind = (typeof STROKES)[number];

/** Rows of the texture; a power of two, with room to spare. */
export const ROWS = 16;
const ROW_HEIGHT = 4;
const ACROSS = 64;

/** Pixels. Arcs bring their own. */
export const WIDTHS: Readonly<Record<StrokeKind, number>> = {
  graticule: 0.7,
  border: 1.1,
  coast: 0.75,
  river: 2.8,
  frame: 1,
  outline: 1.9,
  hull: 2,
  casing: 4,
  defence: 2.4,
  consultation: 2,
  'non-aggression': 2.4,
};

export const rowOf = (kind: StrokeKind): number => STROKES.indexOf(kind);

export function strokeColour(kind: StrokeKind, theme: MapView['theme']): string {
  const t = TOKENS[theme];
  switch (kind) {
    case 'graticule':
      return t.graticule;
    case 'border':
      return t.border;
    case 'coast':
    case 'frame':
      return t.coast;
    case 'river':
      return t.river;
    case 'outline':
      return t.ink;
    case 'hull':
      return t.accent;
    case 'casing':
      return mix(t.card, t.neutral, 0.3);
    default:
      return arcColour(theme, kind);
  }
}

/** Opacity, where it is not whole. */
export const STRENGTH: Partial<Record<StrokeKind, number>> = { casing: 0.55, graticule: 0.8 };

/** One row a kind: its colour, opaque in the middle, fading over `feather` pixels to each side of its edge. */
export function paintStrokes(canvas: HTMLCanvasElement, theme: MapView['theme'], feather: number): void {
  canvas.width = ACROSS;
  canvas.height = ROWS * ROW_HEIGHT;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  STROKES.forEach((kind, row) => {
    const whole = WIDTHS[kind] + 2 * feather;
    context.fillStyle = strokeColour(kind, theme);
    for (let i = 0; i < ACROSS; i++) {
      const inside = (Math.min(i + 0.5, ACROSS - i - 0.5) / ACROSS) * whole;
      context.globalAlpha = Math.min(1, inside / (2 * feather)) * (STRENGTH[kind] ?? 1);
      context.fillRect(i, row * ROW_HEIGHT, 1, ROW_HEIGHT);
    }
  });
}
