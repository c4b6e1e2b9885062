// What agents weigh: a position as everyone can tell it, and what follows from that.

import type { PublicPosition } from '../model/state';
import type { Board } from '../rules/board';

/** Everything but true intentions. */
export type Sight = PublicPosition & Pick<Board, 'derived'>;
