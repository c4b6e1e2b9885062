// What may be given beside a treaty, asked before it is offered.

import { indexOf } from '../model/columns';
import type { RefusalCode } from '../model/events';
import type { NationId } from '../model/ids';
import type { SidePayment, State } from '../model/state';
import { checkPayments, mostAid } from '../rules/side-payments';

/** The most aid a year that `from` can give and `to` can use, million dollars. */
export const mostAidOf = (state: State, from: NationId, to: NationId): number =>
  mostAid(state.content, state.nations, indexOf(state.content, from), indexOf(state.content, to));

/** Why this cannot be given beside a treaty of the two, or null. */
export const refusedPayment = (state: State, payment: SidePayment): RefusalCode | null =>
  checkPayments(state, [payment], [payment.from, payment.to]);
