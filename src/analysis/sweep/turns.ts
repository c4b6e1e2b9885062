// The table of turns: how each nation stands after each turn of a run, and at its start.

import { fighting, indexOf, pactsOf, ranking, threatOf } from '../../engine';
import type { NationColumn, NationId, Ranked, State } from '../../engine';
import { type Cell, type Column, rowOf, share } from './table';

interface NationTurn {
  readonly state: State;
  readonly i: number;
  readonly ranked: Ranked;
}

const shareOf =
  (column: NationColumn) =>
  ({ state, i }: NationTurn): Cell =>
    share(state.nations[column][i]!);

const idAt = ({ content }: State, i: number): NationId => content.nations[i]!.id;

/** What the nation fears most of any other. */
function mostFeared({ state, i }: NationTurn): Cell {
  const me = idAt(state, i);
  return share(
    Math.max(0, ...state.content.nations.map(({ id }) => (id === me ? 0 : threatOf(state, me, id)))),
  );
}

/** How much the others trust it. */
function meanTrust({ state, i }: NationTurn): Cell {
  const n = state.content.nations.length;
  let sum = 0;
  for (let j = 0; j < n; j++) if (j !== i) sum += state.pairs.trust[j * n + i]!;
  return share(Math.round(sum / Math.max(1, n - 1)));
}

const isAtWar = ({ state, i }: NationTurn): boolean =>
  state.structure.crises.some(
    (crisis) => crisis.rung === 'war' && fighting(crisis, idAt(state, i)) !== undefined,
  );

export const TURN_COLUMNS: readonly Column<NationTurn>[] = [
  {
    name: 'turn',
    type: 'integer',
    unit: 'turn',
    of: ({ state }) => state.turn,
  },
  { name: 'nation', type: 'string', of: ({ state, i }) => idAt(state, i) },
  {
    name: 'rank',
    type: 'integer',
    of: ({ ranked }) => ranked.rank,
  },
  {
    name: 'total',
    type: 'number',
    unit: 'share',
    of: ({ ranked }) => share(ranked.total),
  },
  {
    name: 'goals',
    type: 'number',
    unit: 'share',
    of: ({ ranked }) => share(ranked.goals),
  },
  ...(['security', 'prosperity', 'autonomy', 'standing'] as const).map(
    (score): Column<NationTurn> => ({
      name: score,
      type: 'number',
      unit: 'share',
      of: ({ ranked }) => share(ranked.scores[score].now),
    }),
  ),
  {
    name: 'capability',
    type: 'number',
    unit: 'share',
    of: shareOf('capability'),
  },
  {
    name: 'gdp',
    type: 'number',
    unit: 'gdp',
    of: ({ state, i }) => state.nations.gdp[i]!,
  },
  { name: 'burden', type: 'number', unit: 'gdp-share', of: shareOf('burden') },
  {
    name: 'regime',
    type: 'number',
    unit: 'regime',
    of: shareOf('regime'),
  },
  {
    name: 'stability',
    type: 'number',
    unit: 'share',
    of: shareOf('stability'),
  },
  {
    name: 'influence',
    type: 'integer',
    unit: 'points',
    of: ({ state, i }) => state.nations.influence[i]!,
  },
  {
    name: 'pacts',
    type: 'integer',
    of: ({ state, i }) => pactsOf(state, idAt(state, i)).length,
  },
  { name: 'at_war', type: 'boolean', of: isAtWar },
  {
    name: 'threat_max',
    type: 'number',
    unit: 'share',
    of: mostFeared,
  },
  { name: 'trusted', type: 'number', unit: 'share', of: meanTrust },
];

/** A row for each nation, by id. */
export function turnRows(state: State): readonly (readonly Cell[])[] {
  return ranking(state)
    .map((ranked) => ({ state, i: indexOf(state.content, ranked.nation), ranked }))
    .sort((a, b) => a.i - b.i)
    .map((subject) => rowOf(TURN_COLUMNS, subject));
}
