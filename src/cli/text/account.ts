// How an account is set as a table: part, level, this turn, whether it fades, since when, and why. Figures are rounded so that they still
// add up.

import type { Account, Entry, EventId, GameEvent, NationId, ThreatId } from '../../engine';
import { shownAccount } from '../../session';
import { TENTH } from '../../language/formats';
import type { CommandLine } from '../../language/command-line';
import type { Language } from '../../language/language';
import { type Column, right, table } from './table';

export interface AccountWords {
  readonly nation: (id: NationId) => string;
  readonly threat: (id: ThreatId) => string;
  readonly date: (turn: number) => string;
  /** The sentence of the event that moved an entry, where it is remembered. */
  readonly cause: (id: EventId) => string | null;
}

/** The account's lines: one an entry that is not nothing, then the total. */
export function accountLines(language: CommandLine, account: Account, words: AccountWords): string[] {
  const { cli, points, signed, t } = language;
  const shown = shownAccount(account);
  const rows = shown.entries
    .filter((_, k) => account.entries[k]!.level !== 0 || account.entries[k]!.change !== 0)
    .map((entry) => [
      partWords(language, entry, words),
      points(entry.level * TENTH),
      signed(entry.change * TENTH),
      entry.fading ? t.account.fades : '',
      words.date(entry.since),
      entry.cause === null ? '' : (words.cause(entry.cause) ?? ''),
    ]);
  const total = [
    cli.explain.account.total,
    points(shown.level * TENTH),
    signed(shown.change * TENTH),
    '',
    '',
    '',
  ];
  return table(columnsOf(language), [...rows, total]);
}

/** The part, and whom or what it is about. */
function partWords(
  { partText }: Language,
  { part, about, threat }: Pick<Entry, 'part' | 'about' | 'threat'>,
  words: AccountWords,
): string {
  const { name } = partText(part);
  if (threat !== undefined) return `${name} (${words.threat(threat)})`;
  return about === undefined ? name : `${name} (${words.nation(about)})`;
}

function columnsOf({ cli, t }: CommandLine): readonly Column[] {
  const { part, level, thisTurn, since } = t.account;
  const { fading, cause } = cli.explain.account;
  const [first, ...numbers] = [part, level, thisTurn].map((head) => head.toLowerCase());
  return [
    { head: first! },
    ...numbers.map(right),
    { head: fading },
    { head: since.toLowerCase() },
    { head: cause },
  ];
}

/** Finds events by id among those of the turns played so far. */
export function causesOf(events: readonly GameEvent[]): (id: EventId) => GameEvent | null {
  const byId = new Map(events.map((event) => [event.id, event]));
  return (id) => byId.get(id) ?? null;
}
