// What a game's state consists of: integer columns for nations and pairs, and the structure of pacts and quarrels.

import type { Content, Ppm, PublicContent } from './content';
import type { NationId } from './ids';
import type { StreamName } from './vocabulary';
import type { Structure } from './structure';

export * from './structure';

/** Columns over nations: one Int32 each, in the order of `content.nations` (sorted ids). */
export const NATION_COLUMNS = [
  'capability',
  'gdp',
  'burden',
  'burdenTarget',
  'regime',
  'intent',
  'readiness',
  'technology',
  'stability',
  'nationalism',
  'influence',
  'arsenal',
  'regimeSince',
  'startSecurity',
  'startAutonomy',
  'startStanding',
  'startNeed',
] as const;
export type NationColumn = (typeof NATION_COLUMNS)[number];
export type NationColumns = Readonly<Record<NationColumn, Int32Array>>;

/**
 * Columns over pairs: Int32Array of n·n, cell i·n + j; the diagonal is 0.
 * Directed: trust (i's trust in j), perceivedIntent (j's intent as i sees it), intelligence (turns that i still reads j's
 * shared intelligence). Symmetric, both cells kept equal: all others. `lastDispute` is the turn of the last militarised
 * dispute, `NEVER` where there was none. `trade` is million dollars a year both ways, `distance` km.
 */
export const PAIR_COLUMNS = [
  'trust',
  'perceivedIntent',
  'intelligence',
  'rivalry',
  'grievance',
  'dispute',
  'lastDispute',
  'trade',
  'transparency',
  'interoperability',
  'interestGap',
  'distance',
] as const;
export type PairColumn = (typeof PAIR_COLUMNS)[number];
export type PairColumns = Readonly<Record<PairColumn, Int32Array>>;

export type StreamStates = Readonly<Record<StreamName, StreamState>>;
/** State of one alea generator, as seedrandom saves it. */
export interface StreamState {
  readonly c: number;
  readonly s0: number;
  readonly s1: number;
  readonly s2: number;
}

/** A nation's place among all. */
export interface Ranked {
  readonly nation: NationId;
  /** From 1 among those that count; equal totals share one. Null for a nation of which a scenario with objectives asks nothing. */
  readonly rank: number | null;
  /** Weighted change since the start, ppm, signed. */
  readonly change: number;
  /** Points of the objectives that it meets as things stand, ppm. */
  readonly goals: number;
  /** `change` + `goals`. */
  readonly total: number;
  readonly scores: ScoreTable;
}

/** The four scores now and at the start, ppm; `weighted` = trunc(weight · (now − start)). */
export type ScoreTable = Readonly<
  Record<
    'security' | 'prosperity' | 'autonomy' | 'standing',
    { readonly now: Ppm; readonly start: Ppm; readonly weighted: number }
  >
>;

/** What rules and checks read: a finished state, or a turn in the making. */
export interface Position {
  readonly content: Content;
  readonly turn: number;
  readonly nations: NationColumns;
  readonly pairs: PairColumns;
  readonly structure: Structure;
}

/** A position as everyone can tell it: no true intentions, nobody's purse or plans. */
export interface PublicPosition extends Omit<Position, 'nations' | 'content'> {
  readonly content: PublicContent;
  readonly nations: Pick<
    NationColumns,
    | 'capability'
    | 'regime'
    | 'stability'
    | 'burden'
    | 'gdp'
    | 'readiness'
    | 'nationalism'
    | 'arsenal'
    | 'startNeed'
  >;
}

/** A whole game after some turn: integer columns for nations and pairs, plain records for pacts, offers and crises. */
export interface State extends Position {
  /** Static and shared by all states of a game; not part of the packed state (its hash is). */
  readonly content: Content;
  /** The text that all chance is drawn from. */
  readonly seed: string;
  /** Turns resolved so far; 0 at the start. */
  readonly turn: number;
  /**
   * A column for each number of a nation, cell i for `content.nations[i]`. Ppm, but for gdp (million dollars a year), regime
   * (−1 000 000 autocracy … 1 000 000 democracy), influence (points), arsenal (place in `ARSENALS`) and regimeSince (the turn of the
   * last change of government, `NEVER` where the game has seen none).
   */
  readonly nations: NationColumns;
  /**
   * A column for each number of a pair, cell i·n + j for i towards j. Ppm, but for trade (million dollars a year, both ways),
   * distance (km) and intelligence and lastDispute (turns).
   */
  readonly pairs: PairColumns;
  /** Pacts in force and ended, offers, calls, crises, measures, violations, threats, and what each nation did with its promises. */
  readonly structure: Structure;
  /** Where each stream of chance stands. */
  readonly streams: StreamStates;
  /** Set once the game has ended. */
  readonly over: boolean;
}
