// How the orders that agents gave are printed: a line for each kind, a column for each character.

import type { OrdersGiven } from '../../analysis';
import type { AgentName, OrderKind } from '../../engine';
import type { CommandLine } from '../../language/command-line';
import { right, table } from './table';

/** Below this mean an order is given, but seldom. */
const SELDOM = 0.1;

/** A tenth is little enough to see that something is done at all; less is told apart from never. */
function often({ cli, number }: CommandLine, mean: number): string {
  if (mean === 0) return '–';
  return mean < SELDOM / 2 ? cli.lint.orders.seldom(number(SELDOM, 1)) : number(mean, 1);
}

/** What the page's button is called, without the dots that say that it asks further. */
const orderWords = ({ actionText }: CommandLine, kind: OrderKind): string =>
  actionText[kind].label.replace(/…$/, '');

/** Orders given a game; a dash where the character never gives one. */
export function orderTable(language: CommandLine, rows: readonly OrdersGiven[]): string[] {
  const { agentText, cli } = language;
  const agents = Object.keys(rows[0]?.by ?? {}) as AgentName[];
  const heads = [...agents.map((agent) => agentText[agent].name.toLowerCase()), cli.lint.orders.all];
  return table(
    [{ head: cli.lint.orders.head }, ...heads.map(right)],
    rows.map(({ kind, by, all }) => [
      orderWords(language, kind),
      ...agents.map((agent) => often(language, by[agent] ?? 0)),
      often(language, all),
    ]),
  );
}

/** `never given: Call a summit, Cut off supply`; null where each is. */
export function neverWords(language: CommandLine, rows: readonly OrdersGiven[]): string | null {
  const never = rows.filter(({ all }) => all === 0).map(({ kind }) => orderWords(language, kind));
  return never.length === 0 ? null : language.cli.lint.orders.never(never);
}
