// How an account is set as a table: part, level, this turn, whether it fades, since when, and why. Figures are rounded so that they still
// add up.

import type { Account, Entry, EventId, GameEvent, NationId, ThreatId } from '../../engine';
import { shownAccount } from '../../session';
import type { Language } from '../../language/language';
import { table } from './table';

export interface AccountWords {
  readonly nation: (id: NationId) => string;
  readonly threat: (id: ThreatId) => string;
  readonly date: (turn: number) => string;
  /** The sentence of the event that moved an entry, where it is remembered. */
  readonly cause: (id: EventId) => string | null;
}

const TENTH = 1000;

/** The account's lines: one an entry that is not nothing, then the total. */
export function accountLines(language: Language, account: Account, words: AccountWords): string[] {
  const { points, signed } = language;
  const shown = shownAccount(account);
  const rows = shown.entries
    .filter((_, k) => account.entries[k]!.level !== 0 || account.entries[k]!.change !== 0)
    .map((entry) => [
      partWords(language, entry, words),
      points(entry.level * TENTH),
      signed(entry.change * TENTH),
      entry.fading ? 'fades' : '',
      words.date(entry.since),
      entry.cause === null ? '' : (words.cause(entry.cause) ?? ''),
    ]);
  const total = ['total', points(shown.level * TENTH), signed(shown.change * TENTH), '', '', ''];
  return table(COLUMNS, [...rows, total]);
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

const COLUMNS = [
  { head: 'part' },
  { head: 'level', align: 'right' },
  { head: 'this turn', align: 'right' },
  { head: 'fading' },
  { head: 'since' },
  { head: 'cause' },
] as const;

/** Finds events by id among those of the turns played so far. */
export function causesOf(events: readonly GameEvent[]): (id: EventId) => GameEvent | null {
  const byId = new Map(events.map((event) => [event.id, event]));
  return (id) => byId.get(id) ?? null;
}
