// What a replay consists of: one game as its scenario, its seed and everybody's orders, with a hash per turn.

import type { NationId, Order, Seat } from '../engine';

/** Number of this form; files of an older one are migrated when read. */
export const FORMAT_VERSION = 5;

/** Hash of a state, a turn or content: 16 hexadecimal digits in lower case. */
export type Hash = string;

/** A scenario or a theory by id and the hash of its whole file, names too; `file` is that file where it is not a built-in one. */
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

/** From one nation to another, told beneath a note. */
export interface Arrow {
  readonly from: NationId;
  readonly to: NationId;
}

/** A note on a turn (0 = the start), for teaching; it steers nothing. With a `chapter` it opens one of that name. */
export interface Annotation {
  readonly turn: number;
  readonly text: string;
  readonly chapter?: string | undefined;
  readonly arrows?: readonly Arrow[] | undefined;
}

/** How much may be noted in one file: longer texts are books. */
export const NOTE_LIMITS = { notes: 500, text: 2_000, chapter: 80, arrows: 12 } as const;

/** A line that leaves the game, or another branch, after turn `at`; it says only what is otherwise than what it left. */
export interface Branch {
  readonly name: string;
  /** The place in the list of the branch that it left, always before it; null: the main line. */
  readonly of: number | null;
  readonly at: number;
  readonly seats?: Readonly<Record<NationId, Seat>> | undefined;
  readonly seed?: string | undefined;
  /** With the scenario's hash under that theory. */
  readonly theory?: (Source & { readonly scenario: Hash }) | undefined;
  /** The first hash of its own chain. */
  readonly start: Hash;
  /** After `at`; the orders before are those of what it left. */
  readonly turns: readonly RecordedTurn[];
}

export const BRANCH_LIMITS = { branches: 40, name: 80 } as const;

/** What the chain of hashes covers: the game with its header; or, in files from before form 3, its states and orders alone. */
export const COVERS = ['game', 'states'] as const;
export type Covers = (typeof COVERS)[number];

/** Hashes of what is told of a game beside its turns. Those of the annotations and the branches do not go into the chain. */
export interface Seals {
  readonly engine: Hash;
  readonly seed: Hash;
  readonly seats: Hash;
  readonly annotations: Hash;
  readonly branches: Hash;
}

export interface Replay {
  readonly formatVersion: typeof FORMAT_VERSION;
  readonly covers: Covers;
  /** Version of the engine that played it. */
  readonly engine: string;
  readonly scenario: Source;
  readonly theory: Source;
  readonly seed: string;
  /** Who played each nation; every nation of the scenario has one. */
  readonly seats: Readonly<Record<NationId, Seat>>;
  readonly seals: Seals;
  /** The chain's first hash: over the header and the state before the first turn. */
  readonly start: Hash;
  /** `turns[t]` leads from turn t to turn t + 1. */
  readonly turns: readonly RecordedTurn[];
  readonly annotations: readonly Annotation[];
  /** Each after the one that it leaves. */
  readonly branches: readonly Branch[];
}
