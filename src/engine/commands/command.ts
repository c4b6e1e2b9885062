// What an order consists of to the engine: when it is resolved, whether it is allowed, what it does.

import { isMember, pactById } from '../rules/membership';
import { inCrisis } from '../rules/standing';
import type { Refusal, RefusalCode } from '../model/events';
import type { NationId, PactId } from '../model/ids';
import type { Order, OrderKind, OrderOf } from '../model/orders';
import type { Work } from '../changes/work';
import type { Position } from '../model/state';
import { type Board, seatOf } from '../rules/board';

/** Phases of a turn in which orders are resolved (model section 10), in order. */
export const ORDER_PHASES = ['withdraw', 'depart', 'reply', 'counter', 'offer', 'act', 'quarrel'] as const;
export type OrderPhase = (typeof ORDER_PHASES)[number];

export interface Command<K extends OrderKind> {
  readonly kind: K;
  readonly phase: OrderPhase;
  /** Null where the order may be given now; influence and the nation's existence are checked for all orders alike. */
  check(board: Board, order: OrderOf<K>): Refusal | null;
  /** Carries out an order that `check` has passed. */
  apply(work: Work, order: OrderOf<K>): void;
}

/** The position that whoever gave the order saw: of a turn in the making the one before it. */
export const whenOrdered = (board: Board): Position => (board as Partial<Work>).before ?? board;

export function refuse(order: Order, code: RefusalCode, needed?: number, had?: number): Refusal {
  return { order, code, ...(needed === undefined ? {} : { needed }), ...(had === undefined ? {} : { had }) };
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
  const trust = board.pairs.trust[j * board.content.nations.length + i]!;
  return trust < trustNeeded ? refuse(order, 'partner-unwilling', trustNeeded, trust) : null;
}

/** A member's pact, or why it is not to be had. */
export function checkMembership(board: Board, order: Order & { readonly pact: PactId }): Refusal | null {
  const pact = pactById(board, order.pact);
  if (!pact) return refuse(order, 'unknown-pact');
  return isMember(pact, order.by) ? null : refuse(order, 'not-a-member');
}
