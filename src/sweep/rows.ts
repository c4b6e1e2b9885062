// The table of runs as CSV: its lines, byte for byte the same wherever they are written.

import { csvFormatRow } from 'd3-dsv';
import { type Cell, type Observed, SWEEP_METRICS } from '../analysis';
import type { Plan, PlannedRun } from './plan';

/** What the table of runs tells of a run, or why it failed. */
export type RunOutcome =
  | Pick<Observed, 'endTurn' | 'endState' | 'winner' | 'metrics' | 'statements'>
  | { readonly error: string };

/** Figures that the plan asks for, of all. */
export const chosen = ({ metrics }: Plan, figures: readonly Cell[]): readonly Cell[] =>
  figures.filter((_, k) => metrics.includes(SWEEP_METRICS[k]!.name));

/** A run's row, in the order of `runColumns`; `statements` counts those of the scenario. */
export function runRow(
  plan: Plan,
  { run, config, rep, seed }: PlannedRun,
  outcome: RunOutcome,
  statements: number,
): readonly Cell[] {
  const setting = plan.settings[config - 1]!;
  const which = [run, config, rep, seed, ...plan.factors.map(({ name }) => setting[name]!), plan.engine];
  if ('error' in outcome) {
    const figures = plan.metrics.length + statements;
    return [...which, 'failed', outcome.error, null, null, null, ...new Array<Cell>(figures).fill(null)];
  }
  const { endTurn, endState, winner, metrics } = outcome;
  return [...which, 'done', null, endTurn, endState, winner, ...chosen(plan, metrics), ...outcome.statements];
}

const csvCell = (cell: Cell): string => (cell === null ? '' : String(cell));

/** A line by RFC 4180, with `\n` at its end. */
export const csvLine = (cells: readonly Cell[]): string => `${csvFormatRow(cells.map(csvCell))}\n`;
