// Whether a nation may act on another's land: a clause that both have signed, or enough trust.

import { ppm } from '../model/arithmetic';
import type { Refusal } from '../model/events';
import type { NationId } from '../model/ids';
import type { Order } from '../model/orders';
import type { Clause } from '../model/vocabulary';
import { type Board, seatOf } from '../rules/board';
import { refuse } from './command';
import { inCrisis } from '../rules/standing';
import { isMember } from '../rules/membership';

/** Whether one pact with one of these clauses binds both. */
export const promised = (
  board: Pick<Board, 'structure'>,
  clauses: readonly Clause[],
  a: NationId,
  b: NationId,
): boolean =>
  board.structure.pacts.some(
    (pact) =>
      isMember(pact, a) && isMember(pact, b) && clauses.some((clause) => pact.terms.clauses.includes(clause)),
  );

/** Null where `host` lets the order's giver in. */
export function checkHost(
  board: Board,
  order: Order,
  host: NationId,
  clauses: readonly Clause[],
  trustNeeded: number,
): Refusal | null {
  if (host === order.by || promised(board, clauses, order.by, host)) return null;
  if (inCrisis(board, order.by, host)) return refuse(order, 'crisis-under-way');
  const n = board.content.nations.length;
  const trust = board.pairs.trust[seatOf(board, host) * n + seatOf(board, order.by)]!;
  return trust < ppm(trustNeeded) ? refuse(order, 'partner-unwilling', ppm(trustNeeded), trust) : null;
}
