// When a nation may come into a war that is not its own: beside no foe and against nobody whom it promised peace.

import { promiseAgainst } from '../law/promises-of-peace';
import { mayStand } from '../law/sides';
import type { NationId } from '../model/ids';
import type { Crisis } from '../model/state';
import { RUNGS, SIDES, type Side } from '../model/vocabulary';
import { fighting } from '../rules/war';
import { type Command, refuse } from './command';

const sideOf = (crisis: Crisis, principal: NationId): Side | null =>
  SIDES.find((side) => crisis[side] === principal) ?? null;

export const intervene: Command<'intervene'> = {
  kind: 'intervene',
  phase: 'quarrel',
  check(board, order) {
    const { calls, crises } = board.structure;
    const crisis = crises.find(({ id }) => id === order.crisis);
    if (!crisis) return refuse(order, 'unknown-crisis');
    const side = sideOf(crisis, order.beside);
    if (side === null) return refuse(order, 'not-a-party');
    if (RUNGS.indexOf(crisis.rung) < RUNGS.indexOf('mobilisation')) return refuse(order, 'no-war');
    const asked = calls.find((call) => call.crisis === crisis.id && call.called === order.by);
    if (asked && (asked.answer === null || asked.answer === 'fight'))
      return refuse(order, 'already-answered');
    if (crisis.challenger === order.by || crisis.target === order.by || fighting(crisis, order.by))
      return refuse(order, 'fights-already');
    if (!mayStand(board.structure, crisis, side, order.by)) return refuse(order, 'on-both-sides');
    return promiseAgainst(board, crisis, side, order.by) ? refuse(order, 'bound-by-non-aggression') : null;
  },
  apply(work, order) {
    const crisis = work.structure.crises.find(({ id }) => id === order.crisis);
    const side = crisis ? sideOf(crisis, order.beside) : null;
    if (side !== null) work.moves.push({ crisis: order.crisis, nation: order.by, side, order });
  },
};
