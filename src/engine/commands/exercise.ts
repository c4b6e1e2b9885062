// What a joint exercise brings: interoperability, readiness and some trust, for both.

import { ONE, ppm } from '../model/arithmetic';
import type { Effect } from '../model/events';
import { moveTrustBothWays, raiseBoth } from '../changes/relations';
import { bumpNation } from '../changes/cells';
import { emitAct, type Work } from '../changes/work';
import { seatOf } from '../rules/board';
import { checkPartner, type Command } from './command';

function raiseReadiness(work: Work, effects: Effect[], i: number, size: number): void {
  bumpNation(work, effects, 'readiness', i, Math.trunc(size * (ONE - work.nations.readiness[i]!)));
}

export const exercise: Command<'exercise'> = {
  kind: 'exercise',
  phase: 'act',
  check: (board, order) =>
    checkPartner(board, order, order.with, ppm(board.content.theory.trust.willingExercise)),
  apply(work, order) {
    const { trust, transparency } = work.content.theory;
    const i = seatOf(work, order.by);
    const j = seatOf(work, order.with);
    const effects: Effect[] = [];
    moveTrustBothWays(work, effects, i, j, trust.exercise);
    raiseBoth(work, effects, 'interoperability', i, j, transparency.interoperabilityExercise);
    raiseReadiness(work, effects, i, transparency.readinessExercise);
    raiseReadiness(work, effects, j, transparency.readinessExercise);
    emitAct(work, 'exercise-held', [order.by, order.with], effects);
  },
};
