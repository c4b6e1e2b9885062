// How the orders that agents gave are printed: a line for each kind, a column for each character.

import type { OrdersGiven } from '../../analysis';
import type { AgentName } from '../../engine';
import { asWords } from '../../language/names';
import { type Column, table } from './table';

const right = (head: string): Column => ({ head, align: 'right' });

/** A tenth is little enough to see that something is done at all; less is told apart from never. */
function often(mean: number): string {
  if (mean === 0) return '–';
  return mean < 0.05 ? '< 0.1' : mean.toFixed(1);
}

/** Orders given a game; a dash where the character never gives one. */
export function orderTable(rows: readonly OrdersGiven[]): string[] {
  const agents = Object.keys(rows[0]?.by ?? {}) as AgentName[];
  const columns = [{ head: 'orders given a game' }, ...agents.map(asWords).map(right), right('all')];
  return table(
    columns,
    rows.map(({ kind, by, all }) => [
      asWords(kind),
      ...agents.map((agent) => often(by[agent] ?? 0)),
      often(all),
    ]),
  );
}

/** `never given: summit, cut-off`; null where each is. */
export function neverWords(rows: readonly OrdersGiven[]): string | null {
  const never = rows.filter(({ all }) => all === 0).map(({ kind }) => asWords(kind));
  return never.length === 0 ? null : `never given: ${never.join(', ')}`;
}
