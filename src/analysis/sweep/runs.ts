// The table of runs: one row for each game that a sweep plays, with the figures of the whole game.

import type { GameRecord } from '../emergent';
import type { Column, Cell } from './table';

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
  unit: string,
  says: string,
  of: (game: GameRecord) => Cell,
): Column<GameRecord> => ({ name, type, unit, says, of });

/** Figures of a whole game, from which `--metrics` chooses. */
export const METRICS: readonly Column<GameRecord>[] = [
  metric('pacts_signed', 'integer', 'pacts', 'Pacts signed during the run.', ({ pacts }) => pacts.length),
  metric(
    'pacts_life',
    'number',
    'turns',
    'Mean turns that those pacts have been in force, by the end.',
    ({ pacts }) =>
      pacts.length === 0 ? null : pacts.reduce((total, { turns }) => total + turns, 0) / pacts.length,
  ),
  metric(
    'members_joined',
    'integer',
    'members',
    'Nations that joined a standing pact.',
    ({ joined }) => joined,
  ),
  metric('breaches', 'integer', 'breaches', 'Times that a pact was broken.', ({ violations }) =>
    sum(violations),
  ),
  metric('calls', 'integer', 'calls', 'Calls to arms that were answered.', ({ calls }) => calls.length),
  metric('calls_honoured', 'number', 'share', 'Share of those calls answered by fighting.', ({ calls }) =>
    shareWhere(calls, ({ answer }) => answer === 'fight'),
  ),
  metric(
    'entrapped',
    'number',
    'share',
    'Share of those calls whose called fought somebody it had nothing to fear from.',
    ({ calls }) => shareWhere(calls, ({ entrapped }) => entrapped),
  ),
  metric('disputes', 'integer', 'disputes', 'Militarised disputes.', ({ disputes }) => disputes),
  metric('clashes', 'integer', 'disputes', 'Disputes that came to a clash.', ({ clashes }) => clashes),
  metric('wars', 'integer', 'wars', 'Disputes that came to a war.', ({ wars }) => wars),
  metric(
    'war_months',
    'number',
    'months',
    'Months that the longest war lasted; empty where there was none.',
    ({ warRecords }) => most(warRecords.map(({ months }) => months)),
  ),
  metric(
    'war_fighters',
    'integer',
    'nations',
    'Nations that fought in the largest war; empty where there was none.',
    ({ warRecords }) => most(warRecords.map(({ fighters }) => fighters)),
  ),
  metric(
    'defence_density',
    'number',
    'share',
    'Share of pairs bound to defend each other, a mean over years.',
    ({ density }) => density,
  ),
  metric(
    'defence_clustering',
    'number',
    'share',
    'Clustering of that network, a mean over the years that have any to measure.',
    ({ clustering }) => clustering,
  ),
  metric(
    'largest_defence',
    'number',
    'share',
    'Members of the largest defence pact at the end, of all nations.',
    ({ largestDefence }) => largestDefence,
  ),
  metric('alone', 'integer', 'nations', 'Nations in no pact at the end.', ({ alone }) => alone),
  metric(
    'last_stir',
    'integer',
    'turn',
    'Turn after which nothing was signed, joined, ended or quarrelled over any more.',
    ({ lastStir }) => lastStir,
  ),
];
