// When a nation is in need, and what relief brings it and its giver: stability, trust, and a good name.

import { ppm } from '../model/arithmetic';
import type { Effect } from '../model/events';
import type { PublicPosition } from '../model/state';
import { turnYearsAgo } from '../rules/threat';
import { moveTrust } from '../changes/relations';
import { bumpNation } from '../changes/cells';
import { emit } from '../changes/work';
import { seatOf } from '../rules/board';
import { type Command, refuse, whenOrdered } from './command';
import { inCrisis } from '../rules/standing';
import { promised } from './hosting';

/** Rungs of a crisis that leave people in need. */
const BLOODY: readonly string[] = ['clash', 'war'];

/** Whether a threat has struck it or a fight has hurt it, within the theory's years. */
export function inNeed(board: Pick<PublicPosition, 'content' | 'structure' | 'turn'>, seat: number): boolean {
  const since = turnYearsAgo(board, board.content.theory.transnational.reliefYears);
  const id = board.content.nations[seat]?.id;
  const { threats, crises, settled } = board.structure;
  return (
    threats.some(({ struck }) => struck[seat]! >= since) ||
    crises.some((c) => BLOODY.includes(c.rung) && (c.challenger === id || c.target === id)) ||
    settled.some(
      (s) => s.turn >= since && BLOODY.includes(s.rung) && (s.challenger === id || s.target === id),
    )
  );
}

export const humanitarianAid: Command<'humanitarian-aid'> = {
  kind: 'humanitarian-aid',
  phase: 'act',
  check(board, order) {
    const to = seatOf(board, order.to);
    if (to < 0) return refuse(order, 'unknown-nation');
    if (order.to === order.by) return refuse(order, 'self');
    if (inCrisis(board, order.by, order.to)) return refuse(order, 'crisis-under-way');
    // Relief that was sent arrives, though the need may end in the same turn.
    return inNeed(whenOrdered(board), to) ? null : refuse(order, 'no-need');
  },
  apply(work, order) {
    const w = work.content.theory.transnational;
    const i = seatOf(work, order.by);
    const j = seatOf(work, order.to);
    const scale = promised(work, ['humanitarian'], order.by, order.to) ? w.promised : 1;
    const money = Math.trunc(work.nations.gdp[i]! * w.reliefCost);
    const effects: Effect[] = [];
    bumpNation(work, effects, 'gdp', i, -money);
    bumpNation(work, effects, 'gdp', j, money);
    bumpNation(work, effects, 'stability', j, ppm(w.relief * scale));
    moveTrust(work, effects, j, i, w.reliefTrust * scale);
    for (let k = 0; k < work.content.nations.length; k++)
      if (k !== i && k !== j) moveTrust(work, effects, k, i, w.reliefStanding);
    emit(work, { kind: 'relief-given', actors: [order.by, order.to], value: money, effects });
  },
};
