// How Phaser is started: one empty scene of the screen's size in device pixels, its own loop asleep for good.
import Phaser from 'phaser';

export interface Booted {
  readonly scene: Phaser.Scene;
  readonly webgl: boolean;
  /** Draws one frame now. */
  readonly step: (now: number, dt: number) => void;
  /** CSS pixels. */
  readonly resize: (width: number, height: number) => void;
  readonly destroy: () => void;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const device = (pixels: number, dpr: number): number => Math.max(1, Math.round(pixels * dpr));

const configOf = (
  el: HTMLElement,
  size: Size,
  dpr: number,
  canvasOnly: boolean,
): Phaser.Types.Core.GameConfig => ({
  type: canvasOnly ? Phaser.CANVAS : Phaser.AUTO,
  parent: el,
  width: device(size.width, dpr),
  height: device(size.height, dpr),
  scale: { mode: Phaser.Scale.NONE, zoom: 1 / dpr },
  banner: false,
  autoFocus: false,
  disableContextMenu: false,
  audio: { noAudio: true },
  input: { mouse: false, touch: false, keyboard: false, gamepad: false },
  // One texture a batch: choosing among several by an interpolated number drops thin triangles on some machines.
  render: { antialias: true, antialiasGL: true, maxTextures: 1, powerPreference: 'low-power' },
});

/** A game with one empty scene, once Phaser has made both; its loop may be running. */
const start = (config: Phaser.Types.Core.GameConfig): Promise<Phaser.Scene> =>
  new Promise((resolve) => {
    new Phaser.Game({
      ...config,
      scene: {
        create(this: Phaser.Scene) {
          resolve(this);
        },
      },
    });
  });

/** `canvasOnly`: without WebGL even where there is one. */
export async function boot(el: HTMLElement, size: Size, dpr: number, canvasOnly: boolean): Promise<Booted> {
  const scene = await start(configOf(el, size, dpr, canvasOnly));
  const { game } = scene.sys;
  game.loop.sleep(); // only here: Phaser starts its loop after it has made the scene
  return {
    scene,
    webgl: game.renderer.type === Phaser.WEBGL,
    step: (now, dt) => game.step(now, dt),
    resize: (width, height) => void game.scale.resize(device(width, dpr), device(height, dpr)),
    destroy: () => {
      game.destroy(true);
      game.step(performance.now(), 0); // Phaser takes itself down in its next step, and its loop is asleep
    },
  };
}
