// How parts of a number, now and a turn before, become an account whose sums are exact.

import { type Account, accountOf, type Entry } from '../model/account';
import type { NationId, ThreatId } from '../model/ids';

/** A part of a number; ppm, not rounded yet. */
export interface Part {
  readonly part: string;
  readonly about?: NationId;
  readonly threat?: ThreatId;
  readonly size: number;
}

/** A number as its parts: `level` is what is shown, whole ppm; the parts come to it but for rounding. */
export interface Parts {
  readonly level: number;
  readonly parts: readonly Part[];
}

const keyOf = ({ part, about, threat }: Part): string => `${part} ${about ?? ''} ${threat ?? ''}`;
/** Whole, and never a negative zero. */
const whole = (size: number): number => Math.trunc(size) + 0;

/**
 * The account of a number. A part that is gone shows as level 0 with what it took away; what whole numbers leave over is an
 * entry of its own. `before` is the same number a turn earlier, or null where there was none.
 */
export function accountBetween(now: Parts, before: Parts | null, turn: number): Account {
  const was = new Map((before ?? now).parts.map((part) => [keyOf(part), part] as const));
  const entries: Entry[] = [];
  const note = (part: Part, level: number, change: number): void => {
    const about = {
      ...(part.about === undefined ? {} : { about: part.about }),
      ...(part.threat === undefined ? {} : { threat: part.threat }),
    };
    if (level !== 0 || change !== 0)
      entries.push({ part: part.part, ...about, level, change, fading: false, since: turn, cause: null });
  };
  for (const part of now.parts) {
    const level = whole(part.size);
    note(part, level, level - whole(was.get(keyOf(part))?.size ?? 0));
    was.delete(keyOf(part));
  }
  for (const gone of was.values()) note(gone, 0, 0 - whole(gone.size));
  const sums = accountOf(entries);
  const change = now.level - (before ?? now).level;
  note({ part: 'rounding', size: 0 }, now.level - sums.level, change - sums.change);
  return accountOf(entries);
}

/** A product as parts: what each factor, taken in order, adds to or takes from the product of those before it. */
export function stepwise(factors: readonly { readonly part: string; readonly factor: number }[]): Part[] {
  let product = 0;
  return factors.map(({ part, factor }, k) => {
    const next = k === 0 ? factor : product * factor;
    const size = next - product;
    product = next;
    return { part, size };
  });
}
