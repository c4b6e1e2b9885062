// Decides the pictures of letters and marks: drawn once by the browser's own text, kept in one texture.
// Refuses to know where they stand on the map, and Phaser.
import type { Advance, LabelKind } from '../labels.ts';
import { mix, type Tokens } from '../palette.ts';
import type { MarkKind } from '../view.ts';

export const SERIF = '"Source Serif 4 Variable", "Source Serif 4", Serif4, Georgia, serif';

interface Style {
  readonly weight: number;
  readonly italic: boolean;
  readonly colour: (t: Tokens) => string;
  readonly strength: number;
  readonly halo: boolean;
}

const STYLES: Readonly<Record<LabelKind, Style>> = {
  bloc: { weight: 600, italic: false, colour: (t) => t.ink, strength: 0.8, halo: true },
  nation: { weight: 560, italic: false, colour: (t) => t.ink, strength: 0.88, halo: true },
  chosen: { weight: 720, italic: false, colour: (t) => t.ink, strength: 1, halo: true },
  capital: { weight: 450, italic: false, colour: (t) => t.ink, strength: 0.9, halo: true },
  sea: { weight: 400, italic: true, colour: (t) => t.water, strength: 0.95, halo: false },
  place: { weight: 420, italic: false, colour: (t) => t.soft, strength: 0.75, halo: false },
  river: { weight: 480, italic: true, colour: (t) => mix(t.river, t.ink, 0.45), strength: 1, halo: true },
  title: { weight: 450, italic: true, colour: (t) => t.soft, strength: 1, halo: false },
};

export type Icon = 'dot' | 'chosen-dot' | 'pip' | MarkKind;

/** Diameters in pixels. */
export const ICONS: Readonly<Record<Icon, number>> = {
  dot: 5,
  'chosen-dot': 9,
  pip: 5,
  crisis: 20,
  call: 20,
  war: 20,
};

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
  readonly haloed: (kind: LabelKind) => boolean;
  /** Whether anything was drawn since last asked. */
  readonly changed: () => boolean;
  readonly clear: (tokens: Tokens) => void;
}

const font = (kind: LabelKind, px: number): string =>
  `${STYLES[kind].italic ? 'italic ' : ''}${STYLES[kind].weight} ${px}px ${SERIF}`;
/** Sizes are drawn in steps of a twelfth; between them the picture is scaled. */
const stepped = (size: number): number => 1.12 ** Math.round(Math.log(size) / Math.log(1.12));
const CAP = 0.67;
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

  const clear = (next: Tokens): void => {
    now = next;
    cells.clear();
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
    haloed: (kind) => STYLES[kind].halo,
    changed: () => {
      const was = dirty;
      dirty = false;
      return was;
    },
    clear,
  };
}

export function paintLetter(
  c: CanvasRenderingContext2D,
  tokens: Tokens,
  kind: LabelKind,
  px: number,
  ch: string,
  halo: boolean,
): void {
  const style = STYLES[kind];
  c.font = font(kind, px);
  c.textAlign = 'center';
  c.textBaseline = 'alphabetic';
  const y = (px * CAP) / 2;
  if (halo) {
    c.globalAlpha = 0.6;
    c.strokeStyle = mix(tokens.neutral, tokens.card, 0.4);
    c.lineWidth = Math.max(2, px * 0.2);
    c.lineJoin = 'round';
    c.strokeText(ch, 0, y);
    return;
  }
  c.globalAlpha = style.strength;
  c.fillStyle = style.colour(tokens);
  c.fillText(ch, 0, y);
}

const disc = (c: CanvasRenderingContext2D, r: number, fill: string, stroke: string, width: number): void => {
  c.beginPath();
  c.arc(0, 0, r, 0, 2 * Math.PI);
  c.fillStyle = fill;
  c.fill();
  c.strokeStyle = stroke;
  c.lineWidth = width;
  c.stroke();
};

/** The signs inside the badges: an exclamation mark, a raised flag, crossed swords. */
const SIGNS: Readonly<Record<MarkKind, string>> = {
  crisis: 'M0 -5.2V1.2M0 4.3V4.6',
  call: 'M-3 5.5V-5M-3 -5H4L2 -2.4L4 0.2H-3',
  war: 'M-4.4 -4.6L4.4 4.2M4.4 -4.6L-4.4 4.2M-4.6 1.6L-1.8 4.6M4.6 1.6L1.8 4.6',
};

export function paintIcon(c: CanvasRenderingContext2D, t: Tokens, icon: Icon): void {
  if (icon === 'dot') return disc(c, 2.2, t.card, t.ink, 1);
  if (icon === 'chosen-dot') return disc(c, 3.9, t.accent, t.ink, 1.2);
  if (icon === 'pip') return disc(c, 1.9, t.ink, t.card, 0.9);
  const calling = icon === 'call';
  disc(c, 8.8, calling ? t.card : t.accent, calling ? t.accent : t.card, 1.4);
  c.strokeStyle = calling ? t.accent : t.accentInk;
  c.lineWidth = 1.9;
  c.lineCap = 'round';
  c.lineJoin = 'round';
  c.stroke(new Path2D(SIGNS[icon]));
}
