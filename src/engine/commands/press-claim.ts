// When a nation may press a claim: against one it disputes land with or counts as a rival. It opens a crisis.

import type { Effect } from '../model/events';
import { mayQuarrel } from '../law/sides';
import { underTruce } from '../rules/war';
import { promiseOfPeace } from '../rules/peace';
import { moveTrust } from '../changes/relations';
import { openCrisis } from '../changes/open-crisis';
import { emit } from '../changes/work';
import { seatOf } from '../rules/board';
import { type Command, refuse } from './command';
import { inCrisis } from '../rules/standing';

export const pressClaim: Command<'press-claim'> = {
  kind: 'press-claim',
  phase: 'quarrel',
  check(board, order) {
    const i = seatOf(board, order.by);
    const j = seatOf(board, order.against);
    if (j < 0) return refuse(order, 'unknown-nation');
    if (i === j) return refuse(order, 'self');
    const at = i * board.content.nations.length + j;
    if (board.pairs.dispute[at] === 0 && board.pairs.rivalry[at] === 0) return refuse(order, 'no-claim');
    if (promiseOfPeace(board, order.by, order.against)) return refuse(order, 'bound-by-non-aggression');
    if (underTruce(board, order.by, order.against)) return refuse(order, 'under-truce');
    if (!mayQuarrel(board, order.by, order.against)) return refuse(order, 'fights-beside');
    return inCrisis(board, order.by, order.against) ? refuse(order, 'crisis-under-way') : null;
  },
  apply(work, order) {
    const effects: Effect[] = [];
    moveTrust(
      work,
      effects,
      seatOf(work, order.against),
      seatOf(work, order.by),
      -work.content.theory.trust.claimPressed,
    );
    emit(work, { kind: 'claim-pressed', actors: [order.by, order.against], effects });
    openCrisis(work, order.by, order.against, 'claim');
  },
};
