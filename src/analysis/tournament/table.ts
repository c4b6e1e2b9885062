// How agents are ranked by their entries: mean score, and how often each beats each in the same seat of the same seed.

import type { AgentName, NationId } from '../../engine';
import type { Entry } from './games';
import { type Estimate, meanOf, shareOfWins } from '../intervals';

export interface Scored extends Entry {
  /** Change since the start in the four scores together; ppm. */
  readonly total: number;
}

export interface Row {
  readonly rank: number;
  readonly agent: AgentName;
  /** Mean total; ppm. Seeds are independent, seats of one seed are not: the interval is over the seeds' means. */
  readonly total: Estimate;
  /** Shares of seats and seeds in which it does better than another in the same one; a draw is half a win. */
  readonly against: Readonly<Partial<Record<AgentName, Estimate>>>;
  /** The same against all others together. */
  readonly field: Estimate;
}

type ByAgent = ReadonlyMap<AgentName, number>;

/** Totals by seat and seed, then by agent. */
function bouts(scored: readonly Scored[]): readonly ByAgent[] {
  const found = new Map<string, Map<AgentName, number>>();
  for (const { seed, nation, agent, total } of scored) {
    const key = JSON.stringify([seed, nation]);
    const bout = found.get(key) ?? new Map<AgentName, number>();
    found.set(key, bout.set(agent, total));
  }
  return [...found.values()];
}

function winsOf(all: readonly ByAgent[], one: AgentName, other: AgentName): number {
  return all.reduce((wins, bout) => {
    const lead = bout.get(one)! - bout.get(other)!;
    return wins + (lead > 0 ? 1 : lead === 0 ? 1 / 2 : 0);
  }, 0);
}

function seedMeans(scored: readonly Scored[], of: AgentName): readonly number[] {
  const totals = new Map<string, number[]>();
  for (const { seed, agent, total } of scored)
    if (agent === of) totals.set(seed, [...(totals.get(seed) ?? []), total]);
  return [...totals.values()].map((seats) => meanOf(seats).value);
}

/** The agents, best mean first. */
export function rankAgents(scored: readonly Scored[], agents: readonly AgentName[]): readonly Row[] {
  const all = bouts(scored);
  const rows = agents.map((agent) => {
    const others = agents.filter((other) => other !== agent);
    const wins = others.map((other) => winsOf(all, agent, other));
    return {
      agent,
      total: meanOf(seedMeans(scored, agent)),
      against: Object.fromEntries(others.map((other, k) => [other, shareOfWins(wins[k]!, all.length)])),
      field: shareOfWins(
        wins.reduce((sum, won) => sum + won, 0),
        all.length * others.length,
      ),
    };
  });
  rows.sort((a, b) => b.total.value - a.total.value);
  return rows.map((row, k) => ({ rank: k + 1, ...row }));
}

/** Mean total of each agent in each seat; ppm. */
export function seatMeans(
  scored: readonly Scored[],
): Readonly<Record<NationId, Partial<Record<AgentName, number>>>> {
  const cells: Record<NationId, Partial<Record<AgentName, number[]>>> = {};
  for (const { nation, agent, total } of scored) {
    const row = cells[nation] ?? {};
    cells[nation] = { ...row, [agent]: [...(row[agent] ?? []), total] };
  }
  const rows = Object.entries(cells).map(([nation, by]) => [
    nation,
    Object.fromEntries(Object.entries(by).map(([agent, totals]) => [agent, meanOf(totals).value])),
  ]);
  return Object.fromEntries(rows);
}
