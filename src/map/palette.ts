// The map's colours and patterns: the atlas tokens, eight bloc colours for every eye, and the ramps of the other modes. Bloc hues follow
// Okabe & Ito (2008), muted to the paper.
import type { ArcKind, MapView, NationView } from './view.ts';

/** '#rrggbb' */
export type Colour = string;

export interface Tokens {
  readonly sea: Colour;
  readonly shore: Colour;
  readonly graticule: Colour;
  readonly land: Colour;
  readonly neutral: Colour;
  readonly border: Colour;
  readonly coast: Colour;
  readonly ink: Colour;
  readonly soft: Colour;
  readonly card: Colour;
  readonly line: Colour;
  readonly accent: Colour;
  readonly accentInk: Colour;
  readonly water: Colour;
  readonly river: Colour;
  readonly fills: readonly Colour[];
  readonly deeps: readonly Colour[];
  readonly low: Colour;
  readonly middle: Colour;
  readonly high: Colour;
}

const LIGHT: Tokens = {
  sea: '#dde5e2',
  shore: '#c3d2cf',
  graticule: '#c9d6d3',
  land: '#ece5d4',
  neutral: '#e9dfc6',
  border: '#fffaf0',
  coast: '#8f846f',
  ink: '#2b2620',
  soft: '#6d6354',
  card: '#fbf7ec',
  line: '#d9cdb4',
  accent: '#8c2f1f',
  accentInk: '#fff8ec',
  water: '#6f8586',
  river: '#7ba3b6',
  fills: ['#9dbccf', '#dcae8b', '#a9c8a8', '#cdaec3', '#e3d38c', '#9fcfcb', '#e6bd77', '#bdb8ae'],
  deeps: ['#2f6690', '#a8501c', '#2c6e49', '#7d3f6b', '#766410', '#17696b', '#8a5607', '#4b4843'],
  low: '#c97b3e',
  middle: '#efe6d0',
  high: '#5a91b9',
};

const DARK: Tokens = {
  sea: '#171c1e',
  shore: '#263236',
  graticule: '#20282a',
  land: '#26231e',
  neutral: '#3a352c',
  border: '#15130f',
  coast: '#6a6151',
  ink: '#efe6d4',
  soft: '#a99e8a',
  card: '#26231f',
  line: '#3d372e',
  accent: '#d9775f',
  accentInk: '#1d120e',
  water: '#6f8385',
  river: '#4d7688',
  fills: ['#33566d', '#74482b', '#345a42', '#5f3d56', '#5d5423', '#265a5c', '#6d4f1e', '#504c46'],
  deeps: ['#8fc1e3', '#f0a878', '#7cc79c', '#d9a3c7', '#e0cf6b', '#7fcfd0', '#e8b75c', '#c7c2b8'],
  low: '#b5652c',
  middle: '#3a352c',
  high: '#5b9fd0',
};

export const TOKENS: Readonly<Record<MapView['theme'], Tokens>> = { light: LIGHT, dark: DARK };

/** One repeating tile: a path in a square of `tile` pixels, stroked `width` wide in the bloc's deep colour. */
export interface Pattern {
  readonly tile: number;
  readonly d: string;
  readonly width: number;
}

/** By bloc slot. Tiles divide 32, so that every pattern repeats in one texture. */
export const PATTERNS: readonly Pattern[] = [
  { tile: 4, d: 'M0 2H4', width: 0.5 },
  { tile: 8, d: 'M-2 2L2 -2M0 8L8 0M6 10L10 6', width: 1 },
  { tile: 8, d: 'M2 1.4V2.6M6 5.4V6.6', width: 1.3 },
  { tile: 8, d: 'M-2 6L2 10M0 0L8 8M6 -2L10 2', width: 1 },
  { tile: 8, d: 'M-2 2L2 -2M0 8L8 0M6 10L10 6M-2 6L2 10M0 0L8 8M6 -2L10 2', width: 0.6 },
  { tile: 8, d: 'M2 0V8M6 0V8', width: 0.7 },
  { tile: 8, d: 'M0 2L2 4L4 2L6 4L8 2M0 6L2 8L4 6L6 8L8 6', width: 0.7 },
  { tile: 8, d: 'M2 0.5V3.5M0.5 2H3.5M6 4.5V7.5M4.5 6H7.5', width: 0.8 },
];

/** How strongly a bloc's pattern lies over its fill. */
export const PATTERN_ALPHA = 0.3;

/** The second membership: bands of the second bloc's fill. */
export const STRIPE: Pattern = { tile: 16, d: 'M-4 4L4 -4M0 16L16 0M12 20L20 12', width: 4.6 };

export const channels = (colour: Colour): [number, number, number] => {
  const n = Number.parseInt(colour.slice(1), 16);
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255];
};

/** t = 0 gives a, 1 gives b. */
export function mix(a: Colour, b: Colour, t: number): Colour {
  const [ar, ag, ab] = channels(a);
  const [br, bg, bb] = channels(b);
  const at = (x: number, y: number): number => Math.round(x + (y - x) * t);
  return `#${((1 << 24) | (at(ar, br) << 16) | (at(ag, bg) << 8) | at(ab, bb)).toString(16).slice(1)}`;
}

function valueFill(tokens: Tokens, mode: MapView['mode'], value: number): Colour {
  const strength = Math.min(1, Math.abs(value));
  if (mode === 'sequential') return mix(tokens.middle, tokens.high, 0.06 + 0.94 * strength);
  return mix(tokens.middle, value < 0 ? tokens.low : tokens.high, strength);
}

/** The fill of one nation, before hover. Unknown values are drawn as land out of play. */
export function fillOf(view: MapView, nation: NationView | undefined): Colour {
  const tokens = TOKENS[view.theme];
  if (!nation) return tokens.neutral;
  if (view.mode === 'blocs') return tokens.fills[nation.slot] ?? tokens.neutral;
  return nation.value === null ? tokens.land : valueFill(tokens, view.mode, nation.value);
}

export const hovered = (view: MapView, fill: Colour): Colour => mix(fill, TOKENS[view.theme].ink, 0.1);

export const arcColour = (theme: MapView['theme'], kind: ArcKind): Colour =>
  TOKENS[theme].deeps[kind === 'non-aggression' ? 1 : 0] ?? TOKENS[theme].ink;

/** How wide the halo is drawn, as a part of its full width: less when near, where it would flood the bays. Few steps, since it
 *  is painted once for each. */
export const haloScale = (zoom: number): number =>
  zoom < 1.3 ? 1 : zoom < 2.4 ? 0.6 : zoom < 4 ? 0.36 : 0.22;

/** The three strokes of the coast's halo, widest first: full widths in map units and opaque colours. */
export const halos = (
  tokens: Tokens,
  scale = 1,
): readonly { readonly width: number; readonly colour: Colour }[] => [
  { width: 22 * scale, colour: mix(tokens.sea, tokens.shore, 0.3) },
  { width: 13 * scale, colour: mix(tokens.sea, tokens.shore, 0.6) },
  { width: 6 * scale, colour: tokens.shore },
];
