// What other rooms see of sweeps: designs, runs, and the columns of their tables.

import { EVENT_COLUMNS } from './events';
import { PACT_COLUMNS } from './pacts';
import { METRICS } from './runs';
import { type ColumnHead, headOf } from './table';
import { TURN_COLUMNS } from './turns';

export { type Factor, gridOf, latinHypercube, type Level, type Setting } from './design';
export { type Observed, observe } from './run';
export type { Cell, CellType, ColumnHead } from './table';

/** The columns of each table after the run's number. */
export const SWEEP_COLUMNS: Readonly<Record<'turns' | 'pacts' | 'events', readonly ColumnHead[]>> = {
  turns: TURN_COLUMNS.map(headOf),
  pacts: PACT_COLUMNS.map(headOf),
  events: EVENT_COLUMNS.map(headOf),
};

/** Figures of a whole run. */
export const SWEEP_METRICS: readonly ColumnHead[] = METRICS.map(headOf);
