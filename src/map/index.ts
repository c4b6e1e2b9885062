// How the map lives in the page: what mounting it gives, and what gestures over it mean for the game.
import { toMap, type Viewport } from './camera.ts';
import { createDirector } from './director.ts';
import { density, followDensity } from './density.ts';
import { type Gestures, listen } from './gestures.ts';
import { picker } from './pick.ts';
import { plan } from './plan.ts';
import { type Drawing, startDrawing } from './scene/drawing.ts';
import { SERIF } from './scene/ink.ts';
import type { MapData } from './shape.ts';
import { EMPTY_VIEW, type Insets, type MapView } from './view.ts';

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

/** Pixels round a fingertip in which a small nation still counts as meant. */
const FINGER_REACH = 22;
/** Milliseconds to wait for the serif before names are drawn in the next best face. */
const PATIENCE = 1500;

const calm = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Waits for the serif, but not long: `late` comes true when it arrives after all. */
async function fonts(): Promise<{ readonly late: Promise<unknown> | null }> {
  const faces = ['560 16px', '720 16px', 'italic 400 16px'];
  const all = Promise.allSettled(faces.map((face) => document.fonts.load(`${face} ${SERIF}`)));
  const slow = new Promise<'slow'>((done) => setTimeout(done, PATIENCE, 'slow'));
  return { late: (await Promise.race([all, slow])) === 'slow' ? all : null };
}

const measure = (el: HTMLElement, insets: Insets): Viewport => ({
  width: Math.max(1, el.clientWidth),
  height: Math.max(1, el.clientHeight),
  insets,
});

/** Tells of hovering once for each nation, and shows by the cursor what can be pressed. */
function pointer(el: HTMLElement, handlers: Handlers): (id: string | null) => void {
  let last: string | null = null;
  return (id) => {
    if (id === last) return;
    last = id;
    el.style.cursor = id === null ? 'grab' : 'pointer';
    handlers.onHover(id);
  };
}

/** Mounts a map in an element that has a size. The first picture follows in the next frame. */
export async function mountMap(
  el: HTMLElement,
  map: MapData,
  handlers: Handlers,
  options: Options = {},
): Promise<MapHandle> {
  let view = options.view ?? EMPTY_VIEW;
  const { late } = await fonts();
  const start = (dpr: number): Promise<Drawing> =>
    startDrawing(el, map, view, measure(el, view.insets), dpr, options.renderer === 'canvas', calm);
  let drawnAt = density();
  let { game, stage } = await start(drawnAt);
  const director = createDirector(map, measure(el, view.insets), {
    calm,
    chosen: () => view.selected,
    draw: (camera, viewport, now, dt, moving) => {
      void redraw(); // not every browser tells of each change; who moves the map sees it sharp
      const fading = stage.prepare(camera, viewport, dt, moving);
      game.step(now, dt);
      return fading;
    },
  });
  const pick = picker(map);
  const point = pointer(el, handlers);
  const at = (x: number, y: number, reach?: number): string | null =>
    pick(...toMap(director.camera(), director.viewport(), x, y), director.camera().zoom, reach);
  const gestures: Gestures = {
    tap: (x, y, touch) => handlers.onSelect(at(x, y, touch ? FINGER_REACH : undefined)),
    doubleTap: (x, y) => director.zoom(2, x, y, true),
    hover: (x, y) => point(at(x, y)),
    leave: () => point(null),
    grab: director.hold,
    drag: director.pan,
    fling: director.fling,
    zoom: director.zoom,
  };
  const stop = listen(el, gestures);
  const resize = new ResizeObserver(() => {
    const [now, next] = [director.viewport(), measure(el, view.insets)];
    if (next.width === now.width && next.height === now.height) return;
    game.resize(next.width, next.height);
    director.resize(next, false);
  });
  resize.observe(el);
  // Phaser puts its textures back after a lost context, but its loop is asleep: somebody must ask for the picture.
  el.addEventListener('webglcontextrestored', director.ask, true);

  let gone = false;
  /** Draws all anew at the screen's density; the old picture stands until then. */
  const redraw = async (): Promise<void> => {
    const dpr = density();
    if (dpr === drawnAt) return;
    drawnAt = dpr;
    const next = await start(dpr);
    if (gone || dpr !== drawnAt) return next.game.destroy();
    game.destroy();
    ({ game, stage } = next);
    const { width, height } = director.viewport();
    game.resize(width, height);
    stage.apply(plan(null, view), view);
    director.ask();
  };
  const stopDensity = followDensity(() => void redraw());

  stage.apply(plan(null, view), view);
  director.ask();
  void late?.then(() => {
    stage.renew();
    director.ask();
  });
  return {
    show: (next) => {
      const ops = plan(view, next);
      view = next;
      stage.apply(ops, next);
      if (ops.some((op) => op.op === 'insets')) director.resize(measure(el, next.insets), true);
      if (ops.length > 0) director.ask();
    },
    focus: director.focus,
    zoomBy: director.zoomBy,
    sleep: director.sleep,
    destroy: () => {
      gone = true;
      stop();
      stopDensity();
      resize.disconnect();
      el.removeEventListener('webglcontextrestored', director.ask, true);
      director.sleep();
      game.destroy();
    },
    frames: director.frames,
    renderer: game.webgl ? 'webgl' : 'canvas',
  };
}
