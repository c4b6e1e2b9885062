// Decides how the map lives in the page: mounts Phaser, turns gestures into camera moves and picks, draws a frame only when something changed.
// Refuses to know the game; it shows the views it is given and reports what was pointed at.
import Phaser from 'phaser';
import { type Camera, clamp, home, onNation, panBy, toMap, type Viewport, zoomAt } from './camera.ts';
import { listen } from './gestures.ts';
import { advance, glide, type Motion, STILL, thrown } from './motion.ts';
import { picker } from './pick.ts';
import { plan } from './plan.ts';
import { canvasStage } from './scene/canvas.ts';
import { SERIF } from './scene/glyphs.ts';
import type { Stage } from './scene/stage.ts';
import { webglStage } from './scene/webgl.ts';
import type { MapData } from './shape.ts';
import { EMPTY_VIEW, type MapView } from './view.ts';

export interface Handlers {
  readonly onSelect: (id: string | null) => void;
  readonly onHover: (id: string | null) => void;
}

export interface MapHandle {
  /** Shows another view; the drawing changes by what is different. */
  readonly show: (view: MapView) => void;
  /** Glides to a nation; null: back to where the map opened. */
  readonly focus: (id: string | null) => void;
  /** Zooms about the middle of what is seen. */
  readonly zoomBy: (factor: number) => void;
  /** Stops all movement; no frame is drawn until the next input or view. */
  readonly sleep: () => void;
  readonly destroy: () => void;
  /** Frames drawn since mounting: stands still while nothing changes. */
  readonly frames: () => number;
  readonly renderer: 'webgl' | 'canvas';
}

export interface Options {
  /** 'canvas' draws without WebGL even where there is one. */
  readonly renderer?: 'auto' | 'canvas';
  readonly view?: MapView;
}

const FINGER_REACH = 22;
const GLIDE = 420;
const STEP = 140;
/** Milliseconds a frame may count for: after a pause nothing jumps to its end. */
const LONGEST_FRAME = 100;

const calm = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The serif must be there before letters are drawn; a page without it falls back to the next family, without waiting long. */
async function fonts(): Promise<void> {
  const wanted = ['560 16px', '720 16px', 'italic 400 16px'].map((f) => document.fonts.load(`${f} ${SERIF}`));
  await Promise.race([Promise.allSettled(wanted), new Promise((done) => setTimeout(done, 1500))]);
}

function start(
  el: HTMLElement,
  canvasOnly: boolean,
  size: Viewport,
  dpr: number,
): Promise<{ game: Phaser.Game; scene: Phaser.Scene }> {
  return new Promise((resolve) => {
    const game: Phaser.Game = new Phaser.Game({
      type: canvasOnly ? Phaser.CANVAS : Phaser.AUTO,
      parent: el,
      width: Math.max(1, Math.round(size.width * dpr)),
      height: Math.max(1, Math.round(size.height * dpr)),
      scale: { mode: Phaser.Scale.NONE, zoom: 1 / dpr },
      banner: false,
      autoFocus: false,
      disableContextMenu: false,
      transparent: false,
      audio: { noAudio: true },
      input: { mouse: false, touch: false, keyboard: false, gamepad: false },
      // One texture a batch: choosing among several by an interpolated number drops thin triangles on some machines.
      render: { antialias: true, antialiasGL: true, maxTextures: 1, powerPreference: 'low-power' },
      scene: {
        create(this: Phaser.Scene) {
          game.loop.sleep();
          resolve({ game, scene: this });
        },
      },
    });
  });
}

/** Mounts a map in an element that has a size. Resolves when the first picture stands. */
export async function mountMap(
  el: HTMLElement,
  map: MapData,
  handlers: Handlers,
  options: Options = {},
): Promise<MapHandle> {
  let view = options.view ?? EMPTY_VIEW;
  const dpr = Math.min(3, window.devicePixelRatio || 1);
  const measure = (): Viewport => ({
    width: Math.max(1, el.clientWidth),
    height: Math.max(1, el.clientHeight),
    insets: view.insets,
  });
  let viewport = measure();
  await fonts();
  const { game, scene } = await start(el, options.renderer === 'canvas', viewport, dpr);
  const webgl = game.renderer.type === Phaser.WEBGL;
  const stage: Stage = (webgl ? webglStage : canvasStage)(scene, map, view, dpr, calm());
  const pick = picker(map);
  let camera: Camera = home(map, viewport);
  let motion: Motion = STILL;
  let untouched = true;
  let asked = 0;
  let last = 0;
  let drawn = 0;
  let hover: string | null = null;
  let gone = false;

  const frame = (now: number): void => {
    asked = 0;
    if (gone) return;
    const dt = last === 0 ? 16 : Math.min(LONGEST_FRAME, now - last);
    const step = advance(motion, dt);
    motion = step.motion;
    if (step.camera) camera = clamp(map, viewport, step.camera);
    if (step.by[0] !== 0 || step.by[1] !== 0) camera = panBy(map, viewport, camera, ...step.by);
    const fading = stage.prepare(camera, viewport, dt, motion.kind !== 'still');
    game.step(now, dt);
    drawn++;
    last = 0;
    if (fading || motion.kind !== 'still') {
      last = now;
      ask();
    }
  };
  const ask = (): void => {
    if (asked === 0 && !gone) asked = requestAnimationFrame(frame);
  };
  const go = (to: Camera, time: number): void => {
    if (calm()) {
      camera = to;
      motion = STILL;
    } else motion = glide(camera, to, time);
    ask();
  };
  const goal = (): Camera => (motion.kind === 'glide' ? motion.to : camera);
  const zoom = (factor: number, x: number, y: number, smooth: boolean): void => {
    untouched = false;
    const to = zoomAt(map, viewport, smooth ? goal() : camera, factor, x, y);
    if (smooth) return go(to, STEP);
    camera = to;
    ask();
  };
  const point = (id: string | null): void => {
    if (id === hover) return;
    hover = id;
    el.style.cursor = id === null ? 'grab' : 'pointer';
    handlers.onHover(id);
  };
  const at = (x: number, y: number, reach?: number): string | null =>
    pick(...toMap(camera, viewport, x, y), camera.zoom, reach);

  const stop = listen(el, {
    tap: (x, y, touch) => handlers.onSelect(at(x, y, touch ? FINGER_REACH : undefined)),
    doubleTap: (x, y) => zoom(2, x, y, true),
    hover: (x, y) => point(at(x, y)),
    leave: () => point(null),
    grab: () => {
      motion = STILL;
    },
    drag: (dx, dy) => {
      untouched = false;
      camera = panBy(map, viewport, camera, dx, dy);
      ask();
    },
    fling: (vx, vy) => {
      if (calm()) return;
      motion = thrown(vx, vy);
      ask();
    },
    zoom,
  });

  const resize = new ResizeObserver(() => {
    const next = measure();
    if (next.width === viewport.width && next.height === viewport.height) return;
    viewport = next;
    game.scale.resize(Math.round(viewport.width * dpr), Math.round(viewport.height * dpr));
    camera = untouched ? home(map, viewport) : clamp(map, viewport, camera);
    ask();
  });
  resize.observe(el);

  const show = (next: MapView): void => {
    const ops = plan(view, next);
    view = next;
    stage.apply(ops, next);
    if (ops.some((op) => op.op === 'insets')) {
      viewport = measure();
      go(untouched ? home(map, viewport) : clamp(map, viewport, goal()), GLIDE);
    }
    if (ops.length > 0) ask();
  };

  stage.apply(plan(null, view), view);
  frame(performance.now());
  return {
    show,
    focus: (id) => {
      untouched = id === null;
      const to = id === null ? home(map, viewport) : onNation(map, viewport, id, goal());
      if (to) go(to, GLIDE);
    },
    zoomBy: (factor) => {
      const [x, y] = [
        viewport.insets.left + (viewport.width - viewport.insets.left - viewport.insets.right) / 2,
        viewport.insets.top + (viewport.height - viewport.insets.top - viewport.insets.bottom) / 2,
      ];
      zoom(factor, x, y, true);
    },
    sleep: () => {
      motion = STILL;
      cancelAnimationFrame(asked);
      asked = 0;
    },
    destroy: () => {
      gone = true;
      stop();
      resize.disconnect();
      cancelAnimationFrame(asked);
      game.destroy(true);
      game.step(performance.now(), 16);
    },
    frames: () => drawn,
    renderer: webgl ? 'webgl' : 'canvas',
  };
}
