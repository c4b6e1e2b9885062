// Decides what a replay consists of: one game as its scenario, its seed and everybody's orders, with a hash per turn.
// Refuses to know files and bytes; write.ts and read.ts turn it into text and back.

import type { NationId, Order, Seat } from '../engine';

/** Number of this form; files of an older one are migrated when read. */
export const FORMAT_VERSION = 2;

/** Hash of a state, a turn or content: 16 hexadecimal digits in lower case. */
export type Hash = string;

/** A scenario or a theory by id and hash; `file` is the whole of it where it is not built in. */
export interface Source {
  readonly id: string;
  readonly hash: Hash;
  readonly file?: unknown;
}

/** One resolved turn: the orders of all nations, refused ones too, in canonical order; and the chain's hash after it. */
export interface RecordedTurn {
  readonly orders: readonly Order[];
  readonly hash: Hash;
}

/** A note on a turn, for teaching; it steers nothing. */
export interface Annotation {
  readonly turn: number;
  readonly text: string;
}

export interface Replay {
  readonly formatVersion: typeof FORMAT_VERSION;
  /** Version of the engine that played it. */
  readonly engine: string;
  readonly scenario: Source;
  readonly theory: Source;
  readonly seed: string;
  /** Who played each nation; every nation of the scenario has one. */
  readonly seats: Readonly<Record<NationId, Seat>>;
  /** Hash of the state before the first turn. */
  readonly start: Hash;
  /** `turns[t]` leads from turn t to turn t + 1. */
  readonly turns: readonly RecordedTurn[];
  readonly annotations: readonly Annotation[];
}
