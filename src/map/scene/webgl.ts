// How the plan is carried out with WebGL: which layer each operation changes, and what a new zoom makes stale.
import type Phaser from 'phaser';
import { type Camera, free, type Viewport } from '../camera.ts';
import { layLabels } from '../labels.ts';
import { TOKENS } from '../palette.ts';
import type { Op } from '../plan.ts';
import type { MapData } from '../shape.ts';
import type { ArcView, MapView } from '../view.ts';
import { createFade } from './fade.ts';
import { createAtlas } from './glyphs.ts';
import { triangulate } from './land.ts';
import { lineLayer, paletteLayer, patternLayer, seaLayer } from './layers.ts';
import { arcStrokes, boundaryStrokes, fixedStrokes, graticuleStrokes } from './line-work.ts';
import { DEPTH, meshOf, painted, picture } from './meshes.ts';
import { type Marks, NO_MARKS, quads, sprites } from './overlay.ts';
import type { Stage } from './stage.ts';
import { paintStrokes } from './strokes.ts';

/** Pixels a line fades over beyond its edge. */
const FEATHER = 0.75;
/** While the camera moves, names are laid anew only when the zoom has changed by more than this (as a logarithm). */
const RELAY = 0.18;

/** Names, capitals, pips and badges: quads from the atlas, all in one mesh. */
function overlayLayer(scene: Phaser.Scene, map: MapData, theme: MapView['theme'], dpr: number) {
  const atlas = createAtlas(TOKENS[theme], dpr);
  const sheet = picture(scene, 'letters', atlas.canvas);
  const mesh = meshOf(scene, 'letters', DEPTH.overlay);
  return {
    clear: (next: MapView['theme']): void => atlas.clear(TOKENS[next]),
    lay: (view: MapView, marks: Marks, zoom: number): void => {
      const labels = layLabels(map, view, zoom, atlas.advance);
      const made = quads(sprites(map, labels, marks, zoom, atlas), zoom);
      mesh.set(made.vertices, made.indices);
      if (atlas.changed()) sheet.upload();
    },
  };
}

function lookAt(
  camera2d: Phaser.Cameras.Scene2D.Camera,
  camera: Camera,
  viewport: Viewport,
  dpr: number,
): void {
  const [x0, y0, x1, y1] = free(viewport);
  camera2d.setOrigin(0, 0);
  camera2d.setZoom(camera.zoom * dpr);
  camera2d.setScroll(camera.x - (x0 + x1) / 2 / camera.zoom, camera.y - (y0 + y1) / 2 / camera.zoom);
}

/** `still`: colours change at once. */
export function webglStage(
  scene: Phaser.Scene,
  map: MapData,
  first: MapView,
  dpr: number,
  still: () => boolean,
): Stage {
  const feather = FEATHER / dpr;
  const triangles = triangulate(map);
  const strokes = picture(
    scene,
    'strokes',
    painted((c) => paintStrokes(c, first.theme, feather)),
  );
  const sea = seaLayer(scene, map);
  const recolour = paletteLayer(scene, map, triangles);
  const patterns = patternLayer(scene, map, triangles, dpr);
  const graticule = lineLayer(scene, DEPTH.graticule, feather);
  const lines = lineLayer(scene, DEPTH.lines, feather);
  const hull = lineLayer(scene, DEPTH.hull, feather);
  const outline = lineLayer(scene, DEPTH.outline, feather);
  const arcs = lineLayer(scene, DEPTH.arcs, feather);
  const overlay = overlayLayer(scene, map, first.theme, dpr);
  const fade = createFade();
  const stale = { overlay: true, arcs: true, sea: true };
  let view = first;
  let marks: Marks = NO_MARKS;
  let drawnArcs: readonly ArcView[] = [];
  let zoom = 1;
  let laid = 1;
  graticule.set(graticuleStrokes(map), 1);
  lines.set(fixedStrokes(map), 1);

  const themed = (theme: MapView['theme']): void => {
    paintStrokes(strokes.canvas, theme, feather);
    strokes.upload();
    patterns.themed(theme);
    overlay.clear(theme);
    recolour([['', TOKENS[theme].land]]);
    scene.cameras.main.setBackgroundColor(TOKENS[theme].sea);
    stale.overlay = true;
    stale.sea = true;
  };

  const carryOut = (op: Op): void => {
    switch (op.op) {
      case 'theme':
        return themed(op.theme);
      case 'fill':
        return fade.set(op.nation, op.colour, still());
      case 'pattern':
      case 'stripe':
        return patterns.wear(op.slot, op.op === 'stripe', op.nations, view.theme);
      case 'outline':
        return outline.set(boundaryStrokes(map, 'outline', op.nation ? [op.nation] : []), 1 / zoom);
      case 'hull':
        return hull.set(boundaryStrokes(map, 'hull', op.nations), 1 / zoom);
      case 'arcs':
        drawnArcs = op.arcs;
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

  const zoomTo = (next: number, moving: boolean): void => {
    if (next !== zoom) {
      zoom = next;
      for (const layer of [graticule, lines, hull, outline]) layer.widen(1 / zoom);
      patterns.zoomed(zoom);
      stale.arcs = true;
      stale.sea = true;
    }
    if (laid !== zoom && (!moving || Math.abs(Math.log(zoom / laid)) > RELAY)) stale.overlay = true;
  };

  const freshen = (moving: boolean): void => {
    if (stale.sea && !moving) sea(view.theme, zoom);
    if (stale.arcs) arcs.set(arcStrokes(map, drawnArcs, 1 / zoom), 1 / zoom);
    if (stale.overlay) {
      laid = zoom;
      overlay.lay(view, marks, zoom);
    }
    stale.sea &&= moving;
    stale.arcs = false;
    stale.overlay = false;
  };

  return {
    apply: (ops, next) => {
      view = next;
      for (const op of ops) carryOut(op);
    },
    prepare: (camera, viewport, dt, moving) => {
      zoomTo(camera.zoom, moving);
      freshen(moving);
      const faded = fade.step(dt);
      recolour(faded.colours);
      lookAt(scene.cameras.main, camera, viewport, dpr);
      return faded.moving;
    },
    renew: () => {
      overlay.clear(view.theme);
      stale.overlay = true;
    },
  };
}
