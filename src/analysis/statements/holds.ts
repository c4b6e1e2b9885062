// What a statement says of one state: who is bound to whom, what a pact is, how democratic a nation.

import type { StatementFile } from '../../content';
import { type NationId, ONE, type Pact, type State } from '../../engine';

type Nations = readonly string[];

const membersOf = ({ members }: Pact): Nations => members.map(({ nation }) => nation);

const binding = ({ structure }: State, { clause = 'defence' }: StatementFile): readonly Nations[] =>
  structure.pacts.filter(({ terms }) => terms.clauses.includes(clause)).map(membersOf);

const share = (bonds: readonly Nations[], a: string, b: string): boolean =>
  a !== b && bonds.some((members) => members.includes(a) && members.includes(b));

function bound(state: State, statement: StatementFile): boolean {
  const { nations = [], others = [], atLeast = others.length } = statement;
  const bonds = binding(state, statement);
  return nations.some((nation) => others.filter((other) => share(bonds, nation, other)).length >= atLeast);
}

function pact(state: State, statement: StatementFile): boolean {
  const { nations = [], atLeast = 0 } = statement;
  const candidates =
    statement.pact === undefined
      ? binding(state, statement)
      : state.structure.pacts.filter(({ id }) => id === statement.pact).map(membersOf);
  return candidates.some(
    (members) => members.length >= atLeast && nations.every((nation) => members.includes(nation)),
  );
}

export function regimeOf({ content, nations }: State, nation: string): number {
  const seat = content.nations.findIndex(({ id }) => id === (nation as NationId));
  return (nations.regime[seat] ?? 0) / ONE;
}

const regime = (state: State, { nations = [], atLeast = 0 }: StatementFile): boolean =>
  nations.some((nation) => regimeOf(state, nation) >= atLeast);

/** Pairs of one of `nations` and one of `others` in a pact with the clause, each pact for itself counted once a pair. */
export function bondsAcross(state: State, statement: StatementFile): number {
  const { nations = [], others = [] } = statement;
  const bonds = binding(state, statement);
  return nations.reduce((sum, a) => sum + others.filter((b) => share(bonds, a, b)).length, 0);
}

/** Statements of a state, by kind; the other kinds are about what happens in a turn. */
export const HOLDS = { bound, pact, regime } as const satisfies Partial<
  Record<StatementFile['kind'], (state: State, statement: StatementFile) => boolean>
>;
