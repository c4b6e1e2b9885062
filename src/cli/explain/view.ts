// What an explanation looks at: a position of a replay, the one before it, every event so far, and names.

import type { Account, Content, GameEvent, State } from '../../engine';
import { positions, type Replay } from '../../replay';
import { print, printTable } from '../terminal';
import { accountLines, causesOf } from '../text/account';
import { type Teller, tellerOf } from '../../language/chronicle';
import type { Names } from '../../language/names';
import type { CommandLine } from '../../language/command-line';

export interface View {
  readonly language: CommandLine;
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

export function viewOf(language: CommandLine, replay: Replay, content: Content, turn: number): View {
  const passed = [...positions(replay, content, turn)];
  const { state } = passed.at(-1)!;
  const events = passed.flatMap((position) => position.events);
  const { names, tell } = tellerOf(
    language,
    content,
    passed.map((position) => position.state),
  );
  return {
    language,
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
export function printAccount({ language, content, events, names, tell }: View, account: Account): void {
  const eventOf = causesOf(events);
  const cause = (id: Parameters<typeof eventOf>[0]): string | null => {
    const event = eventOf(id);
    return event === null ? null : tell(event);
  };
  const date = (turn: number): string => language.periodWords(content, turn);
  print('');
  printTable(accountLines(language, account, { ...names, date, cause }));
}
