// Where peacekeepers may go and what they do: they hold a crisis down, or wear an insurgency down. Third parties keep peace best (Fortna
// 2004).

import { ppm } from '../model/arithmetic';
import type { Effect } from '../model/events';
import type { NationId } from '../model/ids';
import type { Crisis } from '../model/state';
import { moveTrust } from '../changes/relations';
import { bumpStrength } from '../changes/threat-cells';
import { bumpNation } from '../changes/cells';
import { emit } from '../changes/work';
import { type Board, seatOf } from '../rules/board';
import { type Command, refuse } from './command';
import { checkHost, promised } from './hosting';

const crisisIn = (board: Board, nation: NationId): Crisis | undefined =>
  board.structure.crises.find((crisis) => crisis.challenger === nation || crisis.target === nation);

/** Places of the insurgencies under way on a nation's land. */
const insurgenciesIn = (board: Board, nation: NationId): readonly number[] =>
  board.content.threats.flatMap(({ kind, host }, t) =>
    kind === 'insurgency' && host === nation && board.structure.threats[t]?.strength !== 0 ? [t] : [],
  );

export const peacekeepingMission: Command<'peacekeeping-mission'> = {
  kind: 'peacekeeping-mission',
  phase: 'act',
  check(board, order) {
    if (seatOf(board, order.in) < 0) return refuse(order, 'unknown-nation');
    if (order.in === order.by) return refuse(order, 'self');
    const crisis = crisisIn(board, order.in);
    if (crisis?.challenger === order.by || crisis?.target === order.by)
      return refuse(order, 'crisis-under-way');
    if (!crisis && insurgenciesIn(board, order.in).length === 0) return refuse(order, 'no-need');
    const { willingMission } = board.content.theory.transnational;
    return checkHost(board, order, order.in, ['peacekeeping'], willingMission);
  },
  apply(work, order) {
    const w = work.content.theory.transnational;
    const i = seatOf(work, order.by);
    const j = seatOf(work, order.in);
    const scale = promised(work, ['peacekeeping'], order.by, order.in) ? w.promised : 1;
    const effects: Effect[] = [];
    bumpNation(work, effects, 'gdp', i, -Math.trunc(work.nations.gdp[i]! * w.missionCost));
    bumpNation(work, effects, 'stability', j, ppm(w.missionStability * scale));
    for (const t of insurgenciesIn(work, order.in)) {
      const { strength } = work.structure.threats[t]!;
      bumpStrength(work, effects, t, -Math.trunc(strength * Math.min(1, w.mission * scale)));
    }
    for (let k = 0; k < work.content.nations.length; k++)
      if (k !== i) moveTrust(work, effects, k, i, w.missionStanding);
    const crisis = crisisIn(work, order.in);
    emit(work, {
      kind: 'peacekeepers-sent',
      actors: [order.by, order.in],
      ...(crisis ? { crisis: crisis.id } : {}),
      effects,
    });
  },
};
