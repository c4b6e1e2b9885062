// What interference in another's politics does: money for a faction weakens its government and draws its regime towards one's own; what is
// traced costs trust and breaks pacts that forbid it.

import { ppm } from '../model/arithmetic';
import type { Effect } from '../model/events';
import type { Subvert } from '../model/orders';
import { exposure, informed, pactsForbidding } from '../rules/interference';
import { violate } from '../changes/departures';
import { addGrievance, moveTrust } from '../changes/relations';
import { bumpNation } from '../changes/cells';
import { emit, type Work } from '../changes/work';
import { seatOf } from '../rules/board';
import { type Command, refuse } from './command';

/** Nobody is named: the unrest is there for all to see, its paymaster is not. */
function stirUp(work: Work, order: Subvert): void {
  const [i, j] = [seatOf(work, order.by), seatOf(work, order.against)];
  const { subversionStability, subversionRegime } = work.content.theory.politics;
  const { regime } = work.nations;
  const effects: Effect[] = [];
  bumpNation(work, effects, 'stability', j, -ppm(subversionStability));
  const apart = regime[i]! - regime[j]!;
  bumpNation(work, effects, 'regime', j, Math.trunc(subversionRegime * apart));
  emit(work, { kind: 'unrest-stirred', actors: [order.against], effects });
}

/** Once it is traced: trust and grievance, and every pact that forbids it is broken. */
function expose(work: Work, order: Subvert): void {
  const [i, j] = [seatOf(work, order.by), seatOf(work, order.against)];
  const effects: Effect[] = [];
  moveTrust(work, effects, j, i, -work.content.theory.trust.subversion);
  addGrievance(work, effects, i, j, work.content.theory.politics.subversionGrievance);
  emit(work, { kind: 'subversion-exposed', actors: [order.by, order.against], effects });
  for (const pact of pactsForbidding(work, order.by, order.against)) violate(work, pact.id, order.by);
}

export const subvert: Command<'subvert'> = {
  kind: 'subvert',
  phase: 'act',
  check(board, order) {
    if (seatOf(board, order.against) < 0) return refuse(order, 'unknown-nation');
    return order.against === order.by ? refuse(order, 'self') : null;
  },
  apply(work, order) {
    const [i, j] = [seatOf(work, order.by), seatOf(work, order.against)];
    const open = work.pairs.transparency[j * work.content.nations.length + i]!;
    const told = informed(work, order.against, j);
    stirUp(work, order);
    const chance = exposure(work.content.theory.politics, open, told);
    if (work.streams.draw('subversion')() < chance) expose(work, order);
  },
};
