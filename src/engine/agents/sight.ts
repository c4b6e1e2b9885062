// Decides what agents weigh: the public part of a board.
// Refuses to know what they make of it.

import type { Board } from '../rules/board';

/** Everything but true intentions. */
export type Sight = Omit<Board, 'nations'> & {
  readonly nations: Pick<
    Board['nations'],
    'capability' | 'regime' | 'burden' | 'gdp' | 'readiness' | 'nationalism'
  >;
};
