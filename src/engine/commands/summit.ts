// What a summit of a pact brings: every two members talk, and the pact itself is heartened for a while.

import type { Effect } from '../model/events';
import type { NationId } from '../model/ids';
import type { Pact } from '../model/state';
import { moveTrustBothWays, raiseBoth } from '../changes/relations';
import { emit, addCohesionShock, type Work } from '../changes/work';
import { seatOf } from '../rules/board';
import { checkMembership, type Command, refuse } from './command';
import { membersOf, pactById } from '../rules/membership';

/** Holds the summit; shared with the summits clause. `host` first among the actors. */
export function holdSummit(work: Work, pact: Pact, host: NationId): void {
  const { trust, transparency } = work.content.theory;
  const seats = membersOf(pact).map((nation) => seatOf(work, nation));
  const effects: Effect[] = [];
  seats.forEach((i, k) => {
    for (const j of seats.slice(k + 1)) {
      moveTrustBothWays(work, effects, i, j, trust.dialogue);
      raiseBoth(work, effects, 'transparency', i, j, transparency.dialogue);
    }
  });
  const others = membersOf(pact).filter((nation) => nation !== host);
  const event = emit(work, { kind: 'summit-held', actors: [host, ...others], pact: pact.id, effects });
  addCohesionShock(work, pact.id, 'summit', host, 1, event);
}

export const summit: Command<'summit'> = {
  kind: 'summit',
  phase: 'act',
  check(board, order) {
    const wrong = checkMembership(board, order);
    if (wrong) return wrong;
    return heldThisTurn(board, order.pact) ? refuse(order, 'duplicate-order') : null;
  },
  apply(work, order) {
    const pact = pactById(work, order.pact);
    if (pact) holdSummit(work, pact, order.by);
  },
};

/** Within a turn in the making: whether the pact has already met. */
function heldThisTurn(board: object, pact: Pact['id']): boolean {
  const events = (board as Partial<Work>).events ?? [];
  return events.some((event) => event.kind === 'summit-held' && event.pact === pact);
}
