// The map as an SVG picture: for cards on the start screen, and for the moment before the drawing proper has loaded.
import { control, dashOf, widthOf } from './arcs.ts';
import { layLabels } from './labels.ts';
import type { Advance, Glyph, Label, LabelKind } from './lettering.ts';
import {
  arcColour,
  fillOf,
  halos,
  mix,
  PATTERN_ALPHA,
  PATTERNS,
  STRIPE,
  TOKENS,
  type Tokens,
} from './palette.ts';
import { boundsOf, type Polygon, type Rect } from './rings.ts';
import { type MapData, type NationShape, NEUTRAL, SEA } from './shape.ts';
import type { MapView } from './view.ts';

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly x: (x: number) => number;
  readonly y: (y: number) => number;
}

/** Fits `rect` into the part of the picture that the view's insets leave free. */
function frameOf(rect: Rect, view: MapView, width: number, height: number): Frame {
  const { left, right, top, bottom } = view.insets;
  const [w, h] = [width - left - right, height - top - bottom];
  const scale = Math.min(w / (rect[2] - rect[0]), h / (rect[3] - rect[1]));
  return {
    width,
    height,
    scale,
    x: (x) => left + w / 2 + (x - (rect[0] + rect[2]) / 2) * scale,
    y: (y) => top + h / 2 + (y - (rect[1] + rect[3]) / 2) * scale,
  };
}

const short = (v: number): string => String(Math.round(v * 10) / 10);
/** Tenths, without what SVG does not need: 0.5 → .5, and no blank before a minus. */
const step = (dx: number, dy: number): string => {
  const [a, b] = [dx, dy].map((v) => String(v / 10).replace(/^(-?)0\./, '$1.'));
  return `${a}${b?.startsWith('-') ? '' : ' '}${b}`;
};

/** A path through the points in steps, leaving out those that a pixel cannot tell apart. */
function path(line: ArrayLike<number>, frame: Frame, close: boolean): string {
  let d = '';
  let [px, py] = [0, 0];
  for (let i = 0; i + 1 < line.length; i += 2) {
    const [x, y] = [Math.round(frame.x(line[i] ?? 0) * 10), Math.round(frame.y(line[i + 1] ?? 0) * 10)];
    if (i > 0 && Math.abs(x - px) + Math.abs(y - py) < 9 && i + 3 < line.length) continue;
    d += i === 0 ? `M${step(x, y)}l` : `${d.endsWith('l') ? '' : ' '}${step(x - px, y - py)}`;
    [px, py] = [x, y];
  }
  return close ? `${d}z` : d;
}

/** Whether anything of a line would be seen: in the picture, and larger than a dot. */
function seen(line: ArrayLike<number>, frame: Frame): boolean {
  const [x0, y0, x1, y1] = boundsOf([line]);
  const margin = 12;
  const inside = frame.x(x1) > -margin && frame.y(y1) > -margin && frame.x(x0) < frame.width + margin;
  return inside && frame.y(y0) < frame.height + margin && Math.max(x1 - x0, y1 - y0) * frame.scale > 1.3;
}

const area = (polygons: readonly Polygon[], frame: Frame): string =>
  polygons
    .flat()
    .filter((ring) => seen(ring, frame))
    .map((ring) => path(ring, frame, true))
    .join('');

function linesWhere(map: MapData, frame: Frame, test: (left: number, right: number) => boolean): string {
  const wanted = (i: number): boolean => test(map.sides[i]?.[0] ?? SEA, map.sides[i]?.[1] ?? SEA);
  const lines = map.arcs.filter((arc, i) => wanted(i) && seen(arc, frame));
  return lines.map((arc) => path(arc, frame, false)).join('');
}

const pattern = (id: string, tile: number, d: string, width: number, colour: string): string =>
  `<pattern id="${id}" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse"><path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}"/></pattern>`;

function patterns(view: MapView, prefix: string): string {
  const tokens = TOKENS[view.theme];
  const slots = new Set(Object.values(view.nations).flatMap((n) => [n.slot, n.stripe]));
  return [...slots]
    .filter((slot) => slot >= 0 && PATTERNS[slot])
    .map((slot) => {
      const own = PATTERNS[slot] ?? STRIPE;
      const hatch = pattern(
        `${prefix}h${slot}`,
        own.tile,
        own.d,
        own.width,
        tokens.deeps[slot] ?? tokens.ink,
      );
      return (
        hatch +
        pattern(`${prefix}s${slot}`, STRIPE.tile, STRIPE.d, STRIPE.width, tokens.fills[slot] ?? tokens.ink)
      );
    })
    .join('');
}

const outlineId = (prefix: string, nation: number): string => `${prefix}n${nation < 0 ? '' : nation}`;

/** Outlines, each written once and used for halo, rim, fill and pattern. */
function outlines(map: MapData, frame: Frame, prefix: string): string {
  const one = (nation: number, polygons: readonly Polygon[]): string =>
    `<path id="${outlineId(prefix, nation)}" d="${area(polygons, frame)}"/>`;
  return one(NEUTRAL, map.neutral) + map.nations.map((n) => one(n.index, n.polygons)).join('');
}

const use = (id: string, fill: string, opacity = 1): string =>
  `<use href="#${id}" fill="${fill}"${opacity === 1 ? '' : ` opacity="${opacity}"`}/>`;

function nationFills(shape: NationShape, view: MapView, prefix: string): string {
  const nation = view.nations[shape.id];
  const id = outlineId(prefix, shape.index);
  const fill = use(id, fillOf(view, nation));
  if (view.mode !== 'blocs' || !nation) return fill;
  const hatch = nation.slot < 0 ? '' : use(id, `url(#${prefix}h${nation.slot})`, PATTERN_ALPHA);
  return fill + hatch + (nation.stripe < 0 ? '' : use(id, `url(#${prefix}s${nation.stripe})`));
}

function arcPaths(map: MapData, view: MapView, frame: Frame): string {
  const at = (id: string): readonly [number, number] | null => {
    const capital = map.nations.find((n) => n.id === id)?.capital;
    return capital ? [frame.x(capital.x), frame.y(capital.y)] : null;
  };
  return view.arcs
    .map((arc) => {
      const [a, b] = [at(arc.from), at(arc.to)];
      if (!a || !b) return '';
      const c = control(a, b);
      const dash = dashOf(arc.kind, arc.doubt).join(' ');
      const d = `M${a.map(short).join(' ')}Q${c.map(short).join(' ')} ${b.map(short).join(' ')}`;
      return `<path d="${d}" fill="none" stroke="${arcColour(view.theme, arc.kind)}" stroke-width="${widthOf(arc)}" stroke-linecap="round" stroke-dasharray="${dash}"/>`;
    })
    .join('');
}

let pictures = 0;

/** Names are written on pictures at least this wide, in pixels; a card is too small for them. */
const NAMED_FROM = 600;

/** About as wide as the serif's letters are; each letter is centred on its place, so that a little more or less does not matter. */
const guessed: Advance = (_, ch) => (ch === ' ' ? 0.24 : ch === ch.toUpperCase() ? 0.71 : 0.51);

const ITALIC: readonly LabelKind[] = ['sea', 'river', 'title'];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? mark);

function nameOf(label: Label, frame: Frame, t: Tokens): string {
  const list = (of: (g: Glyph) => number): string => label.glyphs.map((g) => short(of(g))).join(' ');
  const degrees = list((g) => (g.angle * 180) / Math.PI);
  const drop = label.size * 0.33;
  const x = list((g) => frame.x(g.x) - Math.sin(g.angle) * drop);
  const y = list((g) => frame.y(g.y) + Math.cos(g.angle) * drop);
  const italic = ITALIC.includes(label.kind);
  const look = italic ? `fill="${t.water}" font-style="italic"` : `fill="${t.ink}" font-weight="560"`;
  const text = label.glyphs.map((g) => g.ch).join('');
  return `<text x="${x}" y="${y}" rotate="${degrees}" font-size="${short(label.size)}" ${look}>${escaped(text)}</text>`;
}

/** A dot for each nation large enough to carry one. */
function capitals(map: MapData, frame: Frame, t: Tokens): string {
  const dots = map.nations.filter((n) => Math.sqrt(n.area) * frame.scale > 9);
  const at = (n: NationShape): string =>
    `cx="${short(frame.x(n.capital.x))}" cy="${short(frame.y(n.capital.y))}"`;
  return `<g fill="${t.card}" stroke="${t.ink}">${dots.map((n) => `<circle ${at(n)} r="2.2"/>`).join('')}</g>`;
}

function names(map: MapData, view: MapView, frame: Frame, t: Tokens): string {
  const labels = layLabels(map, { ...view, hovered: null }, frame.scale, guessed);
  const face = `font-family="'Source Serif 4',Georgia,serif" text-anchor="middle" paint-order="stroke" stroke-linejoin="round"`;
  const halo = `stroke="${mix(t.neutral, t.card, 0.4)}" stroke-opacity=".5" stroke-width="2.2"`;
  const land = labels.filter((l) => !ITALIC.includes(l.kind)).map((l) => nameOf(l, frame, t));
  const water = labels.filter((l) => ITALIC.includes(l.kind)).map((l) => nameOf(l, frame, t));
  return `<g ${face}>${water.join('')}<g ${halo}>${land.join('')}</g></g>`;
}

const stroked = (colour: string, width: number): string =>
  `fill="none" stroke="${colour}" stroke-width="${short(width)}" stroke-linejoin="round"`;

/** Widths of an outline in pixels: no wider than `most`, and this part of the nation's breadth, but never thinner than `least`. */
const OUTLINE = { least: 0.9, most: 2.2, part: 0.04 };
/** An island is outlined from so many widths of its line across: a smaller one would be all line. */
const ISLAND = 8;

/** A line around a nation, dark on a lighter edge, so that it is seen on any ground; thin where the nation is small. */
function outlined(map: MapData, frame: Frame, id: string, tokens: Tokens): string {
  const shape = map.nations.find((nation) => nation.id === id);
  if (shape === undefined) return '';
  const breadth = Math.sqrt(shape.area) * frame.scale;
  const width = Math.min(OUTLINE.most, Math.max(OUTLINE.least, breadth * OUTLINE.part));
  const across = (ring: ArrayLike<number>): number => {
    const [x0, y0, x1, y1] = boundsOf([ring]);
    return Math.min(x1 - x0, y1 - y0) * frame.scale;
  };
  const largest = Math.max(...shape.polygons.flat().map(across));
  const rings = shape.polygons.flat().filter((ring) => across(ring) >= Math.min(largest, ISLAND * width));
  const d = area([rings], frame);
  return d === ''
    ? ''
    : `<path d="${d}" ${stroked(tokens.card, width * 1.6)}/><path d="${d}" ${stroked(tokens.ink, width)}/>`;
}

function insetFrames(map: MapData, frame: Frame, colour: string): string {
  return map.insets
    .map(({ frame: [x0, y0, x1, y1] }) => {
      const [w, h] = [(x1 - x0) * frame.scale, (y1 - y0) * frame.scale].map(short);
      return `<rect x="${short(frame.x(x0))}" y="${short(frame.y(y0))}" width="${w}" height="${h}" ${stroked(colour, 0.8)}/>`;
    })
    .join('');
}

/** A whole picture as SVG text, `width` × `height` pixels, showing `rect` (the map's home by default). */
export function svgOf(
  map: MapData,
  view: MapView,
  width: number,
  height: number,
  rect: Rect = map.home,
): string {
  const frame = frameOf(rect, view, width, height);
  const tokens = TOKENS[view.theme];
  const prefix = `m${pictures++}`;
  const lines = (d: string, colour: string, w: number): string =>
    d === '' ? '' : `<path d="${d}" ${stroked(colour, w)}/>`;
  const ids = [NEUTRAL, ...map.nations.map((n) => n.index)].map((n) => outlineId(prefix, n));
  const rim = (colour: string, w: number): string =>
    `<g ${stroked(colour, w)}>${ids.map((id) => `<use href="#${id}"/>`).join('')}</g>`;
  const reach = Math.max(frame.scale, 0.35);
  const chosen = map.nations.findIndex((n) => n.id === view.selected);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">`,
    `<defs>${patterns(view, prefix)}${outlines(map, frame, prefix)}</defs><rect width="${width}" height="${height}" fill="${tokens.sea}"/>`,
    lines(map.graticule.map((line) => path(line, frame, false)).join(''), tokens.graticule, 0.6),
    ...halos(tokens).map((h) => rim(h.colour, h.width * reach)),
    rim(tokens.coast, 1.1),
    use(outlineId(prefix, NEUTRAL), tokens.land),
    ...map.nations.map((n) => nationFills(n, view, prefix)),
    lines(
      linesWhere(map, frame, (l, r) => l !== SEA && r !== SEA && (l !== NEUTRAL || r !== NEUTRAL)),
      tokens.border,
      0.9,
    ),
    lines(map.rivers.map((r) => path(r.line, frame, false)).join(''), tokens.river, 1.8),
    chosen < 0
      ? ''
      : lines(
          linesWhere(map, frame, (l, r) => (l === chosen) !== (r === chosen)),
          tokens.ink,
          1.6,
        ),
    ...(view.marked ?? []).map((id) => outlined(map, frame, id, tokens)),
    insetFrames(map, frame, tokens.coast),
    arcPaths(map, view, frame),
    width < NAMED_FROM ? '' : capitals(map, frame, tokens) + names(map, view, frame, tokens),
    '</svg>',
  ].join('');
}
