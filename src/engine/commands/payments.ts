// How an order is refused for what it would give beside the treaty.

import type { Refusal, RefusalCode } from '../model/events';
import type { Order } from '../model/orders';
import type { SidePayment } from '../model/state';
import { type Board, seatOf } from '../rules/board';
import { mostAid } from '../rules/side-payments';
import { refuse } from './command';

type Paying = Order & { readonly payments?: readonly SidePayment[] | undefined };

/** Says how much could be given at most, where it is too much. */
export function refusePayments(board: Board, order: Paying, code: RefusalCode): Refusal {
  if (code !== 'beyond-aid') return refuse(order, code);
  const most = ({ from, to }: SidePayment): number =>
    mostAid(board.content, board.nations, seatOf(board, from), seatOf(board, to));
  const beyond = (order.payments ?? []).find((one) => one.kind === 'aid' && one.yearly > most(one));
  return beyond ? refuse(order, code, most(beyond), beyond.yearly) : refuse(order, code);
}
