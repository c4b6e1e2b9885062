// When a member may invite a newcomer; the newcomer and the other members answer next turn.

import { seatOf } from '../rules/board';
import { checkMembership, type Command, refuse } from './command';
import { accessionOffends } from '../law/standing-offers';
import { isMember, membersOf, pactById } from '../rules/membership';
import { makeOffer } from './offer-book';
import { checkPayments } from '../rules/side-payments';
import { refusePayments } from './payments';

export const invite: Command<'invite'> = {
  kind: 'invite',
  phase: 'offer',
  check(board, order) {
    const wrong = checkMembership(board, order);
    if (wrong) return wrong;
    const pact = pactById(board, order.pact);
    if (!pact) return refuse(order, 'unknown-pact');
    if (seatOf(board, order.nation) < 0) return refuse(order, 'unknown-nation');
    if (isMember(pact, order.nation)) return refuse(order, 'already-a-member');
    if (pact.terms.against === order.nation) return refuse(order, 'adversary-within');
    const most = board.content.theory.pactTypes[pact.type].maxMembers;
    if (pact.members.length >= most) return refuse(order, 'pact-is-full', most, pact.members.length);
    const unsound = checkPayments(board, order.payments ?? [], [...membersOf(pact), order.nation]);
    if (unsound) return refusePayments(board, order, unsound);
    const offends = accessionOffends(board, pact, [order.nation]);
    if (offends) return refuse(order, offends);
    const pending = board.structure.offers.some(
      (o) => o.pact === pact.id && o.parties.includes(order.nation),
    );
    return pending ? refuse(order, 'offer-pending') : null;
  },
  apply(work, order) {
    const pact = pactById(work, order.pact);
    if (!pact) return;
    const voters = [...membersOf(pact).filter((member) => member !== order.by), order.nation];
    const { name, type, terms, lead } = pact;
    makeOffer(work, {
      kind: 'join',
      by: order.by,
      name,
      type,
      terms,
      lead,
      pact: pact.id,
      parties: [order.nation],
      voters,
      counterTo: null,
      payments: order.payments ?? [],
    });
  },
};
