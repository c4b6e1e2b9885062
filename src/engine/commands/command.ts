// Decides what an order consists of to the engine: when it is resolved, whether it is allowed, what it does.
// Refuses to know any order in particular; each has a file of its own.

import type { Refusal, RefusalCode } from '../model/events';
import type { NationId, PactId } from '../model/ids';
import type { Order, OrderKind, OrderOf } from '../model/orders';
import type { Pact } from '../model/state';
import type { PactType } from '../model/vocabulary';
import { type Board, seatOf, type Work } from '../turn/work';

/** Phases of a turn in which orders are resolved (model section 10), in order. */
export const ORDER_PHASES = ['withdraw', 'depart', 'reply', 'offer', 'act'] as const;
export type OrderPhase = (typeof ORDER_PHASES)[number];

export interface Command<K extends OrderKind> {
  readonly kind: K;
  readonly phase: OrderPhase;
  /** Null where the order may be given now; influence and the nation's existence are checked for all orders alike. */
  check(board: Board, order: OrderOf<K>): Refusal | null;
  /** Carries out an order that `check` has passed. */
  apply(work: Work, order: OrderOf<K>): void;
}

export function refuse(order: Order, code: RefusalCode, needed?: number, had?: number): Refusal {
  return { order, code, ...(needed === undefined ? {} : { needed }), ...(had === undefined ? {} : { had }) };
}

export const pactById = (board: Pick<Board, 'structure'>, id: PactId): Pact | undefined =>
  board.structure.pacts.find((pact) => pact.id === id);

export const isMember = (pact: Pact, nation: NationId): boolean =>
  pact.members.some((member) => member.nation === nation);

export const membersOf = (pact: Pact): readonly NationId[] => pact.members.map((member) => member.nation);

/** Whether just these nations have a pact of this type and against the same adversary already. */
export const boundSo = (
  board: Pick<Board, 'structure'>,
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
export function inCrisis(board: Pick<Board, 'structure'>, a: NationId, b: NationId): boolean {
  return board.structure.crises.some(
    (crisis) =>
      (crisis.challenger === a && crisis.target === b) || (crisis.challenger === b && crisis.target === a),
  );
}

/** The checks of every order that needs another nation's good will: it exists, is another, and trusts enough. */
export function checkPartner(
  board: Board,
  order: Order,
  partner: NationId,
  trustNeeded: number,
): Refusal | null {
  const i = seatOf(board, order.by);
  const j = seatOf(board, partner);
  if (j < 0) return refuse(order, 'unknown-nation');
  if (i === j) return refuse(order, 'self');
  if (inCrisis(board, order.by, partner)) return refuse(order, 'crisis-under-way');
  const trust = board.pairs.trust[j * board.content.nations.length + i] as number;
  return trust < trustNeeded ? refuse(order, 'partner-unwilling', trustNeeded, trust) : null;
}

/** A member's pact, or why it is not to be had. */
export function checkMembership(board: Board, order: Order & { readonly pact: PactId }): Refusal | null {
  const pact = pactById(board, order.pact);
  if (!pact) return refuse(order, 'unknown-pact');
  return isMember(pact, order.by) ? null : refuse(order, 'not-a-member');
}
