// When a member may give notice; its obligations hold until the notice runs out. The lawful way out.

import type { Member } from '../model/state';
import { changePact } from '../changes/pact-record';
import { emit } from '../changes/work';
import { checkMembership, type Command, refuse } from './command';
import { pactById } from '../rules/membership';

/** The member with its notice given, field by field, as all members are written. */
const leaving = ({ nation, joined, capabilityThen, regimeThen, asked }: Member, leaves: number): Member => ({
  nation,
  joined,
  capabilityThen,
  regimeThen,
  leaves,
  asked,
});

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
    const members = pact?.members.map((m) => (m.nation === order.by ? leaving(m, leaves) : m));
    if (members) changePact(work, order.pact, { members });
    emit(work, { kind: 'notice-given', actors: [order.by], pact: order.pact, value: leaves });
  },
};
