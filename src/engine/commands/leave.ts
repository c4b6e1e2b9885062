// When a member may give notice; its obligations hold until the notice runs out. The lawful way out.

import { changeMember } from '../changes/pact-record';
import { emit } from '../changes/work';
import { checkMembership, type Command, refuse } from './command';
import { pactById } from '../rules/membership';

export const leave: Command<'leave'> = {
  kind: 'leave',
  phase: 'depart',
  check(board, order) {
    const wrong = checkMembership(board, order);
    if (wrong) return wrong;
    const member = pactById(board, order.pact)?.members.find((m) => m.nation === order.by);
    return member?.leaves == null ? null : refuse(order, 'already-leaving');
  },
  apply(work, order) {
    const pact = pactById(work, order.pact);
    const leaves = work.turn + (pact?.terms.noticeTurns ?? 0);
    changeMember(work, order.pact, order.by, { leaves });
    emit(work, { kind: 'notice-given', actors: [order.by], pact: order.pact, value: leaves });
  },
};
