// Decides how the plan is carried out with WebGL: a mesh for the land, one for each pattern, ribbons for lines, quads for names.
// Refuses to know geometry and names; it hands arrays to Phaser.
import type Phaser from 'phaser';
import { course, dashed, dashOf, widthOf } from '../arcs.ts';
import { coarsen } from '../coarsen.ts';
import { type Camera, free, type Viewport } from '../camera.ts';
import { type Label, layLabels } from '../labels.ts';
import { boundary } from '../outline.ts';
import { haloScale, TOKENS } from '../palette.ts';
import type { Op } from '../plan.ts';
import { type Ribbons, ribbons, type Stroke, widen } from '../ribbon.ts';
import { type MapData, NEUTRAL, SEA } from '../shape.ts';
import type { ArcView, MapView } from '../view.ts';
import { createFade } from './fade.ts';
import { type Atlas, createAtlas } from './glyphs.ts';
import { PALETTE, placeOf, triangulate, trianglesOf } from './land.ts';
import { type Marks, quads, sprites } from './overlay.ts';
import { bakeSea, paintTile } from './paint.ts';
import type { Stage } from './stage.ts';
import { paintStrokes, ROWS, rowOf, type StrokeKind, WIDTHS } from './strokes.ts';

type Mesh = Phaser.GameObjects.Mesh2D;

const DEPTH = {
  sea: 0,
  graticule: 1,
  land: 2,
  pattern: 3,
  stripe: 4,
  lines: 5,
  hull: 6,
  outline: 7,
  arcs: 8,
  overlay: 9,
} as const;
/** Pixels a line fades over beyond its edge, and those of the screen that a pattern's tile spans. */
const FEATHER = 0.75;
const TILE = 32;
/** While the camera moves, names are laid anew only when the zoom has changed by more than this (as a logarithm). */
const RELAY = 0.18;

interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly upload: () => void;
}

/** A canvas that Phaser draws from; `upload` after painting on it. */
function picture(scene: Phaser.Scene, key: string, paint: (canvas: HTMLCanvasElement) => void): Picture {
  const canvas = document.createElement('canvas');
  paint(canvas);
  const texture = scene.textures.create(
    key,
    canvas as unknown as HTMLImageElement,
    canvas.width,
    canvas.height,
  );
  texture?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
  return { canvas, upload: () => texture?.source[0]?.update() };
}

function meshOf(scene: Phaser.Scene, key: string, depth: number): Mesh {
  const mesh = scene.add.mesh2d(0, 0, key, [], [], true);
  mesh.setDepth(depth);
  mesh.renderAsTriangles = true;
  return mesh;
}

function setMesh(mesh: Mesh, vertices: Float32Array, indices: Uint32Array): void {
  mesh.vertices = vertices as unknown as number[];
  mesh.indices = indices as unknown as number[];
}

interface Lines {
  readonly set: (strokes: readonly Stroke[], unit: number) => void;
  readonly widen: (unit: number) => void;
}

/** How far lines may stray from the outlines, in map units: from above so many units a pixel, that much. */
const DETAIL = [
  { from: 1.2, stray: 1.3 },
  { from: 0.6, stray: 0.5 },
  { from: 0, stray: 0 },
] as const;

const strayAt = (unit: number): number => DETAIL.find((d) => unit >= d.from)?.stray ?? 0;

/** Lines on a mesh; details too small for the zoom are left out, which keeps thin lines clean. */
function linesOf(scene: Phaser.Scene, depth: number, feather: number): Lines {
  const mesh = meshOf(scene, 'strokes', depth);
  const made = new Map<number, Ribbons>();
  let source: readonly Stroke[] = [];
  const at = (unit: number): void => {
    const stray = strayAt(unit);
    const now =
      made.get(stray) ??
      ribbons(
        source.map((s) => ({ ...s, line: coarsen(s.line, stray) })),
        { rows: ROWS, feather },
      );
    made.set(stray, now);
    widen(now, unit);
    setMesh(mesh, now.vertices, now.indices);
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

const stroke = (kind: StrokeKind, line: Float32Array, width = WIDTHS[kind], closed = false): Stroke => ({
  line,
  row: rowOf(kind),
  width,
  closed,
});

function fixedStrokes(map: MapData): Stroke[] {
  const kindOf = (i: number): StrokeKind | null => {
    const [l, r] = map.sides[i] ?? [SEA, SEA];
    if (l === SEA || r === SEA) return l === r ? null : 'coast';
    return l === NEUTRAL && r === NEUTRAL ? null : 'border';
  };
  const arcs = (wanted: StrokeKind): Stroke[] =>
    map.arcs.flatMap((line, i) => (kindOf(i) === wanted ? [stroke(wanted, line)] : []));
  const frames = map.insets.flatMap(({ frame: [x0, y0, x1, y1] }) =>
    [0, 5].map((g) =>
      stroke(
        'frame',
        Float32Array.of(x0 - g, y0 - g, x1 + g, y0 - g, x1 + g, y1 + g, x0 - g, y1 + g),
        g === 0 ? 0.8 : 1.3,
        true,
      ),
    ),
  );
  return [...arcs('border'), ...arcs('coast'), ...map.rivers.map((r) => stroke('river', r.line)), ...frames];
}

function arcStrokes(map: MapData, arcs: readonly ArcView[], unit: number): Stroke[] {
  const at = (id: string): readonly [number, number] | null => {
    const capital = map.nations.find((n) => n.id === id)?.capital;
    return capital ? [capital.x, capital.y] : null;
  };
  return arcs.flatMap((arc) => {
    const [a, b] = [at(arc.from), at(arc.to)];
    if (!a || !b) return [];
    const width = widthOf(arc);
    const [on, off] = dashOf(arc.kind, arc.doubt);
    const dash =
      on === undefined || off === undefined
        ? ([] as const)
        : ([Math.max(on, width), Math.max(2, off - width / 2)] as const);
    const pieces = dashed(course(a, b), dash, unit);
    return [
      ...pieces.map((piece) => stroke('casing', piece, width + 1.8)),
      ...pieces.map((piece) => stroke(arc.kind, piece, width)),
    ];
  });
}

/** Pattern meshes, one a slot, made when first worn. */
function patternsOf(
  scene: Phaser.Scene,
  map: MapData,
  triangles: ReturnType<typeof triangulate>,
  dpr: number,
) {
  const vertices = triangles.vertices.slice();
  const index = new Map(map.nations.map((n) => [n.id, n.index]));
  const made = new Map<string, { mesh: Mesh; tile: Picture; slot: number; stripe: boolean }>();
  let scale = 0;
  const size = dpr > 1 ? TILE * 2 : TILE;
  const wear = (slot: number, stripe: boolean, nations: readonly string[], theme: MapView['theme']): void => {
    const key = `${stripe ? 'stripe' : 'pattern'}${slot}`;
    let entry = made.get(key);
    if (!entry) {
      if (nations.length === 0) return;
      const tile = picture(scene, key, (canvas) => paintTile(canvas, slot, stripe, TOKENS[theme], size));
      entry = { mesh: meshOf(scene, key, stripe ? DEPTH.stripe : DEPTH.pattern), tile, slot, stripe };
      made.set(key, entry);
    }
    setMesh(
      entry.mesh,
      vertices,
      trianglesOf(
        triangles,
        nations.map((id) => index.get(id) ?? -1),
      ),
    );
    entry.mesh.setVisible(nations.length > 0);
  };
  const zoomed = (zoom: number): void => {
    const next = 2 ** Math.round(Math.log2(zoom)) / TILE;
    if (next === scale) return;
    scale = next;
    for (let i = 0; i < vertices.length; i += 4) {
      vertices[i + 2] = (vertices[i] ?? 0) * scale;
      vertices[i + 3] = (vertices[i + 1] ?? 0) * scale;
    }
  };
  const themed = (theme: MapView['theme']): void => {
    for (const { tile, slot, stripe } of made.values()) {
      paintTile(tile.canvas, slot, stripe, TOKENS[theme], size);
      tile.upload();
    }
  };
  return { wear, zoomed, themed };
}

/** The palette: one pixel a nation. */
function paletteOf(scene: Phaser.Scene, map: MapData) {
  const index = new Map(map.nations.map((n) => [n.id, n.index]));
  const sheet = picture(scene, 'palette', (canvas) => {
    canvas.width = PALETTE;
    canvas.height = 1;
  });
  const c = sheet.canvas.getContext('2d') as CanvasRenderingContext2D;
  return (colours: readonly (readonly [string, string])[]): void => {
    for (const [id, colour] of colours) {
      c.fillStyle = colour;
      c.fillRect(placeOf(index.get(id) ?? -1), 0, 1, 1);
    }
    sheet.upload();
  };
}

/** `still`: colours change at once. */
export function webglStage(
  scene: Phaser.Scene,
  map: MapData,
  first: MapView,
  density: number,
  still: boolean,
): Stage {
  const dpr = density;
  const feather = FEATHER / dpr;
  let view = first;
  let marks: Marks = { marks: [], pips: [], selected: null };
  let arcs: readonly ArcView[] = [];
  let zoom = 0;
  let laid = 1;
  let seaAt = 1;
  const stale = { lines: true, overlay: true, arcs: true };

  const seaScale = Math.min(1, 4096 / Math.max(map.width, map.height));
  const sea = picture(scene, 'sea', (canvas) => bakeSea(canvas, map, TOKENS[view.theme], seaScale, 1));
  scene.add
    .image(0, 0, 'sea')
    .setOrigin(0, 0)
    .setScale(1 / seaScale)
    .setDepth(DEPTH.sea);
  const strokes = picture(scene, 'strokes', (canvas) => paintStrokes(canvas, view.theme, feather));
  const triangles = triangulate(map);
  const recolour = paletteOf(scene, map);
  setMesh(meshOf(scene, 'palette', DEPTH.land), triangles.vertices, triangles.indices);
  const patterns = patternsOf(scene, map, triangles, dpr);
  const graticule = linesOf(scene, DEPTH.graticule, feather);
  const lines = linesOf(scene, DEPTH.lines, feather);
  const hull = linesOf(scene, DEPTH.hull, feather);
  const outline = linesOf(scene, DEPTH.outline, feather);
  const arcLines = linesOf(scene, DEPTH.arcs, feather);
  graticule.set(
    map.graticule.map((line) => stroke('graticule', line)),
    1,
  );
  lines.set(fixedStrokes(map), 1);
  const atlas: Atlas = createAtlas(TOKENS[view.theme], dpr);
  const letters = picture(scene, 'letters', (canvas) => {
    canvas.width = atlas.canvas.width;
    canvas.height = atlas.canvas.height;
  });
  const overlay = meshOf(scene, 'letters', DEPTH.overlay);
  const fade = createFade();

  const themed = (theme: MapView['theme']): void => {
    const tokens = TOKENS[theme];
    seaAt = 0;
    paintStrokes(strokes.canvas, theme, feather);
    strokes.upload();
    patterns.themed(theme);
    atlas.clear(tokens);
    recolour([['', tokens.land]]);
    scene.cameras.main.setBackgroundColor(tokens.sea);
    stale.overlay = true;
  };

  const bound = (on: Lines, kind: StrokeKind, members: readonly string[]): void =>
    on.set(
      boundary(map, members).map(({ line, closed }) => stroke(kind, line, WIDTHS[kind], closed)),
      1 / (zoom || 1),
    );

  const one = (op: Op): void => {
    switch (op.op) {
      case 'theme':
        return themed(op.theme);
      case 'fill':
        return fade.set(op.nation, op.colour, still);
      case 'pattern':
      case 'stripe':
        return patterns.wear(op.slot, op.op === 'stripe', op.nations, view.theme);
      case 'outline':
        return bound(outline, 'outline', op.nation ? [op.nation] : []);
      case 'hull':
        return bound(hull, 'hull', op.nations);
      case 'arcs':
        arcs = op.arcs;
        stale.arcs = true;
        return;
      case 'marks':
        marks = op;
        stale.overlay = true;
        return;
      case 'names':
        stale.overlay = true;
        return;
      case 'insets':
        return;
      default:
        op satisfies never;
    }
  };

  const layOverlay = (): void => {
    laid = zoom;
    const labels: Label[] = layLabels(map, view, zoom, atlas.advance);
    const made = quads(sprites(map, labels, marks, zoom, atlas), zoom);
    setMesh(overlay, made.vertices, made.indices);
    if (!atlas.changed()) return;
    const c = letters.canvas.getContext('2d') as CanvasRenderingContext2D;
    c.clearRect(0, 0, letters.canvas.width, letters.canvas.height);
    c.drawImage(atlas.canvas, 0, 0);
    letters.upload();
  };

  const laySea = (): void => {
    if (seaAt === haloScale(zoom)) return;
    seaAt = haloScale(zoom);
    bakeSea(sea.canvas, map, TOKENS[view.theme], seaScale, zoom);
    sea.upload();
  };

  const zoomed = (next: number): void => {
    if (next === zoom) return;
    zoom = next;
    for (const l of [graticule, lines, hull, outline]) l.widen(1 / zoom);
    patterns.zoomed(zoom);
    stale.arcs = true;
  };

  const prepare = (camera: Camera, viewport: Viewport, dt: number, moving: boolean): boolean => {
    zoomed(camera.zoom);
    if (laid !== zoom && (!moving || Math.abs(Math.log(zoom / laid)) > RELAY)) stale.overlay = true;
    if (!moving || seaAt === 0) laySea();
    if (stale.arcs) arcLines.set(arcStrokes(map, arcs, 1 / zoom), 1 / zoom);
    if (stale.overlay) layOverlay();
    stale.arcs = false;
    stale.overlay = false;
    const { colours, moving: fading } = fade.step(dt);
    if (colours.length > 0) recolour(colours);
    const f = free(viewport);
    const view2d = scene.cameras.main;
    view2d.setOrigin(0, 0);
    view2d.setZoom(camera.zoom * dpr);
    view2d.setScroll(camera.x - (f[0] + f[2]) / 2 / camera.zoom, camera.y - (f[1] + f[3]) / 2 / camera.zoom);
    return fading;
  };

  return {
    apply: (ops, next) => {
      view = next;
      for (const op of ops) one(op);
    },
    prepare,
    renew: () => {
      atlas.clear(TOKENS[view.theme]);
      stale.overlay = true;
    },
  };
}
