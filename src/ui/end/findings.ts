// What is found out of a game that is over, as it comes: which decisions it turned on, and how its advisers would have done.

import type { Adviser, EventId, NationId, Order } from '../../engine';

export type Alternative =
  | { readonly kind: 'order'; readonly order: Order }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'adviser'; readonly adviser: Adviser; readonly orders: readonly Order[] };

export interface TurningPoint {
  /** Decided in the state after so many turns. */
  readonly turn: number;
  readonly by: NationId;
  /** Null where a call was left unanswered. */
  readonly done: Order | null;
  readonly instead: Order | null;
  /** What tells of another's broken word; null for one's own decision. */
  readonly event: EventId | null;
  /** By how much one's total is more than without it at turn `until`, ppm. */
  readonly swing: number;
  readonly until: number;
  /** The same at the end, and the places won by it; null until they are known. */
  readonly atEnd: number | null;
  readonly places: number | null;
  readonly better: { readonly alternative: Alternative; readonly gain: number } | null;
}

export interface AdviserRecord {
  readonly adviser: Adviser;
  readonly followed: number;
  readonly given: number;
}

export interface AdviserGame {
  readonly adviser: Adviser;
  readonly from: number;
  readonly rank: number;
  readonly total: number;
}

export interface Findings {
  /** Turns that have been weighed, of so many. */
  readonly turn: number;
  readonly turns: number;
  readonly points: readonly TurningPoint[];
  readonly records: readonly AdviserRecord[];
  readonly games: readonly AdviserGame[];
  readonly done: boolean;
}

/** One thing that history did, and whether this game did likewise; a count for those that count, null where it cannot be told. */
export interface HistoryLine {
  readonly id: string;
  readonly says: string;
  readonly whyNot: string;
  readonly here: boolean | number | null;
}
