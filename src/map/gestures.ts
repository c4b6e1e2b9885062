// What fingers, mouse and wheel mean over the map: tap, double tap, hover, drag, pinch, wheel.

export interface Gestures {
  readonly tap: (x: number, y: number, touch: boolean) => void;
  readonly doubleTap: (x: number, y: number) => void;
  readonly hover: (x: number, y: number) => void;
  readonly leave: () => void;
  /** The picture is held: whatever moves it must stop. */
  readonly grab: () => void;
  readonly drag: (dx: number, dy: number) => void;
  /** Pixels a millisecond at the moment of letting go. */
  readonly fling: (vx: number, vy: number) => void;
  readonly zoom: (factor: number, x: number, y: number, smooth: boolean) => void;
}

interface Finger {
  x: number;
  y: number;
}

/** Pixels a press may wander and still be a tap; milliseconds and pixels between the taps of a double one. */
const SLOP = 6;
const DOUBLE = { time: 320, space: 28 };
const LINE = 16;
const PAGE = 400;

const spread = (fingers: readonly Finger[]): { x: number; y: number; d: number } => {
  const [a, b] = [fingers[0]!, fingers[1]!];
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, d: Math.hypot(a.x - b.x, a.y - b.y) };
};

/** Pixels of a wheel event, whatever unit the device speaks. */
const wheelPixels = (e: WheelEvent): number =>
  e.deltaY * (e.deltaMode === 1 ? LINE : e.deltaMode === 2 ? PAGE : 1);

/** Listens on an element; returns what stops the listening. */
export function listen(el: HTMLElement, on: Gestures): () => void {
  const fingers = new Map<number, Finger>();
  let start: { x: number; y: number; moved: boolean } | null = null;
  let speed = { vx: 0, vy: 0, at: 0 };
  let lastTap = { x: 0, y: 0, at: -Infinity };
  const off = new AbortController();
  const at = (e: MouseEvent): Finger => {
    const box = el.getBoundingClientRect();
    return { x: e.clientX - box.left, y: e.clientY - box.top };
  };

  const down = (e: PointerEvent): void => {
    if (e.pointerType === 'mouse' && e.button !== 0) return;
    el.setPointerCapture(e.pointerId);
    const p = at(e);
    fingers.set(e.pointerId, p);
    start = { ...p, moved: fingers.size > 1 };
    speed = { vx: 0, vy: 0, at: e.timeStamp };
    on.grab();
  };

  const pinch = (e: PointerEvent, p: Finger): void => {
    const before = spread([...fingers.values()]);
    fingers.set(e.pointerId, p);
    const after = spread([...fingers.values()]);
    on.drag(after.x - before.x, after.y - before.y);
    if (before.d > 0 && after.d > 0) on.zoom(after.d / before.d, after.x, after.y, false);
  };

  const drag = (e: PointerEvent, p: Finger, last: Finger): void => {
    if (!start) return;
    if (!start.moved && Math.hypot(p.x - start.x, p.y - start.y) < SLOP) return;
    start.moved = true;
    const dt = Math.max(1, e.timeStamp - speed.at);
    speed = {
      vx: speed.vx * 0.5 + (0.5 * (p.x - last.x)) / dt,
      vy: speed.vy * 0.5 + (0.5 * (p.y - last.y)) / dt,
      at: e.timeStamp,
    };
    fingers.set(e.pointerId, p);
    on.drag(p.x - last.x, p.y - last.y);
  };

  const move = (e: PointerEvent): void => {
    const p = at(e);
    const last = fingers.get(e.pointerId);
    if (!last) {
      if (e.pointerType === 'mouse') on.hover(p.x, p.y);
      return;
    }
    if (fingers.size === 2) pinch(e, p);
    else if (fingers.size === 1) drag(e, p, last);
  };

  const tap = (e: PointerEvent, p: Finger): void => {
    const twice =
      e.timeStamp - lastTap.at < DOUBLE.time && Math.hypot(p.x - lastTap.x, p.y - lastTap.y) < DOUBLE.space;
    lastTap = { ...p, at: twice ? -Infinity : e.timeStamp };
    if (twice) on.doubleTap(p.x, p.y);
    else on.tap(p.x, p.y, e.pointerType !== 'mouse');
  };

  const up = (e: PointerEvent): void => {
    if (!fingers.delete(e.pointerId) || fingers.size > 0 || !start) return;
    const { moved } = start;
    start = null;
    if (e.type === 'pointercancel') return;
    if (!moved) tap(e, at(e));
    else if (e.timeStamp - speed.at < 60) on.fling(speed.vx, speed.vy);
  };

  const wheel = (e: WheelEvent): void => {
    e.preventDefault();
    const p = at(e);
    on.zoom(Math.exp(-wheelPixels(e) * (e.ctrlKey ? 0.01 : 0.0016)), p.x, p.y, !e.ctrlKey);
  };

  const { signal } = off;
  el.style.touchAction = 'none';
  el.addEventListener('pointerdown', down, { signal });
  el.addEventListener('pointermove', move, { signal });
  el.addEventListener('pointerup', up, { signal });
  el.addEventListener('pointercancel', up, { signal });
  el.addEventListener('pointerleave', (e) => e.pointerType === 'mouse' && fingers.size === 0 && on.leave(), {
    signal,
  });
  el.addEventListener('wheel', wheel, { signal, passive: false });
  el.addEventListener('touchmove', (e) => e.preventDefault(), { signal, passive: false });
  return () => off.abort();
}
