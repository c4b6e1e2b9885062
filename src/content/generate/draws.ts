// How chance is drawn for a generated world: alea streams by name, so that one more name never moves a border.
import alea from 'seedrandom/lib/alea.js';

export interface Draws {
  /** Uniform in [0, 1). */
  unit(): number;
  /** Uniform between two decimals. */
  between(low: number, high: number): number;
  /** Whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** The same entries in another order. */
  shuffled<T>(list: readonly T[]): T[];
}

export function drawsFor(seed: string, stream: string): Draws {
  const unit = alea(`${seed}/${stream}`, { state: true });
  const whole = (low: number, high: number) => low + Math.floor(unit() * (high - low + 1));
  return {
    unit,
    between: (low, high) => low + unit() * (high - low),
    whole,
    chance: (probability) => unit() < probability,
    pick: (list) => list[whole(0, list.length - 1)]!,
    shuffled(list) {
      const copy = [...list];
      for (let k = copy.length - 1; k > 0; k--) {
        const other = whole(0, k);
        [copy[k], copy[other]] = [copy[other]!, copy[k]!];
      }
      return copy;
    },
  };
}

/** A decimal with at most `digits` places, the same bits wherever it is computed. */
export function rounded(value: number, digits: number): number {
  let scale = 1;
  for (let k = 0; k < digits; k++) scale *= 10;
  return Math.round(value * scale) / scale;
}

export const within = (low: number, value: number, high: number): number =>
  Math.min(high, Math.max(low, value));
