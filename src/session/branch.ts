// How a game is left at a turn for a game of its own: the same orders up to there, then whoever plays from there on.

import type { Content, NationId, Seat } from '../engine';
import { follow, startFrom } from '../replay';
import { historyFrom, keyframeEvery } from './history';
import { sessionOn, type Session, type SessionSetup } from './session';

/**
 * Who plays once a person takes a seat: whoever played it before goes on, the other persons with them; where an agent sat in it, the persons' seats
 * go to the scenario's own agents.
 */
export function seatsWith(
  { content, seats }: { readonly content: Content; readonly seats: Readonly<Record<NationId, Seat>> },
  nation: NationId,
): Readonly<Record<NationId, Seat>> {
  if (seats[nation] === 'person') return seats;
  const handed = content.nations.map(({ id, agent }): [NationId, Seat] => {
    const seat = seats[id] ?? agent;
    return [id, id === nation ? 'person' : seat === 'person' ? agent : seat];
  });
  return Object.fromEntries(handed) as Record<NationId, Seat>;
}

/**
 * The game as it stood after `turn` turns, with these seats in the place of its own; what it was taken from stays as it is. Nothing is
 * played again: its states are the same, and only the chain of hashes is another, since it names who plays.
 */
export function branchSession(
  session: Session,
  turn: number,
  chosen: Readonly<Record<NationId, Seat>> = {},
): Session {
  const { content, scenario, theory, seed, covers, annotations = [] } = session;
  const seats = { ...session.seats, ...chosen };
  const setup: SessionSetup = {
    content,
    scenario,
    theory,
    seed,
    seats,
    annotations: annotations.filter((note) => note.turn <= turn),
    ...(covers === undefined ? {} : { covers }),
  };
  const history = historyFrom(startFrom(session.stateAt(0), setup), keyframeEvery(content));
  for (const { orders, events, refusals, turn: at } of session.turns().slice(0, turn)) {
    const led = { state: session.stateAt(at), events, refusals };
    history.take(follow(history.now(), orders, led), orders);
  }
  return sessionOn(history, setup);
}
