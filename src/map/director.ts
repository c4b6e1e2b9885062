// Where the camera goes and when a frame is drawn: only after something changed, and while something moves.
import { type Camera, clamp, free, home, onNation, panBy, type Viewport, zoomAt } from './camera.ts';
import { advance, glide, type Motion, STILL, thrown } from './motion.ts';
import type { MapData } from './shape.ts';

export interface Scenery {
  /** Draws one frame, `dt` milliseconds after the last; true while something of its own still changes. */
  readonly draw: (camera: Camera, viewport: Viewport, now: number, dt: number, moving: boolean) => boolean;
  /** Whether movement is unwelcome: then the camera jumps. */
  readonly calm: () => boolean;
  /** The nation that is selected. */
  readonly chosen: () => string | null;
}

export interface Director {
  readonly camera: () => Camera;
  readonly viewport: () => Viewport;
  /** Asks for a frame. */
  readonly ask: () => void;
  readonly pan: (dx: number, dy: number) => void;
  /** Lets go of a dragged map at so many pixels a millisecond. */
  readonly fling: (vx: number, vy: number) => void;
  /** Zooms about a pixel of the element; `smooth` glides there. */
  readonly zoom: (factor: number, x: number, y: number, smooth: boolean) => void;
  readonly zoomBy: (factor: number) => void;
  /** null: home. */
  readonly focus: (id: string | null) => void;
  /** The element or its panels have another size. A map that nobody has moved goes home in it. */
  readonly resize: (viewport: Viewport, glide: boolean) => void;
  /** Stops all movement. */
  readonly hold: () => void;
  /** Holds, and takes back a frame that was asked for. */
  readonly sleep: () => void;
  readonly frames: () => number;
}

/** Milliseconds: a glide to a place, a step of the wheel. */
const GLIDE = 420;
const STEP = 140;
/** Milliseconds a frame may count for: after a pause nothing jumps to its end. */
const LONGEST_FRAME = 100;
const FIRST_FRAME = 16;

export function createDirector(map: MapData, first: Viewport, scenery: Scenery): Director {
  let viewport = first;
  let camera = home(map, viewport, scenery.chosen());
  let motion: Motion = STILL;
  let untouched = true;
  let asked = 0;
  let last = 0;
  let drawn = 0;

  const move = (dt: number): void => {
    const step = advance(motion, dt);
    motion = step.motion;
    if (step.camera) camera = clamp(map, viewport, step.camera);
    if (step.by[0] !== 0 || step.by[1] !== 0) camera = panBy(map, viewport, camera, ...step.by);
  };
  const frame = (now: number): void => {
    asked = 0;
    const dt = last === 0 ? FIRST_FRAME : Math.min(LONGEST_FRAME, now - last);
    move(dt);
    const fading = scenery.draw(camera, viewport, now, dt, motion.kind !== 'still');
    drawn++;
    const on = fading || motion.kind !== 'still';
    last = on ? now : 0;
    if (on) ask();
  };
  const ask = (): void => {
    if (asked === 0) asked = requestAnimationFrame(frame);
  };
  const go = (to: Camera, time: number): void => {
    motion = scenery.calm() ? STILL : glide(camera, to, time);
    if (motion === STILL) camera = to;
    ask();
  };
  const goal = (): Camera => (motion.kind === 'glide' ? motion.to : camera);
  const zoom = (factor: number, x: number, y: number, smooth: boolean): void => {
    untouched = false;
    if (smooth) return go(zoomAt(map, viewport, goal(), factor, x, y), STEP);
    camera = zoomAt(map, viewport, camera, factor, x, y);
    ask();
  };
  const hold = (): void => {
    motion = STILL;
  };

  return {
    camera: () => camera,
    viewport: () => viewport,
    ask,
    pan: (dx, dy) => {
      untouched = false;
      camera = panBy(map, viewport, camera, dx, dy);
      ask();
    },
    fling: (vx, vy) => {
      if (!scenery.calm()) motion = thrown(vx, vy);
      ask();
    },
    zoom,
    zoomBy: (factor) => {
      const [x0, y0, x1, y1] = free(viewport);
      zoom(factor, (x0 + x1) / 2, (y0 + y1) / 2, true);
    },
    focus: (id) => {
      untouched = id === null;
      const to = id === null ? home(map, viewport, scenery.chosen()) : onNation(map, viewport, id, goal());
      if (to) go(to, GLIDE);
    },
    resize: (next, smooth) => {
      viewport = next;
      const to = untouched ? home(map, viewport, scenery.chosen()) : clamp(map, viewport, goal());
      if (smooth) return go(to, GLIDE);
      camera = to;
      ask();
    },
    hold,
    sleep: () => {
      hold();
      cancelAnimationFrame(asked);
      asked = 0;
    },
    frames: () => drawn,
  };
}
