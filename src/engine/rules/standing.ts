// Whether two are in a crisis with each other already.

import type { NationId } from '../model/ids';
import type { Position } from '../model/state';

/** Whether the two are the principals of a crisis under way. */
export function inCrisis(board: Pick<Position, 'structure'>, a: NationId, b: NationId): boolean {
  return board.structure.crises.some(
    (crisis) =>
      (crisis.challenger === a && crisis.target === b) || (crisis.challenger === b && crisis.target === a),
  );
}
