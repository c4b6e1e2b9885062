// What a stage is: that which carries out the plan's operations, with WebGL or without.
import type { Camera, Viewport } from '../camera.ts';
import type { Op } from '../plan.ts';
import type { MapView } from '../view.ts';

export interface Stage {
  /** Carries out operations; nothing is visible before the next frame. */
  readonly apply: (ops: readonly Op[], view: MapView) => void;
  /** Before each frame: where the camera is, milliseconds since the last one, and whether the camera is on its way: names are
   *  then scaled with the map and laid anew when it stands. True while colours still change. */
  readonly prepare: (camera: Camera, viewport: Viewport, dt: number, moving: boolean) => boolean;
  /** The font has come late: letters are drawn anew. */
  readonly renew: () => void;
}
