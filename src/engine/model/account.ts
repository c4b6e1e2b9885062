// What an account is: one displayed number as a sum of named entries, level and change both exact.

import { ppm } from './arithmetic';
import type { EventId, NationId, ThreatId } from './ids';

/** One line of an account. Sizes in ppm (1 point = 10 000 ppm). */
export interface Entry {
  /** Kebab-case name of the part; its words stand in the text catalogue. */
  readonly part: string;
  /** Whom the part is about, where it is about one nation (a threat's source, a judge of reputation). */
  readonly about?: NationId;
  /** The pseudo-actor that the part is about, where it is one. */
  readonly threat?: ThreatId;
  /** What it adds now. */
  readonly level: number;
  /** This turn's change. */
  readonly change: number;
  /** True where the entry decays by itself from turn to turn. */
  readonly fading: boolean;
  /** Turn in which the entry last moved noticeably; 0 is the start, negative before it. */
  readonly since: number;
  /** The event that moved it, where there was one. */
  readonly cause: EventId | null;
}

/** `level` is the sum of the entries' levels and `change` of their changes, to the unit. */
export interface Account {
  readonly level: number;
  readonly change: number;
  readonly entries: readonly Entry[];
}

/** Builds an account whose totals are sums by construction. */
export function accountOf(entries: readonly Entry[]): Account {
  let level = 0;
  let change = 0;
  for (const entry of entries) {
    level += entry.level;
    change += entry.change;
  }
  return { level, change, entries };
}

/** Rows in the unit of agents' sums as an account. */
export const accountOfTerms = (
  terms: readonly { readonly part: string; readonly value: number }[],
  turn: number,
): Account =>
  accountOf(
    terms
      .map(({ part, value }) => ({
        part,
        level: ppm(value),
        change: 0,
        fading: false,
        since: turn,
        cause: null,
      }))
      .filter(({ level }) => level !== 0),
  );
