// How the plan is carried out on machines without WebGL: the whole map painted on one picture whenever something changes.
import type Phaser from 'phaser';
import type { Camera, Viewport } from '../camera.ts';
import { layLabels } from '../labels.ts';
import { TOKENS } from '../palette.ts';
import type { Op } from '../plan.ts';
import type { MapData } from '../shape.ts';
import type { MapView } from '../view.ts';
import { createFade } from './fade.ts';
import { createAtlas } from './glyphs.ts';
import { type Marks, NO_MARKS, sprites } from './overlay.ts';
import { paintMap } from './paint.ts';
import { pathsOf } from './paths.ts';
import type { Stage } from './stage.ts';
import { paintTile, TILE } from './tiles.ts';

export function canvasStage(
  scene: Phaser.Scene,
  map: MapData,
  first: MapView,
  dpr: number,
  still: () => boolean,
): Stage {
  const paths = pathsOf(map);
  const fade = createFade();
  const atlas = createAtlas(TOKENS[first.theme], dpr);
  const tiles = new Map<string, HTMLCanvasElement>();
  const screen = document.createElement('canvas');
  const texture = scene.textures.create('map', screen as unknown as HTMLImageElement, 1, 1);
  const image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0);
  let view = first;
  let marks: Marks = NO_MARKS;

  const tileOf = (slot: number, stripe: boolean): HTMLCanvasElement => {
    const key = `${slot}${stripe}`;
    const known = tiles.get(key);
    if (known) return known;
    const canvas = document.createElement('canvas');
    paintTile(canvas, slot, stripe, TOKENS[view.theme], TILE * dpr);
    tiles.set(key, canvas);
    return canvas;
  };

  const measure = (viewport: Viewport): void => {
    const [w, h] = [
      Math.max(1, Math.round(viewport.width * dpr)),
      Math.max(1, Math.round(viewport.height * dpr)),
    ];
    if (screen.width === w && screen.height === h && image.texture.key === 'map') return;
    screen.width = w;
    screen.height = h;
    texture?.source[0]?.updateSize(w, h);
    texture?.remove('__BASE');
    texture?.add('__BASE', 0, 0, 0, w, h);
    image.setTexture('map', '__BASE');
  };

  const one = (op: Op): void => {
    if (op.op === 'theme') {
      tiles.clear();
      atlas.clear(TOKENS[op.theme]);
    } else if (op.op === 'fill') fade.set(op.nation, op.colour, still());
    else if (op.op === 'marks') marks = op;
  };

  const prepare = (camera: Camera, viewport: Viewport, dt: number): boolean => {
    measure(viewport);
    const { moving } = fade.step(dt);
    const labels = layLabels(map, view, camera.zoom, atlas.advance);
    const list = sprites(map, labels, marks, camera.zoom, atlas);
    const c = screen.getContext('2d') as CanvasRenderingContext2D;
    paintMap(c, {
      map,
      paths,
      view,
      camera,
      viewport,
      dpr,
      colours: fade.now,
      tiles: tileOf,
      atlas: atlas.canvas,
      sprites: list,
    });
    return moving;
  };

  return {
    apply: (ops, next) => {
      view = next;
      for (const op of ops) one(op);
    },
    prepare,
    renew: () => atlas.clear(TOKENS[view.theme]),
  };
}
