// Whether nations stand in a pact or a crisis with each other already.

import type { NationId } from '../model/ids';
import type { Position } from '../model/state';
import type { PactType } from '../model/vocabulary';
import { isMember } from './membership';

/** Whether just these nations have a pact of this type and against the same adversary already. */
export const boundSo = (
  board: Pick<Position, 'structure'>,
  type: PactType,
  against: NationId | null,
  nations: readonly NationId[],
): boolean =>
  board.structure.pacts.some(
    (pact) =>
      pact.type === type &&
      pact.terms.against === against &&
      pact.members.length === nations.length &&
      nations.every((nation) => isMember(pact, nation)),
  );

/** Whether the two are the principals of a crisis under way. */
export function inCrisis(board: Pick<Position, 'structure'>, a: NationId, b: NationId): boolean {
  return board.structure.crises.some(
    (crisis) =>
      (crisis.challenger === a && crisis.target === b) || (crisis.challenger === b && crisis.target === a),
  );
}
