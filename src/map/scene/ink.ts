// How letters and marks look when drawn with the browser's own canvas: faces, weights, colours, halos, signs.
import { BADGE } from '../badges.ts';
import type { LabelKind } from '../lettering.ts';
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
  crisis: BADGE,
  call: BADGE,
  war: BADGE,
};

const CAP = 0.67;

export const font = (kind: LabelKind, px: number): string =>
  `${STYLES[kind].italic ? 'italic ' : ''}${STYLES[kind].weight} ${px}px ${SERIF}`;
export const haloed = (kind: LabelKind): boolean => STYLES[kind].halo;

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
/** About the middle of a disc. The legend shows the same. */
export const SIGNS: Readonly<Record<MarkKind, string>> = {
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
