// How a name is set in the room it has: on one line or two, how large, how far apart its letters, each on its curve. Sizes are pixels,
// places map units.
import type { LabelFit } from './shape.ts';

export const LABEL_KINDS = ['bloc', 'nation', 'chosen', 'capital', 'sea', 'place', 'river', 'title'] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

export interface Glyph {
  readonly ch: string;
  /** The middle of the letter, at half the height of a capital. */
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

export interface Label {
  readonly kind: LabelKind;
  readonly id: string;
  readonly size: number;
  readonly glyphs: readonly Glyph[];
}

/** Width of a letter as a part of the size it is set in. */
export type Advance = (kind: LabelKind, ch: string) => number;

/** A name on its lines; size and spacing in pixels. */
export interface Setting {
  readonly lines: readonly string[];
  readonly size: number;
  readonly spacing: number;
}

/** Height of a capital as a part of the size it is set in. */
const CAP = 0.72;
export const TIGHT = 0.045;
const LOOSE = 0.9;
export const LEADING = 1.18;
/** Parts of the size it is set in, without spacing. */
export const widthOf = (text: string, kind: LabelKind, advance: Advance): number =>
  [...text].reduce((sum, ch) => sum + advance(kind, ch), 0);

/** One line, or two where the name has two words and is the larger for it. */
function divisions(name: string): string[][] {
  const words = name.split(' ');
  if (words.length < 2) return [[name]];
  const half = Math.ceil(words.length / 2);
  return [[name], [words.slice(0, half).join(' '), words.slice(half).join(' ')]];
}

/** The largest setting of a name in the room a fit leaves. */
export function setting(
  name: string,
  kind: LabelKind,
  fit: LabelFit,
  zoom: number,
  most: number,
  advance: Advance,
): Setting {
  const room = { length: fit.length * zoom * 0.96, height: fit.height * zoom };
  let best: Setting = { lines: [name], size: 0, spacing: 0 };
  for (const lines of divisions(name)) {
    const widths = lines.map((line) => widthOf(line, kind, advance) + TIGHT * (line.length - 1));
    const widest = Math.max(...widths);
    const stacked = 1.08 / (CAP + LEADING * (lines.length - 1));
    const size = Math.min(most, room.height * stacked, room.length / widest);
    if (size <= best.size * (lines.length === 1 ? 1 : 1.15)) continue;
    const letters = Math.max(...lines.map((line) => line.length)) - 1;
    const spare = room.length * 0.84 - (widest - TIGHT * letters) * size;
    const loose = lines.length === 1 ? LOOSE : LOOSE / 3;
    const spacing = letters < 1 ? 0 : Math.min(loose * size, Math.max(TIGHT * size, spare / letters));
    best = { lines, size, spacing };
  }
  return best;
}

/** Letters along the fit's bowed line; further lines of the name below the first. */
export function glyphsAlong(
  set: Setting,
  kind: LabelKind,
  fit: LabelFit,
  zoom: number,
  advance: Advance,
): Glyph[] {
  const { size, spacing, lines } = set;
  const [cos, sin] = [Math.cos(fit.angle), Math.sin(fit.angle)];
  const glyphs: Glyph[] = [];
  lines.forEach((line, row) => {
    const drop = ((row - (lines.length - 1) / 2) * LEADING * size) / zoom;
    let u = -(widthOf(line, kind, advance) * size + spacing * (line.length - 1)) / 2 / zoom;
    for (const ch of line) {
      const width = (advance(kind, ch) * size) / zoom;
      const m = u + width / 2;
      const v = drop + (4 * fit.bend * m * m) / fit.length;
      const slope = (8 * fit.bend * m) / fit.length;
      if (ch !== ' ')
        glyphs.push({
          ch,
          x: fit.x + m * cos - v * sin,
          y: fit.y + m * sin + v * cos,
          angle: fit.angle + Math.atan(slope),
        });
      u += width + spacing / zoom;
    }
  });
  return glyphs;
}
