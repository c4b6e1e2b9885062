// The orders of a recorded game given again under another seed: how everybody ended, which of them no longer applied, what else came.

import { agentOrders, createGame, memoPerObject, step } from '../../engine';
import type { EventKind, GameEvent, NationId, Order, Seat, State } from '../../engine';
import { type Played, positionsOf } from '../review/played';
import { type Standing, standingOf } from '../review/rollout';
import { carriedOver } from './carry';

/** What of a game's events may part one course from another. */
export const HAPPENINGS = ['war', 'pact-founded', 'pact-broken', 'pact-ended', 'regime-changed'] as const;
export type HappeningKind = (typeof HAPPENINGS)[number];

export interface Happening {
  readonly kind: HappeningKind;
  /** Sorted. */
  readonly nations: readonly NationId[];
}

/** An order that was carried out when it was recorded, and found nothing to apply to or was refused here. */
export interface Lapsed {
  readonly turn: number;
  readonly order: Order;
}

export interface Again {
  readonly seed: string;
  readonly end: Standing;
  readonly lapsed: readonly Lapsed[];
  readonly happened: readonly Happening[];
}

/** The recorded course, and which of its orders were refused in it already. */
interface Recorded {
  readonly states: readonly State[];
  readonly refused: ReadonlySet<Order>;
}

const recorded = memoPerObject((played: Played): Recorded => {
  const states = positionsOf(played);
  const refusals = played.turns.flatMap((orders, turn) => step(states[turn]!, orders).refusals);
  return { states, refused: new Set(refusals.map(({ order }) => order)) };
});

/** Persons and reviewed nations order what they did; agents decide anew. It lasts as long as the recorded game. */
export function playAgain(played: Played, seed: string): Again {
  const { content, turns, reviewed } = played;
  const { states: then, refused } = recorded(played);
  const seats = { ...played.seats, ...asPersons(reviewed) };
  const lapsed: Lapsed[] = [];
  const happened: Happening[] = [];
  let state = createGame(content, seed);
  for (let turn = 0; turn < turns.length && !state.over; turn += 1) {
    const now = state;
    const theirs = turns[turn]!.filter(({ by }) => seats[by] === 'person').flatMap((order) => {
      const carried = carriedOver(order, then[turn]!, now);
      if (carried === null && !refused.has(order)) lapsed.push({ turn, order });
      return carried === null ? [] : [{ order, carried }];
    });
    const given = theirs.map(({ carried }) => carried);
    const { events, refusals, state: next } = step(now, [...given, ...agentOrders(now, seats).orders]);
    for (const { order, carried } of theirs)
      if (!refused.has(order) && refusals.some((refusal) => refusal.order === carried))
        lapsed.push({ turn, order });
    happened.push(...events.flatMap(happeningOf));
    state = next;
  }
  return { seed, end: standingOf(state, reviewed), lapsed, happened };
}

const asPersons = (nations: readonly NationId[]): Record<NationId, Seat> =>
  Object.fromEntries(nations.map((id) => [id, 'person'])) as Record<NationId, Seat>;

const PLAIN: ReadonlySet<EventKind> = new Set(HAPPENINGS.filter((kind) => kind !== 'war'));

function happeningOf(event: GameEvent): readonly Happening[] {
  const nations = [...event.actors].sort();
  if (event.kind === 'crisis-rose' && event.detail === 'war') return [{ kind: 'war', nations }];
  return PLAIN.has(event.kind) ? [{ kind: event.kind as HappeningKind, nations }] : [];
}
