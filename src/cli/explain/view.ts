// What an explanation looks at: a position of a replay, the one before it, every event so far, and names.

import type { Account, Content, GameEvent, State } from '../../engine';
import { positions, type Replay } from '../../replay';
import { print, printTable } from '../terminal';
import { accountLines, causesOf } from '../text/account';
import { type Teller, tellerOf } from '../../language/chronicle';
import { periodWords } from '../../language/dates';
import type { Names } from '../../language/words';

export interface View {
  readonly content: Content;
  readonly state: State;
  /** Null at the start. */
  readonly before: State | null;
  /** Of all turns so far, the first one first. */
  readonly events: readonly GameEvent[];
  readonly names: Names;
  readonly tell: Teller['tell'];
  readonly seats: Replay['seats'];
}

export function viewOf(replay: Replay, content: Content, turn: number): View {
  const passed = [...positions(replay, content, turn)];
  const { state } = passed.at(-1)!;
  const events = passed.flatMap((position) => position.events);
  const { names, tell } = tellerOf(
    content,
    passed.map((position) => position.state),
  );
  return {
    content,
    state,
    before: passed.at(-2)?.state ?? null,
    events,
    names,
    tell,
    seats: replay.seats,
  };
}

/** The account as a table, below an empty line. */
export function printAccount({ content, events, names, tell }: View, account: Account): void {
  const eventOf = causesOf(events);
  const cause = (id: Parameters<typeof eventOf>[0]): string | null => {
    const event = eventOf(id);
    return event === null ? null : tell(event);
  };
  const date = (turn: number): string => periodWords(content, turn);
  print('');
  printTable(accountLines(account, { ...names, date, cause }));
}
