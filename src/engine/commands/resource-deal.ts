// What a resource deal brings: a sure supply for the one who lacks, so that it is no rival for what is scarce; and trust.

import { ONE, ppm } from '../model/arithmetic';
import type { Effect } from '../model/events';
import { coverage, measureBetween } from '../rules/resources';
import { begin } from '../changes/measures';
import { moveTrustBothWays } from '../changes/relations';
import { emit } from '../changes/work';
import { seatOf } from '../rules/board';
import { checkPartner, type Command, refuse } from './command';

export const resourceDeal: Command<'resource-deal'> = {
  kind: 'resource-deal',
  phase: 'act',
  check(board, order) {
    const unwilling = checkPartner(board, order, order.with, ppm(board.content.theory.trust.willingTrade));
    if (unwilling) return unwilling;
    const i = seatOf(board, order.by);
    const j = seatOf(board, order.with);
    const sells = coverage(board.content, j, i, order.resource) > 0;
    if (!sells && coverage(board.content, i, j, order.resource) === 0) return refuse(order, 'no-surplus');
    const [from, to] = sells ? [order.by, order.with] : [order.with, order.by];
    if (measureBetween(board, 'cut-off', from, to, order.resource)) return refuse(order, 'under-sanctions');
    return measureBetween(board, 'resource-deal', from, to, order.resource)
      ? refuse(order, 'already-in-force')
      : null;
  },
  apply(work, order) {
    const i = seatOf(work, order.by);
    const j = seatOf(work, order.with);
    const sold = coverage(work.content, j, i, order.resource);
    const [by, on] = sold > 0 ? [order.by, order.with] : [order.with, order.by];
    const share = sold > 0 ? sold : coverage(work.content, i, j, order.resource);
    const effects: Effect[] = [];
    moveTrustBothWays(work, effects, i, j, work.content.theory.trust.resourceDeal);
    const size = Math.trunc(share * ONE);
    begin(work, { kind: 'resource-deal', by, on, resource: order.resource, size });
    emit(work, {
      kind: 'resource-deal-made',
      actors: [by, on],
      detail: order.resource,
      value: size,
      effects,
    });
  },
};
