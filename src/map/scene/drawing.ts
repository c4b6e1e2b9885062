// One drawing of the map for one density of the screen: Phaser, and the stage that carries out what the plan asks.
import type { Viewport } from '../camera.ts';
import type { MapData } from '../shape.ts';
import type { MapView } from '../view.ts';
import { boot, type Booted } from './boot.ts';
import { canvasStage } from './canvas.ts';
import type { Stage } from './stage.ts';
import { webglStage } from './webgl.ts';

export interface Drawing {
  readonly game: Booted;
  readonly stage: Stage;
}

/** Starts Phaser in the element; nothing is seen before the first frame. `still`: whether colours change at once. */
export async function startDrawing(
  el: HTMLElement,
  map: MapData,
  view: MapView,
  viewport: Viewport,
  dpr: number,
  canvasOnly: boolean,
  still: () => boolean,
): Promise<Drawing> {
  const game = await boot(el, viewport, dpr, canvasOnly);
  return { game, stage: (game.webgl ? webglStage : canvasStage)(game.scene, map, view, dpr, still) };
}
