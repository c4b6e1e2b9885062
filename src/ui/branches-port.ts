// What the page asks of a game's tree of branches, and hears of where two lines part.

import type { NationId, Order, PactId, Seat } from '../engine';
import type { Session } from '../session';

/** What is changed from a turn of a line on, and how long it runs. */
export interface Change {
  readonly name: string;
  /** The last turn that stays. */
  readonly at: number;
  readonly turns: number;
  /** In the first turn, in the place of all that these nations order. */
  readonly orders?: readonly Order[];
  readonly ordering?: readonly NationId[];
  readonly seats?: Readonly<Record<NationId, Seat>>;
  readonly seed?: string;
  /** Id of a built-in theory. */
  readonly theory?: string;
}

export interface TryOut {
  /** The branch that is left, by its place; null: the main line. */
  readonly of: number | null;
  /** That line as a game. */
  readonly line: Session;
  readonly change: Change;
}

/** A number that differs, with the entries that make the difference. */
export interface NumberApart {
  readonly subject:
    | { readonly of: 'cohesion'; readonly pact: PactId }
    | { readonly of: 'trust'; readonly nation: NationId; readonly other: NationId }
    | {
        readonly of: 'threat' | 'reputation' | 'security' | 'prosperity' | 'autonomy';
        readonly nation: NationId;
      };
  readonly levels: readonly [number, number];
  readonly entries: readonly {
    readonly part: string;
    readonly about: NationId | null;
    readonly levels: readonly [number, number];
  }[];
}

/** Where two lines part first, and why. */
export interface Parting {
  readonly turn: number;
  /** Orders of that turn that only the one or only the other has. */
  readonly orders: readonly [readonly Order[], readonly Order[]];
  readonly accounts: readonly NumberApart[];
}
