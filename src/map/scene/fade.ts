// The colours between two colours while a nation changes its fill.
import { type Colour, mix } from '../palette.ts';

interface Change {
  readonly from: Colour;
  readonly to: Colour;
  done: number;
}

export interface Fade {
  readonly set: (key: string, to: Colour, at: boolean) => void;
  /** Colours that are new after `dt` milliseconds; `moving`: whether more will come. */
  readonly step: (dt: number) => {
    readonly colours: readonly (readonly [string, Colour])[];
    readonly moving: boolean;
  };
  readonly now: ReadonlyMap<string, Colour>;
}

const TIME = 170;

/** `set(…, at: true)` jumps. */
export function createFade(): Fade {
  const now = new Map<string, Colour>();
  const changes = new Map<string, Change>();
  const set = (key: string, to: Colour, at: boolean): void => {
    const from = now.get(key);
    changes.set(key, { from: from ?? to, to, done: at || !from ? TIME : 0 });
  };
  const step = (dt: number): { colours: [string, Colour][]; moving: boolean } => {
    const colours: [string, Colour][] = [];
    for (const [key, change] of changes) {
      change.done = Math.min(TIME, change.done + dt);
      const colour = change.done === TIME ? change.to : mix(change.from, change.to, change.done / TIME);
      now.set(key, colour);
      colours.push([key, colour]);
      if (change.done === TIME) changes.delete(key);
    }
    return { colours, moving: changes.size > 0 };
  };
  return { set, step, now };
}
