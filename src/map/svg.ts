// Decides the map as an SVG picture: for cards on the start screen, and for the moment before the drawing proper has loaded.
// Refuses to know Phaser and the page.
import { control, dashOf, widthOf } from './arcs.ts';
import { arcColour, fillOf, halos, PATTERN_ALPHA, PATTERNS, STRIPE, TOKENS } from './palette.ts';
import { type MapData, type NationShape, NEUTRAL, type Polygon, type Rect, SEA } from './shape.ts';
import type { MapView } from './view.ts';

interface Frame {
  readonly scale: number;
  readonly x: (x: number) => number;
  readonly y: (y: number) => number;
}

/** Fits `rect` into the part of the picture that the view's insets leave free. */
function frameOf(rect: Rect, view: MapView, width: number, height: number): Frame {
  const { left, right, top, bottom } = view.insets;
  const scale = Math.min((width - left - right) / (rect[2] - rect[0]), (height - top - bottom) / (rect[3] - rect[1]));
  const cx = left + (width - left - right) / 2;
  const cy = top + (height - top - bottom) / 2;
  return {
    scale,
    x: (x) => cx + (x - (rect[0] + rect[2]) / 2) * scale,
    y: (y) => cy + (y - (rect[1] + rect[3]) / 2) * scale,
  };
}

const short = (v: number): string => String(Math.round(v * 10) / 10);

/** A path through the points, leaving out those that a pixel cannot tell apart. */
function path(line: ArrayLike<number>, frame: Frame, close: boolean): string {
  let d = '';
  let [px, py] = [Number.NaN, Number.NaN];
  for (let i = 0; i + 1 < line.length; i += 2) {
    const x = frame.x(line[i] ?? 0);
    const y = frame.y(line[i + 1] ?? 0);
    if (Math.abs(x - px) + Math.abs(y - py) < 0.8 && i + 3 < line.length) continue;
    d += `${d === '' ? 'M' : 'L'}${short(x)} ${short(y)}`;
    [px, py] = [x, y];
  }
  return close ? `${d}Z` : d;
}

const area = (polygons: readonly Polygon[], frame: Frame): string =>
  polygons.map((rings) => rings.map((ring) => path(ring, frame, true)).join('')).join('');

const linesWhere = (map: MapData, frame: Frame, test: (left: number, right: number) => boolean): string =>
  map.arcs.map((arc, i) => (test(map.sides[i]?.[0] ?? SEA, map.sides[i]?.[1] ?? SEA) ? path(arc, frame, false) : '')).join('');

const pattern = (id: string, tile: number, d: string, width: number, colour: string): string =>
  `<pattern id="${id}" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse"><path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}"/></pattern>`;

function patterns(view: MapView, prefix: string): string {
  const tokens = TOKENS[view.theme];
  const slots = new Set(Object.values(view.nations).flatMap((n) => [n.slot, n.stripe]));
  return [...slots]
    .filter((slot) => slot >= 0 && PATTERNS[slot])
    .map((slot) => {
      const own = PATTERNS[slot] ?? STRIPE;
      const hatch = pattern(`${prefix}h${slot}`, own.tile, own.d, own.width, tokens.deeps[slot] ?? tokens.ink);
      return hatch + pattern(`${prefix}s${slot}`, STRIPE.tile, STRIPE.d, STRIPE.width, tokens.fills[slot] ?? tokens.ink);
    })
    .join('');
}

function nationPaths(shape: NationShape, view: MapView, frame: Frame, prefix: string): string {
  const nation = view.nations[shape.id];
  const d = area(shape.polygons, frame);
  let out = `<path d="${d}" fill="${fillOf(view, nation)}"/>`;
  if (view.mode !== 'blocs' || !nation) return out;
  if (nation.slot >= 0) out += `<path d="${d}" fill="url(#${prefix}h${nation.slot})" opacity="${PATTERN_ALPHA}"/>`;
  if (nation.stripe >= 0) out += `<path d="${d}" fill="url(#${prefix}s${nation.stripe})"/>`;
  return out;
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

/** A whole picture as SVG text, `width` × `height` pixels, showing `rect` (the map's home by default) without names. */
export function svgOf(map: MapData, view: MapView, width: number, height: number, rect: Rect = map.home): string {
  const frame = frameOf(rect, view, width, height);
  const tokens = TOKENS[view.theme];
  const prefix = `m${pictures++}`;
  const land = map.neutral.concat(map.nations.flatMap((n) => n.polygons));
  const outline = area(land, frame);
  const stroke = (d: string, colour: string, w: number): string =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${short(w)}" stroke-linejoin="round"/>`;
  const boxes = map.insets.map(({ frame: [x0, y0, x1, y1] }) => {
    const box = `x="${short(frame.x(x0))}" y="${short(frame.y(y0))}" width="${short((x1 - x0) * frame.scale)}" height="${short((y1 - y0) * frame.scale)}"`;
    return `<rect ${box} fill="none" stroke="${tokens.coast}" stroke-width="1"/>`;
  });
  const halo = halos(tokens).map((h) => stroke(outline, h.colour, h.width * Math.max(frame.scale, 0.35)));
  const chosen = map.nations.findIndex((n) => n.id === view.selected);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">`,
    `<defs>${patterns(view, prefix)}</defs><rect width="${width}" height="${height}" fill="${tokens.sea}"/>`,
    stroke(map.graticule.map((line) => path(line, frame, false)).join(''), tokens.graticule, 0.6),
    ...halo,
    `<path d="${area(map.neutral, frame)}" fill="${tokens.land}"/>`,
    ...map.nations.map((n) => nationPaths(n, view, frame, prefix)),
    stroke(linesWhere(map, frame, (l, r) => l !== SEA && r !== SEA && (l !== NEUTRAL || r !== NEUTRAL)), tokens.border, 0.9),
    stroke(linesWhere(map, frame, (l, r) => (l === SEA) !== (r === SEA)), tokens.coast, 0.5),
    ...map.rivers.map((r) => stroke(path(r.line, frame, false), tokens.river, 1.6)),
    chosen < 0 ? '' : stroke(linesWhere(map, frame, (l, r) => (l === chosen) !== (r === chosen)), tokens.ink, 1.6),
    ...boxes,
    arcPaths(map, view, frame),
    '</svg>',
  ].join('');
}
