// One game of a sweep: what its row and its parts of the other tables say.

import type { StatementFile } from '../../content';
import { agentOrders, createGame, hashState } from '../../engine';
import type { Content, GameEvent, NationId, Seat, State } from '../../engine';
import { recordOf } from '../emergent';
import { eventRow } from './events';
import { pactRows } from './pacts';
import { METRICS } from './runs';
import { type Cell, rowOf } from './table';
import { turnRows } from './turns';

type Row = readonly Cell[];

/** What is kept of a run, without the run's number. */
export interface Observed {
  readonly endTurn: number;
  /** Hash of the end's state. */
  readonly endState: string;
  readonly winner: NationId | null;
  /** In the order of `METRICS`. */
  readonly metrics: Row;
  /** In the order of the statements: 1 or 0, a count, or null where it could not be told. */
  readonly statements: Row;
  readonly turns: readonly Row[];
  readonly pacts: readonly Row[];
  readonly events: readonly Row[];
}

/** Plays a game to its end with agents in all seats that no person takes. */
export function observe(
  content: Content,
  seed: string,
  seats: Readonly<Record<NationId, Seat>>,
  statements: readonly StatementFile[],
): Observed {
  const start = createGame(content, seed);
  let end: State = start;
  const turns: Row[] = [...turnRows(start)];
  const events: Row[] = [];
  const record = recordOf(
    start,
    (state) => agentOrders(state, seats).orders,
    statements,
    seats,
    (after: State, happened: readonly GameEvent[]) => {
      turns.push(...turnRows(after));
      events.push(...happened.map(eventRow));
      end = after;
    },
  );
  return {
    endTurn: end.turn,
    endState: hashState(end),
    winner: record.winner,
    metrics: rowOf(METRICS, record),
    statements: statements.map(({ id }) => record.history[id] ?? null),
    turns,
    pacts: pactRows(end),
    events,
  };
}
