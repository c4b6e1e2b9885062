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

/** `canvasOnly`: without WebGL even where there is one. */
export function boot(el: HTMLElement, size: Size, dpr: number, canvasOnly: boolean): Promise<Booted> {
  return new Promise((resolve) => {
    const ready = (scene: Phaser.Scene): void => {
      game.loop.sleep();
      resolve({
        scene,
        webgl: game.renderer.type === Phaser.WEBGL,
        step: (now, dt) => game.step(now, dt),
        resize: (width, height) => void game.scale.resize(device(width, dpr), device(height, dpr)),
        destroy: () => {
          game.destroy(true);
          game.step(performance.now(), 0); // Phaser takes itself down in its next step, and its loop is asleep
        },
      });
    };
    const game: Phaser.Game = new Phaser.Game({
      ...configOf(el, size, dpr, canvasOnly),
      scene: {
        create(this: Phaser.Scene) {
          ready(this);
        },
      },
    });
  });
}
