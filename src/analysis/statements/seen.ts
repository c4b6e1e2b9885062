// What is noted of a game while it goes by: wars, who gave way, who left which pact, and upheavals.

import { type StatementFile, turnOfMonth } from '../../content';
import type { GameEvent, State } from '../../engine';
import { type FoughtWar, warsIn } from './wars';

/** What has been seen of a game so far. */
export interface Seen {
  readonly start: State;
  last: State;
  readonly wars: FoughtWar[];
  /** Who gave way to whom, and in which pacts the two were together. */
  readonly settled: {
    readonly turn: number;
    readonly by: string;
    readonly to: string;
    readonly within: readonly string[];
  }[];
  readonly left: { readonly turn: number; readonly nation: string; readonly pact: string }[];
  readonly upheavals: { readonly turn: number; readonly nation: string; readonly how: string }[];
}

const YIELDS: Readonly<Record<string, 'challenger' | 'target'>> = {
  'target-conceded': 'target',
  'challenger-won': 'target',
  'challenger-backed-down': 'challenger',
  'target-held': 'challenger',
};

const pactsOf = ({ structure }: State, two: readonly string[]): readonly string[] =>
  structure.pacts
    .filter(({ members }) => two.every((one) => members.some(({ nation }) => nation === one)))
    .map(({ id }) => id);

function noteEvent(seen: Seen, before: State, event: GameEvent): void {
  const { turn } = event;
  if (event.kind === 'crisis-settled') {
    const [challenger, target] = event.actors;
    const within = pactsOf(before, event.actors);
    const who = YIELDS[event.detail];
    if (who === 'target') seen.settled.push({ turn, by: target, to: challenger, within });
    if (who === 'challenger') seen.settled.push({ turn, by: challenger, to: target, within });
  }
  if (event.kind === 'member-left' || event.kind === 'pact-broken')
    seen.left.push({ turn, nation: event.actors[0], pact: event.pact });
  if (event.kind === 'regime-changed')
    seen.upheavals.push({ turn, nation: event.actors[0], how: event.detail });
}

export const openNotes = (start: State): Seen => ({
  start,
  last: start,
  wars: [],
  settled: [],
  left: [],
  upheavals: [],
});

/** Notes one turn: the state that it began with, what happened, and the state that it left. */
export function noteTurn(seen: Seen, before: State, events: readonly GameEvent[], after: State): void {
  seen.wars.push(...warsIn(events));
  for (const event of events) noteEvent(seen, before, event);
  seen.last = after;
}

/** The turn that a month lies in. */
export const turnOf = (
  { content }: State,
  month: { readonly year: number; readonly month: number },
): number => turnOfMonth(content.start, content.turnsPerYear, month);

/** What happened until a statement's date. */
export const until = <T extends { readonly turn: number }>(
  seen: Seen,
  list: readonly T[],
  by: StatementFile['by'],
) => (by === undefined ? list : list.filter(({ turn }) => turn <= turnOf(seen.start, by)));
