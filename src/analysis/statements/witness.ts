// What is found out of statements about history while a game goes by.

import { COUNTED_STATEMENTS, type StatementFile } from '../../content';
import type { GameEvent, State } from '../../engine';
import { bondsAcross, HOLDS, regimeOf } from './holds';
import { noteTurn, openNotes, type Seen, turnOf, until } from './seen';
import { besideEachOther, fightersOf, sets } from './wars';

/** By statement: 1 where it holds, 0 where not, a count for those that count; null where its condition never came about. */
export type Findings = Readonly<Record<string, number | null>>;

export interface Witness {
  /** One turn: the state that it began with, what happened, and the state that it left. */
  readonly turn: (before: State, events: readonly GameEvent[], after: State) => void;
  readonly findings: () => Findings;
}

const includes = (list: readonly string[] | undefined, nation: string): boolean =>
  list === undefined || list.includes(nation);

/** Whether a member gave way to another of its pact. */
const isHeld = (seen: Seen, { nations, pact = '', by }: StatementFile): boolean =>
  until(seen, seen.settled, by).some((one) => includes(nations, one.by) && one.within.includes(pact));

/** Statements about what happens, told at the end. */
const HAPPENED = {
  left: (seen: Seen, statement: StatementFile) =>
    until(seen, seen.left, statement.by).some(
      (one) => includes(statement.nations, one.nation) && one.pact === statement.pact,
    ) ||
    (statement.orHeld === true && isHeld(seen, statement)),
  war: (seen: Seen, { nations, others, atLeast = 2, by }: StatementFile) =>
    until(seen, seen.wars, by).some((war) => sets(war, nations, others) && fightersOf(war).length >= atLeast),
  beside: (seen: Seen, { nations = [], by }: StatementFile) =>
    besideEachOther(until(seen, seen.wars, by), nations),
  yielded: (seen: Seen, { nations, others, by }: StatementFile) =>
    until(seen, seen.settled, by).some((one) => includes(nations, one.to) && includes(others, one.by)),
} as const;

const COUNTS = {
  'bonds-across': (seen: Seen, statement: StatementFile) => bondsAcross(seen.last, statement),
  upheavals: (seen: Seen, { nations, upheaval, atLeast = -1, by }: StatementFile) =>
    until(seen, seen.upheavals, by).filter(
      ({ nation, how }) =>
        includes(nations, nation) &&
        (upheaval === undefined || how === upheaval) &&
        regimeOf(seen.start, nation) >= atLeast,
    ).length,
} as const;

type Timed = StatementFile & { readonly kind: keyof typeof HOLDS };
const isTimed = (statement: StatementFile): statement is Timed => statement.kind in HOLDS;

/** Whether a statement of a state is asked of the one after this turn. */
function isAsked(seen: Seen, { at, by }: StatementFile, state: State): boolean {
  if (at === 'end') return state.over;
  if (at !== undefined)
    return state.turn === turnOf(seen.start, at) || (state.over && state.turn < turnOf(seen.start, at));
  return by === undefined || state.turn <= turnOf(seen.start, by);
}

const atPeace = (seen: Seen, { nations = [], inPeace }: StatementFile): boolean =>
  inPeace !== true || !seen.wars.some((war) => fightersOf(war).some((nation) => nations.includes(nation)));

function found(seen: Seen, held: ReadonlySet<string>, statement: StatementFile): number | null {
  const { kind, id, not = false } = statement;
  if (kind === 'bonds-across' || kind === 'upheavals') return COUNTS[kind](seen, statement);
  const holds = isTimed(statement) ? held.has(id) : HAPPENED[kind as keyof typeof HAPPENED](seen, statement);
  return holds === null ? null : Number(holds !== not);
}

/** Watches a game from its start for what statements say of it. */
export function watchFor(statements: readonly StatementFile[], start: State): Witness {
  const seen = openNotes(start);
  const held = new Set<string>();
  const ask = (state: State): void => {
    for (const statement of statements)
      if (isTimed(statement) && !held.has(statement.id) && isAsked(seen, statement, state))
        if (atPeace(seen, statement) && HOLDS[statement.kind](state, statement)) held.add(statement.id);
  };
  ask(start);
  return {
    turn(before, events, after) {
      noteTurn(seen, before, events, after);
      ask(after);
    },
    findings: () =>
      Object.fromEntries(statements.map((statement) => [statement.id, found(seen, held, statement)])),
  };
}

/** Whether a statement's figure is a count a game, not a share of games. */
export const isCounted = ({ kind }: StatementFile): boolean => COUNTED_STATEMENTS.includes(kind);
