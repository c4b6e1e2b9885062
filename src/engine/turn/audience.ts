// What it costs to give way after having pushed: audiences at home and abroad remember the threat (Fearon 1994; Tomz 2007). Who never pushed
// pays nothing.

import { ONE, ppm } from '../model/arithmetic';
import type { Effect } from '../model/events';
import type { Crisis } from '../model/state';
import { moveTrust } from '../changes/relations';
import { bumpNation } from '../changes/cells';
import { emit, type Work } from '../changes/work';
import { seatOf } from '../rules/board';

/** Share of an audience's full cost: democracies answer to larger ones. */
function audience(work: Work, seat: number): number {
  const { crisis, attack } = work.content.theory;
  const democratic = work.nations.regime[seat]! / ONE >= attack.democracyFrom;
  return democratic ? 1 : crisis.audienceAutocracy;
}

/** The side that gives way loses trust with every third nation and standing at home, more for each rung it pushed. */
export function backDown(work: Work, crisis: Crisis, side: 'challenger' | 'target'): void {
  const rungs = crisis.pushed[side];
  if (rungs === 0) return;
  const w = work.content.theory.crisis;
  const [yielding, other] =
    side === 'target' ? (['target', 'challenger'] as const) : (['challenger', 'target'] as const);
  const seat = seatOf(work, crisis[yielding]);
  const rival = seatOf(work, crisis[other]);
  const share = rungs * audience(work, seat);
  const effects: Effect[] = [];
  for (let k = 0; k < work.content.nations.length; k++)
    if (k !== seat && k !== rival) moveTrust(work, effects, k, seat, -Math.min(1, w.audienceTrust * share));
  bumpNation(work, effects, 'stability', seat, -ppm(w.audienceStability * share));
  emit(work, {
    kind: 'backed-down',
    actors: [crisis[yielding], crisis[other]],
    crisis: crisis.id,
    value: rungs,
    effects,
  });
}
