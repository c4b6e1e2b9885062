// Which turns of a game are marked, with what, and which of them one jumps between.

import { STRIKE_KINDS, type EventKind, type GameEvent } from '../../engine';
import { isWar, markOf } from '../../language/event-marks';

export const MARK_GROUPS = ['all', 'notes', 'wars', 'pacts', 'crises', 'regimes', 'strikes'] as const;
export type MarkGroup = (typeof MARK_GROUPS)[number];

const KINDS: Readonly<Record<Exclude<MarkGroup, 'all' | 'notes'>, readonly EventKind[]>> = {
  wars: ['war-fought', 'war-joined', 'war-left', 'clash-fought', 'terms-imposed'],
  pacts: ['pact-founded', 'pact-broken', 'pact-ended', 'pacts-merged', 'member-joined', 'member-left'],
  crises: ['crisis-rose', 'crisis-settled', 'call-made', 'backed-down'],
  regimes: ['regime-changed'],
  strikes: STRIKE_KINDS,
};

export interface EventMark {
  readonly event: GameEvent;
  readonly turn: number;
  readonly glyph: string;
  /** The heaviest of a turn stands for it. */
  readonly weight: number;
}

/** What weighs less than a crisis that rises is not jumped to. */
const LEAST = 2;

/** All events that are worth a jump, as they happened. */
export const marksOf = (events: Iterable<GameEvent>): readonly EventMark[] =>
  [...events].flatMap((event) => {
    const mark = markOf(event);
    return mark === null || mark.weight < LEAST ? [] : [{ event, turn: event.turn, ...mark }];
  });

/** Those of one group. */
export function ofGroup(marks: readonly EventMark[], group: MarkGroup): readonly EventMark[] {
  if (group === 'all') return marks;
  if (group === 'notes') return [];
  return marks.filter(({ event }) => KINDS[group].includes(event.kind) || (group === 'wars' && isWar(event)));
}

/** The turns that the marks stand at, each once with its heaviest, by time. */
export function byTurn(marks: readonly EventMark[]): readonly EventMark[] {
  const heaviest = new Map<number, EventMark>();
  for (const mark of marks) {
    const known = heaviest.get(mark.turn);
    if (known === undefined || mark.weight > known.weight) heaviest.set(mark.turn, mark);
  }
  return [...heaviest.values()].sort((a, b) => a.turn - b.turn);
}
