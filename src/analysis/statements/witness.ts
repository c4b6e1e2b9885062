// What is found out of statements about history while a game goes by.

import { COUNTED_STATEMENTS, type StatementFile, turnOfMonth } from '../../content';
import type { GameEvent, State } from '../../engine';
import { bondsAcross, HOLDS, regimeOf } from './holds';
import { besideEachOther, fightersOf, type FoughtWar, sets, warsIn } from './wars';

/** By statement: 1 where it holds, 0 where not, a count for those that count; null where its condition never came about. */
export type Findings = Readonly<Record<string, number | null>>;

export interface Witness {
  /** One turn: the state that it began with, what happened, and the state that it left. */
  readonly turn: (before: State, events: readonly GameEvent[], after: State) => void;
  readonly findings: () => Findings;
}

/** What has been seen of a game so far. */
interface Seen {
  readonly start: State;
  /** The states at the ends of turns, the start's first. */
  last: State;
  readonly wars: FoughtWar[];
  readonly settled: { readonly turn: number; readonly by: string; readonly to: string }[];
  readonly left: { readonly turn: number; readonly nation: string; readonly pact: string }[];
  readonly upheavals: { readonly turn: number; readonly nation: string; readonly how: string }[];
}

const YIELDS: Readonly<Record<string, 'challenger' | 'target'>> = {
  'target-conceded': 'target',
  'challenger-won': 'target',
  'challenger-backed-down': 'challenger',
  'target-held': 'challenger',
};

function noteEvent(seen: Seen, event: GameEvent): void {
  const { turn } = event;
  if (event.kind === 'crisis-settled') {
    const [challenger, target] = event.actors;
    const who = YIELDS[event.detail];
    if (who === 'target') seen.settled.push({ turn, by: target, to: challenger });
    if (who === 'challenger') seen.settled.push({ turn, by: challenger, to: target });
  }
  if (event.kind === 'member-left' || event.kind === 'pact-broken')
    seen.left.push({ turn, nation: event.actors[0], pact: event.pact });
  if (event.kind === 'regime-changed')
    seen.upheavals.push({ turn, nation: event.actors[0], how: event.detail });
}

const includes = (list: readonly string[] | undefined, nation: string): boolean =>
  list === undefined || list.includes(nation);

/** The turn that a month lies in. */
const turnOf = ({ content }: State, month: { readonly year: number; readonly month: number }): number =>
  turnOfMonth(content.start, content.turnsPerYear, month);

/** What happened until a statement's date. */
const until = <T extends { readonly turn: number }>(
  seen: Seen,
  list: readonly T[],
  by: StatementFile['by'],
) => (by === undefined ? list : list.filter(({ turn }) => turn <= turnOf(seen.start, by)));

/** Statements about what happens, told at the end. */
const HAPPENED = {
  left: (seen: Seen, { nations, pact, by }: StatementFile) =>
    until(seen, seen.left, by).some((one) => includes(nations, one.nation) && one.pact === pact),
  war: (seen: Seen, { nations, others, atLeast = 2, by }: StatementFile) =>
    until(seen, seen.wars, by).some((war) => sets(war, nations, others) && fightersOf(war).length >= atLeast),
  beside: (seen: Seen, { nations = [], by }: StatementFile) =>
    besideEachOther(until(seen, seen.wars, by), nations),
  yielded: (seen: Seen, { nations, others, by }: StatementFile) =>
    until(seen, seen.settled, by).some((one) => includes(nations, one.to) && includes(others, one.by)),
} as const;

const COUNTS = {
  'bonds-across': (seen: Seen, statement: StatementFile) => bondsAcross(seen.last, statement),
  upheavals: (seen: Seen, { nations, upheaval, atLeast = 0, by }: StatementFile) =>
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
  const seen: Seen = { start, last: start, wars: [], settled: [], left: [], upheavals: [] };
  const held = new Set<string>();
  const ask = (state: State): void => {
    for (const statement of statements)
      if (isTimed(statement) && !held.has(statement.id) && isAsked(seen, statement, state))
        if (atPeace(seen, statement) && HOLDS[statement.kind](state, statement)) held.add(statement.id);
  };
  ask(start);
  return {
    turn(before, events, after) {
      seen.wars.push(...warsIn(before, events));
      for (const event of events) noteEvent(seen, event);
      seen.last = after;
      ask(after);
    },
    findings: () =>
      Object.fromEntries(statements.map((statement) => [statement.id, found(seen, held, statement)])),
  };
}

/** Whether a statement's figure is a count a game, not a share of games. */
export const isCounted = ({ kind }: StatementFile): boolean => COUNTED_STATEMENTS.includes(kind);
