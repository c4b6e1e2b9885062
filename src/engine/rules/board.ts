// What checks, agents and accounts read: a position with what follows from it.

import { indexOf } from '../model/columns';
import type { NationId } from '../model/ids';
import type { Position, PublicPosition, State } from '../model/state';
import { type Derived, derive } from './derived';

/** What checks read: a position and what follows from the state it began with. */
export interface Board extends Position {
  readonly derived: Derived;
}

/** A finished state with what follows from it, as checks read it. */
export function boardOf(state: State): Board {
  const { content, turn, nations, pairs, structure } = state;
  return { content, turn, nations, pairs, structure, derived: derive(state) };
}

export const seatOf = (work: Pick<PublicPosition, 'content'>, nation: NationId): number =>
  indexOf(work.content, nation);
