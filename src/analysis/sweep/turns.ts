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
    says: 'Turns resolved; 0 is the start.',
    of: ({ state }) => state.turn,
  },
  { name: 'nation', type: 'string', says: 'Id of the nation.', of: ({ state, i }) => idAt(state, i) },
  {
    name: 'rank',
    type: 'integer',
    says: 'Place among the nations that the scenario ranks, from 1; equal totals share one. Empty for others.',
    of: ({ ranked }) => ranked.rank,
  },
  {
    name: 'total',
    type: 'number',
    unit: 'share',
    says: 'Weighted change of the four scores since the start, and the objectives met.',
    of: ({ ranked }) => share(ranked.total),
  },
  {
    name: 'goals',
    type: 'number',
    unit: 'share',
    says: 'What the objectives that it meets add to its total.',
    of: ({ ranked }) => share(ranked.goals),
  },
  ...(['security', 'prosperity', 'autonomy', 'standing'] as const).map(
    (score): Column<NationTurn> => ({
      name: score,
      type: 'number',
      unit: 'share',
      says: `The nation's ${score}, one of its four scores.`,
      of: ({ ranked }) => share(ranked.scores[score].now),
    }),
  ),
  {
    name: 'capability',
    type: 'number',
    unit: 'share',
    says: "Share of the world's military capability.",
    of: shareOf('capability'),
  },
  {
    name: 'gdp',
    type: 'number',
    unit: 'million dollars a year',
    says: 'Gross domestic product.',
    of: ({ state, i }) => state.nations.gdp[i]!,
  },
  { name: 'burden', type: 'number', unit: 'share of gdp', says: 'Defence spending.', of: shareOf('burden') },
  {
    name: 'regime',
    type: 'number',
    unit: '-1 … 1',
    says: 'Autocracy (-1) to democracy (1).',
    of: shareOf('regime'),
  },
  {
    name: 'stability',
    type: 'number',
    unit: 'share',
    says: 'How firmly its government sits.',
    of: shareOf('stability'),
  },
  {
    name: 'influence',
    type: 'integer',
    unit: 'points',
    says: 'What it can spend on orders.',
    of: ({ state, i }) => state.nations.influence[i]!,
  },
  {
    name: 'pacts',
    type: 'integer',
    says: 'Pacts in force that it is a member of.',
    of: ({ state, i }) => pactsOf(state, idAt(state, i)).length,
  },
  { name: 'at_war', type: 'boolean', says: 'Whether it fights in a war.', of: isAtWar },
  {
    name: 'threat_max',
    type: 'number',
    unit: 'share',
    says: 'The greatest threat that it perceives from any other nation.',
    of: mostFeared,
  },
  { name: 'trusted', type: 'number', unit: 'share', says: 'Mean trust of all others in it.', of: meanTrust },
];

/** A row for each nation, by id. */
export function turnRows(state: State): readonly (readonly Cell[])[] {
  return ranking(state)
    .map((ranked) => ({ state, i: indexOf(state.content, ranked.nation), ranked }))
    .sort((a, b) => a.i - b.i)
    .map((subject) => rowOf(TURN_COLUMNS, subject));
}
