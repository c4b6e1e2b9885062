// How the camera moves by itself: gliding to a place, following the wheel, running out after a throw.
import { between, type Camera } from './camera.ts';

export type Motion =
  | { readonly kind: 'still' }
  | {
      readonly kind: 'glide';
      readonly from: Camera;
      readonly to: Camera;
      readonly done: number;
      readonly time: number;
    }
  | { readonly kind: 'throw'; readonly vx: number; readonly vy: number };

export const STILL: Motion = { kind: 'still' };

/** Milliseconds in which a thrown map loses most of its speed; pixels a millisecond at which it counts as standing. */
const DECAY = 180;
const STANDING = 0.02;

export const glide = (from: Camera, to: Camera, time: number): Motion => ({
  kind: 'glide',
  from,
  to,
  done: 0,
  time,
});
export const thrown = (vx: number, vy: number): Motion =>
  Math.hypot(vx, vy) < 0.15 ? STILL : { kind: 'throw', vx, vy };

const ease = (t: number): number => 1 - (1 - t) ** 3;

export interface Step {
  readonly motion: Motion;
  /** Where the camera is now, for a glide; */
  readonly camera: Camera | null;
  /** pixels to move the picture by, for a throw. */
  readonly by: readonly [number, number];
}

/** One frame of `dt` milliseconds. */
export function advance(motion: Motion, dt: number): Step {
  if (motion.kind === 'glide') {
    const done = Math.min(motion.time, motion.done + dt);
    const camera = between(motion.from, motion.to, ease(done / motion.time));
    return { motion: done < motion.time ? { ...motion, done } : STILL, camera, by: [0, 0] };
  }
  if (motion.kind === 'throw') {
    const keep = Math.exp(-dt / DECAY);
    const next = { kind: 'throw', vx: motion.vx * keep, vy: motion.vy * keep } as const;
    const run = DECAY * (1 - keep);
    return {
      motion: Math.hypot(next.vx, next.vy) < STANDING ? STILL : next,
      camera: null,
      by: [motion.vx * run, motion.vy * run],
    };
  }
  return { motion, camera: null, by: [0, 0] };
}
