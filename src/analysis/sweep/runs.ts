// The table of runs: one row for each game that a sweep plays, with the figures of the whole game.

import type { GameRecord } from '../emergent';
import type { Cell, Column, Unit } from './table';

/** Share of these for which it holds; null of none. */
const shareWhere = <T>(all: readonly T[], holds: (one: T) => boolean): number | null =>
  all.length === 0 ? null : all.filter(holds).length / all.length;

/** The largest; null of none. */
const most = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((a, b) => Math.max(a, b));
const sum = (counts: Readonly<Partial<Record<string, number>>>): number =>
  Object.values(counts).reduce<number>((total, count) => total + (count ?? 0), 0);

const metric = (
  name: string,
  type: 'integer' | 'number',
  unit: Unit,
  of: (game: GameRecord) => Cell,
): Column<GameRecord> => ({ name, type, unit, of });

/** Figures of a whole game, from which `--metrics` chooses. */
export const METRICS: readonly Column<GameRecord>[] = [
  metric('pacts_signed', 'integer', 'pacts', ({ pacts }) => pacts.length),
  metric('pacts_life', 'number', 'turns', ({ pacts }) =>
    pacts.length === 0 ? null : pacts.reduce((total, { turns }) => total + turns, 0) / pacts.length,
  ),
  metric('members_joined', 'integer', 'members', ({ joined }) => joined),
  metric('breaches', 'integer', 'breaches', ({ violations }) => sum(violations)),
  metric('calls', 'integer', 'calls', ({ calls }) => calls.length),
  metric('calls_honoured', 'number', 'share', ({ calls }) =>
    shareWhere(calls, ({ answer }) => answer === 'fight'),
  ),
  metric('entrapped', 'number', 'share', ({ calls }) => shareWhere(calls, ({ entrapped }) => entrapped)),
  metric('disputes', 'integer', 'disputes', ({ disputes }) => disputes),
  metric('clashes', 'integer', 'disputes', ({ clashes }) => clashes),
  metric('wars', 'integer', 'wars', ({ wars }) => wars),
  metric('war_months', 'number', 'months', ({ warRecords }) => most(warRecords.map(({ months }) => months))),
  metric('war_fighters', 'integer', 'nations', ({ warRecords }) =>
    most(warRecords.map(({ fighters }) => fighters)),
  ),
  metric('defence_density', 'number', 'share', ({ density }) => density),
  metric('defence_clustering', 'number', 'share', ({ clustering }) => clustering),
  metric('largest_defence', 'number', 'share', ({ largestDefence }) => largestDefence),
  metric('alone', 'integer', 'nations', ({ alone }) => alone),
  metric('last_stir', 'integer', 'turn', ({ lastStir }) => lastStir),
];
