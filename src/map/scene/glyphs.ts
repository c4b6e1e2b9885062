// The pictures of letters and marks: drawn once by the browser's own text, kept in one texture.
import type { Advance, LabelKind } from '../lettering.ts';
import type { Tokens } from '../palette.ts';
import { font, ICONS, type Icon, paintIcon, paintLetter } from './ink.ts';

/** A picture in the atlas: texture coordinates from the top left, and its size in pixels of the screen. */
export interface Cell {
  readonly u0: number;
  readonly v0: number;
  readonly u1: number;
  readonly v1: number;
  readonly width: number;
  readonly height: number;
}

export interface Atlas {
  readonly canvas: HTMLCanvasElement;
  readonly advance: Advance;
  readonly letter: (kind: LabelKind, size: number, ch: string, halo: boolean) => Cell | null;
  readonly icon: (icon: Icon) => Cell;
  /** Whether anything was drawn since last asked. */
  readonly changed: () => boolean;
  readonly clear: (tokens: Tokens) => void;
  /** How often it has been emptied. */
  readonly fillings: () => number;
}

/** Sizes are drawn in steps of a twelfth; between them the picture is scaled. */
const stepped = (size: number): number => 1.12 ** Math.round(Math.log(size) / Math.log(1.12));
const GAP = 2;

/** An atlas for a screen of `dpr` device pixels a pixel. It empties itself when full; what is asked for next is drawn again. */
export function createAtlas(tokens: Tokens, dpr: number): Atlas {
  const canvas = document.createElement('canvas');
  canvas.width = dpr > 1 ? 2048 : 1024;
  canvas.height = canvas.width;
  const c = canvas.getContext('2d') as CanvasRenderingContext2D;
  const cells = new Map<string, Cell>();
  const widths = new Map<string, number>();
  let now = tokens;
  let pen = { x: GAP, y: GAP, row: 0 };
  let dirty = false;
  let fillings = 0;

  const clear = (next: Tokens): void => {
    now = next;
    cells.clear();
    fillings++;
    pen = { x: GAP, y: GAP, row: 0 };
    c.clearRect(0, 0, canvas.width, canvas.height);
    dirty = true;
  };

  const room = (width: number, height: number): { x: number; y: number } => {
    if (pen.x + width + GAP > canvas.width) pen = { x: GAP, y: pen.y + pen.row + GAP, row: 0 };
    if (pen.y + height + GAP > canvas.height) clear(now);
    const at = { x: pen.x, y: pen.y };
    pen = { x: pen.x + width + GAP, y: pen.y, row: Math.max(pen.row, height) };
    return at;
  };

  const draw = (key: string, width: number, height: number, paint: () => void): Cell => {
    const [w, h] = [Math.ceil(width * dpr), Math.ceil(height * dpr)];
    const at = room(w, h);
    c.save();
    c.translate(at.x + w / 2, at.y + h / 2);
    c.scale(dpr, dpr);
    paint();
    c.restore();
    dirty = true;
    const [W, H] = [canvas.width, canvas.height];
    const cell = {
      u0: at.x / W,
      v0: at.y / H,
      u1: (at.x + w) / W,
      v1: (at.y + h) / H,
      width: w / dpr,
      height: h / dpr,
    };
    cells.set(key, cell);
    return cell;
  };

  const advance: Advance = (kind, ch) => {
    const key = `${kind}${ch}`;
    let width = widths.get(key);
    if (width === undefined) {
      c.font = font(kind, 100);
      width = c.measureText(ch).width / 100;
      widths.set(key, width);
    }
    return width;
  };

  const letter = (kind: LabelKind, size: number, ch: string, halo: boolean): Cell | null => {
    if (ch === ' ') return null;
    const px = stepped(size);
    const key = `${kind}${px}${ch}${halo ? '+' : ''}`;
    const cell =
      cells.get(key) ??
      draw(key, advance(kind, ch) * px + px * 0.6, px * 1.7, () => paintLetter(c, now, kind, px, ch, halo));
    const scale = size / px;
    return scale === 1 ? cell : { ...cell, width: cell.width * scale, height: cell.height * scale };
  };

  const icon = (name: Icon): Cell =>
    cells.get(name) ?? draw(name, ICONS[name] + 4, ICONS[name] + 4, () => paintIcon(c, now, name));

  return {
    canvas,
    advance,
    letter,
    icon,
    changed: () => {
      const was = dirty;
      dirty = false;
      return was;
    },
    clear,
    fillings: () => fillings,
  };
}
