// How what a nation is and has (its power, readiness, economy, spending) is shown as an account: what it was, what each event did, and how it moves by itself.

import { type Account, accountOf, type Entry } from '../model/account';
import { indexOf } from '../model/columns';
import type { GameEvent } from '../model/events';
import type { NationId } from '../model/ids';
import type { NationColumn, State } from '../model/state';
import { effectsOn, sumOf } from './pair-accounts';

/** Columns that move by themselves in a way that a part named after them explains. */
export type ToldColumn = Extract<NationColumn, 'capability' | 'gdp' | 'burden' | 'readiness'>;

/** A nation's own number after a turn, in the column's unit; without the state before, the level stands alone. */
export function columnAccount(
  before: State | null,
  events: readonly GameEvent[],
  state: State,
  nation: NationId,
  column: ToldColumn,
): Account {
  const i = indexOf(state.content, nation);
  const now = state.nations[column][i]!;
  const still = { fading: false, since: state.turn, cause: null } as const;
  if (!before) return accountOf([{ part: 'at-start', level: now, change: 0, ...still }]);
  const was = before.nations[column][i]!;
  const acts = effectsOn(events, column, i, -1);
  const entries: Entry[] = acts.map(({ event, delta }) => ({
    ...still,
    part: event.kind,
    level: delta,
    change: delta,
    cause: event.id,
  }));
  const drift = now - was - sumOf(acts);
  if (drift !== 0) entries.push({ part: `by-itself-${column}`, level: drift, change: drift, ...still });
  return accountOf([{ part: 'before', level: was, change: 0, ...still, since: before.turn }, ...entries]);
}
