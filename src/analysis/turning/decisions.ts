// What of a game is worth asking after: each order of one's own, calls that one left unanswered, and words that others broke to one.

import type { Call, EventId, GameEvent, NationId, Order } from '../../engine';
import type { PlayedGame } from './played';

export interface Decision {
  /** It was taken in the state after so many turns. */
  readonly turn: number;
  readonly by: NationId;
  /** Null where nothing was ordered: silence to a call. */
  readonly done: Order | null;
  /** What stands in its place where it is asked what came of it; null for nothing. */
  readonly instead: Order | null;
  /** What tells of another's broken word; null where the decision is one's own. */
  readonly event: EventId | null;
}

/** What is decided in a turn, one's own decisions first. */
export function decisionsOf(game: PlayedGame, turn: number): readonly Decision[] {
  return [...ownOrders(game, turn), ...silences(game, turn), ...brokenWords(game, turn)];
}

const answerOf = (orders: readonly Order[], call: Call): Order | undefined =>
  orders.find((order) => order.kind === 'answer-call' && order.by === call.called && order.call === call.id);

const comes = ({ id, called }: Call): Order => ({
  kind: 'answer-call',
  by: called,
  call: id,
  answer: 'fight',
});

/** Whoever came is asked what staying away would have brought; whoever stayed away, what coming would have. */
function insteadOf({ states }: PlayedGame, turn: number, order: Order): Order | null {
  if (order.kind !== 'answer-call' || (order.answer !== 'refuse' && order.answer !== 'words')) return null;
  const call = states[turn]!.structure.calls.find(({ id }) => id === order.call);
  return call === undefined ? null : comes(call);
}

const ownOrders = (game: PlayedGame, turn: number): readonly Decision[] =>
  (game.orders[turn] ?? [])
    .filter(({ by }) => by === game.me)
    .map((done) => ({ turn, by: game.me, done, instead: insteadOf(game, turn, done), event: null }));

/** Calls whose last chance to be answered passed in silence, which counts as words. */
function silences({ states, orders, me }: PlayedGame, turn: number): readonly Decision[] {
  const [state, after] = [states[turn]!, states[turn + 1]];
  return state.structure.calls
    .filter(({ called, answer }) => called === me && answer === null)
    .filter((call) => answerOf(orders[turn] ?? [], call) === undefined)
    .filter(({ id }) => after?.structure.calls.find((call) => call.id === id)?.answer !== null)
    .map((call) => ({ turn, by: me, done: null, instead: comes(call), event: null }));
}

/** A pact of one's own that another broke, and calls of one's own that another stayed away from though nothing let it. */
function brokenWords(game: PlayedGame, turn: number): readonly Decision[] {
  return (game.events[turn] ?? []).flatMap((event) => {
    const [by] = event.actors;
    if (by === undefined || by === game.me || !event.actors.includes(game.me)) return [];
    const words =
      event.kind === 'pact-broken' ? brokenPact(game, turn, event) : stayedAway(game, turn, event);
    return words === null ? [] : [{ turn, by, ...words, event: event.id }];
  });
}

type Words = Pick<Decision, 'done' | 'instead'>;

function brokenPact({ orders }: PlayedGame, turn: number, event: GameEvent): Words | null {
  const done = orders[turn]?.find(
    (order) => order.kind === 'break' && order.by === event.actors[0] && order.pact === event.pact,
  );
  return done === undefined ? null : { done, instead: null };
}

function stayedAway({ states, orders, me }: PlayedGame, turn: number, event: GameEvent): Words | null {
  if (event.kind !== 'call-answered' || (event.detail !== 'refuse' && event.detail !== 'words')) return null;
  const call = states[turn]!.structure.calls.find(({ id }) => id === event.call);
  if (call === undefined || call.caller !== me || call.exemption !== null) return null;
  return { done: answerOf(orders[turn] ?? [], call) ?? null, instead: comes(call) };
}
