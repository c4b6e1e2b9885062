// The quads of all that keeps its size on the screen: capitals, names, pips, badges.
import { badgesOf } from '../badges.ts';
import type { Label } from '../lettering.ts';
import type { Pips } from '../plan.ts';
import type { MapData, NationShape } from '../shape.ts';
import type { MarkView } from '../view.ts';
import type { Atlas, Cell } from './glyphs.ts';
import { haloed, type Icon } from './ink.ts';

export interface Marks {
  readonly marks: readonly MarkView[];
  readonly pips: readonly Pips[];
  readonly selected: string | null;
}

export const NO_MARKS: Marks = { marks: [], pips: [], selected: null };

export interface Sprite {
  readonly cell: Cell;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** A nation smaller than this across, in pixels, shows its dot only when it is selected. */
const DOT_FROM = 9;
const PIP_STEP = 5;
const PIP_DROP = 7.5;
/** More memberships than this are many: the panel says how many. */
const MOST_PIPS = 4;

function dots(map: MapData, marks: Marks, zoom: number, atlas: Atlas): Sprite[] {
  const shown = (n: NationShape): boolean => n.id === marks.selected || Math.sqrt(n.area) * zoom > DOT_FROM;
  return map.nations.filter(shown).map((n) => {
    const icon: Icon = n.id === marks.selected ? 'chosen-dot' : 'dot';
    return { cell: atlas.icon(icon), x: n.capital.x, y: n.capital.y, angle: 0 };
  });
}

/** Below the capital, or above it where a name stands below. */
function pipSide(labels: readonly Label[], x: number, y: number, width: number, zoom: number): number {
  const near = (side: number): boolean =>
    labels.some(({ glyphs, size }) =>
      glyphs.some((g) => {
        const [dx, dy] = [Math.abs(g.x - x) * zoom, Math.abs(g.y - y - (side * PIP_DROP) / zoom) * zoom];
        return dx < (width + size) / 2 && dy < 2 + size / 2;
      }),
    );
  return near(1) && !near(-1) ? -1 : 1;
}

function pips(map: MapData, labels: readonly Label[], marks: Marks, zoom: number, atlas: Atlas): Sprite[] {
  return marks.pips.flatMap(({ nation, count: all }) => {
    const count = Math.min(MOST_PIPS, all);
    const capital = map.nations.find((n) => n.id === nation)?.capital;
    if (!capital) return [];
    const y = capital.y + (PIP_DROP / zoom) * pipSide(labels, capital.x, capital.y, count * PIP_STEP, zoom);
    const x = (i: number): number => capital.x + ((i - (count - 1) / 2) * PIP_STEP) / zoom;
    return Array.from({ length: count }, (_, i) => ({ cell: atlas.icon('pip'), x: x(i), y, angle: 0 }));
  });
}

const badges = (map: MapData, { marks }: Marks, zoom: number, atlas: Atlas): Sprite[] =>
  badgesOf(map, marks, zoom).map(({ kind, x, y }) => ({ cell: atlas.icon(kind), x, y, angle: 0 }));

function letters(labels: readonly Label[], atlas: Atlas, halo: boolean): Sprite[] {
  return labels.flatMap((label) => {
    if (halo && !haloed(label.kind)) return [];
    return label.glyphs.flatMap((g) => {
      const cell = atlas.letter(label.kind, label.size, g.ch, halo);
      return cell ? [{ cell, x: g.x, y: g.y, angle: g.angle }] : [];
    });
  });
}

function all(map: MapData, labels: readonly Label[], marks: Marks, zoom: number, atlas: Atlas): Sprite[] {
  return [
    ...letters(labels, atlas, true),
    ...dots(map, marks, zoom, atlas),
    ...letters(labels, atlas, false),
    ...pips(map, labels, marks, zoom, atlas),
    ...badges(map, marks, zoom, atlas),
  ];
}

/** Everything, in drawing order. If the atlas emptied itself on the way, once more: what is on the screen now fits in it. */
export function sprites(
  map: MapData,
  labels: readonly Label[],
  marks: Marks,
  zoom: number,
  atlas: Atlas,
): Sprite[] {
  const before = atlas.fillings();
  const list = all(map, labels, marks, zoom, atlas);
  return atlas.fillings() === before ? list : all(map, labels, marks, zoom, atlas);
}

/** Sprites → vertices x, y, u, v and quads as pairs of triangles. */
export function quads(
  list: readonly Sprite[],
  zoom: number,
): { vertices: Float32Array; indices: Uint32Array } {
  const vertices = new Float32Array(list.length * 16);
  const indices = new Uint32Array(list.length * 8);
  list.forEach(({ cell, x, y, angle }, i) => {
    const [w, h] = [cell.width / 2 / zoom, cell.height / 2 / zoom];
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const corner = (k: number, sx: number, sy: number, u: number, v: number): void =>
      vertices.set([x + sx * w * cos - sy * h * sin, y + sx * w * sin + sy * h * cos, u, v], (i * 4 + k) * 4);
    corner(0, -1, -1, cell.u0, cell.v0);
    corner(1, -1, 1, cell.u0, cell.v1);
    corner(2, 1, -1, cell.u1, cell.v0);
    corner(3, 1, 1, cell.u1, cell.v1);
    const k = i * 4;
    indices.set([k, k + 1, k + 2, 0, k + 1, k + 2, k + 3, 0], i * 8);
  });
  return { vertices, indices };
}
