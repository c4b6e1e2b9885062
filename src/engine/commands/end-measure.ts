// How one's own measure is ended: a sanction lifted, a supply restored, an investment withdrawn, a deal let go.

import type { Effect } from '../model/events';
import { measureBetween } from '../rules/resources';
import { end } from '../changes/measures';
import { bumpNation } from '../changes/cells';
import { emit } from '../changes/work';
import { seatOf } from '../rules/board';
import { type Command, refuse } from './command';

export const endMeasure: Command<'end-measure'> = {
  kind: 'end-measure',
  phase: 'act',
  check: (board, order) =>
    measureBetween(board, order.measure, order.by, order.on, order.resource)
      ? null
      : refuse(order, 'not-in-force'),
  apply(work, order) {
    const measure = measureBetween(work, order.measure, order.by, order.on, order.resource);
    if (!measure) return;
    end(work, measure);
    if (measure.kind !== 'investment') return;
    const back = Math.trunc(measure.size * work.content.theory.economy.investRecovered);
    const effects: Effect[] = [];
    bumpNation(work, effects, 'gdp', seatOf(work, order.by), back);
    emit(work, { kind: 'investment-withdrawn', actors: [order.by, order.on], value: back, effects });
  },
};
