// How each layer of the map lives in WebGL: the sea's picture, the palette, patterns, lines, and what keeps its size.
import type Phaser from 'phaser';
import { coarsen } from '../coarsen.ts';
import { haloScale, TOKENS } from '../palette.ts';
import { type Ribbons, ribbons, type Stroke, widen } from '../ribbon.ts';
import type { MapData } from '../shape.ts';
import type { MapView } from '../view.ts';
import { PALETTE, placeOf, type Triangles, trianglesOf } from './land.ts';
import { DEPTH, type Mesh, meshOf, painted, type Picture, picture } from './meshes.ts';
import { bakeSea } from './sea.ts';
import { ROWS } from './strokes.ts';
import { paintTile, TILE } from './tiles.ts';

type Theme = MapView['theme'];

/** No texture larger than this along a side: every WebGL can hold it. */
const LARGEST = 4096;

/** The sea with its halos as one picture of the plane; painted anew for a theme, and when the zoom asks for another halo. */
export function seaLayer(scene: Phaser.Scene, map: MapData) {
  const scale = Math.min(1, LARGEST / Math.max(map.width, map.height));
  const size = painted((canvas) => {
    canvas.width = Math.round(map.width * scale);
    canvas.height = Math.round(map.height * scale);
  });
  const sea = picture(scene, 'sea', size);
  const image = scene.add.image(0, 0, 'sea').setOrigin(0, 0);
  image.setScale(1 / scale).setDepth(DEPTH.sea);
  let shown = '';
  return (theme: Theme, zoom: number): void => {
    const wanted = `${theme}${haloScale(zoom)}`;
    if (wanted === shown) return;
    shown = wanted;
    bakeSea(sea.canvas, map, TOKENS[theme], scale, zoom);
    sea.upload();
  };
}

/** The palette: one pixel a nation, '' being the land out of play. */
export function paletteLayer(scene: Phaser.Scene, map: MapData, triangles: Triangles) {
  const index = new Map(map.nations.map((n) => [n.id, n.index]));
  const row = painted((canvas) => {
    canvas.width = PALETTE;
    canvas.height = 1;
  });
  const sheet = picture(scene, 'palette', row);
  const c = row.getContext('2d') as CanvasRenderingContext2D;
  meshOf(scene, 'palette', DEPTH.land).set(triangles.vertices, triangles.indices);
  return (colours: readonly (readonly [string, string])[]): void => {
    for (const [id, colour] of colours) {
      c.fillStyle = colour;
      c.fillRect(placeOf(index.get(id) ?? -1), 0, 1, 1);
    }
    if (colours.length > 0) sheet.upload();
  };
}

interface Worn {
  readonly mesh: Mesh;
  indices: Uint32Array;
  readonly tile: Picture;
  readonly slot: number;
  readonly stripe: boolean;
}

/** Patterns: a mesh for each slot and kind, made when first worn; all share one set of vertices. */
export function patternLayer(scene: Phaser.Scene, map: MapData, triangles: Triangles, dpr: number) {
  const vertices = triangles.vertices.slice();
  const index = new Map(map.nations.map((n) => [n.id, n.index]));
  const made = new Map<string, Worn>();
  const size = dpr > 1 ? 2 * TILE : TILE;
  let repeats = 0;

  const make = (key: string, slot: number, stripe: boolean, theme: Theme): Worn => {
    const canvas = painted((c) => paintTile(c, slot, stripe, TOKENS[theme], size));
    const tile = picture(scene, key, canvas);
    const mesh = meshOf(scene, key, stripe ? DEPTH.stripe : DEPTH.pattern);
    const worn = { mesh, indices: new Uint32Array(), tile, slot, stripe };
    made.set(key, worn);
    return worn;
  };

  return {
    wear: (slot: number, stripe: boolean, nations: readonly string[], theme: Theme): void => {
      const key = `${stripe ? 'stripe' : 'pattern'}${slot}`;
      if (nations.length === 0 && !made.has(key)) return;
      const worn = made.get(key) ?? make(key, slot, stripe, theme);
      const wearers = nations.map((id) => index.get(id) ?? -1);
      worn.indices = trianglesOf(triangles, wearers);
      worn.mesh.set(vertices, worn.indices);
    },
    /** Patterns keep about their size on the screen: they double or halve with the zoom. */
    zoomed: (zoom: number): void => {
      const wanted = 2 ** Math.round(Math.log2(zoom)) / TILE;
      if (wanted === repeats) return;
      repeats = wanted;
      for (let i = 0; i < vertices.length; i += 4) {
        vertices[i + 2] = (vertices[i] ?? 0) * repeats;
        vertices[i + 3] = (vertices[i + 1] ?? 0) * repeats;
      }
      for (const { mesh, indices } of made.values()) mesh.set(vertices, indices);
    },
    themed: (theme: Theme): void => {
      for (const { tile, slot, stripe } of made.values()) {
        paintTile(tile.canvas, slot, stripe, TOKENS[theme], size);
        tile.upload();
      }
    },
  };
}

/** How far lines may stray from the outlines, in map units: from above so many units a pixel, that much. */
const DETAIL = [
  { from: 1.2, stray: 1.3 },
  { from: 0.6, stray: 0.5 },
  { from: 0, stray: 0 },
] as const;

const strayAt = (unit: number): number => DETAIL.find((d) => unit >= d.from)?.stray ?? 0;

export interface Lines {
  readonly set: (strokes: readonly Stroke[], unit: number) => void;
  /** `unit`: map units a pixel spans. */
  readonly widen: (unit: number) => void;
}

/** Lines as one mesh; details too small for the zoom are left out, which keeps thin lines clean. */
export function lineLayer(scene: Phaser.Scene, depth: number, feather: number): Lines {
  const mesh = meshOf(scene, 'strokes', depth);
  const made = new Map<number, Ribbons>();
  let source: readonly Stroke[] = [];
  const ribbonsAt = (stray: number): Ribbons => {
    const coarse = source.map((s) => ({ ...s, line: coarsen(s.line, stray) }));
    const now = ribbons(coarse, { rows: ROWS, feather });
    made.set(stray, now);
    return now;
  };
  const at = (unit: number): void => {
    const stray = strayAt(unit);
    const now = made.get(stray) ?? ribbonsAt(stray);
    widen(now, unit);
    mesh.set(now.vertices, now.indices);
  };
  return {
    set: (strokes, unit) => {
      source = strokes;
      made.clear();
      at(unit);
    },
    widen: at,
  };
}
