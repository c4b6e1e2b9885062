// A game played on from one of its turns with something decided otherwise: persons order what they did, as far as that goes, and agents decide
// anew as they do, with the same seed.

import { advise, type Adviser, agentOrders, type Order, sameOrder, type State, step } from '../../engine';
import type { Decision } from './decisions';
import { orderedElsewhere } from './elsewhere';
import type { PlayedGame } from './played';

/** What everybody orders in a turn of another line. */
type Ordering = (state: State, turn: number) => readonly Order[];

function play(start: State, until: number, ordering: Ordering): State {
  let state = start;
  while (state.turn < until && !state.over) state = step(state, ordering(state, state.turn)).state;
  return state;
}

/** What persons ordered in a turn, as it is said in another line. */
const persons = ({ orders, seats, states }: PlayedGame, there: State, turn: number): readonly Order[] =>
  (orders[turn] ?? [])
    .filter(({ by }) => seats[by] === 'person')
    .flatMap((order) => orderedElsewhere(order, states[turn]!, there) ?? []);

const agents = ({ seats }: PlayedGame, state: State): readonly Order[] => agentOrders(state, seats).orders;

/** Whoever would break a pact again in the next turn is held to its word for as long as one looks. */
const isSameBreach = (order: Order, done: Order | null): boolean =>
  done?.kind === 'break' && order.kind === 'break' && order.by === done.by && order.pact === done.pact;

function swapped(orders: readonly Order[], { done, instead }: Decision): readonly Order[] {
  const kept = orders.filter((order) => done === null || !sameOrder(order, done));
  return instead === null ? kept : [...kept, instead];
}

/** The state that the game would have had after turn `until`, or at its end, had this been decided otherwise. */
export function playedWithout(game: PlayedGame, decision: Decision, until: number): State {
  return play(game.states[decision.turn]!, until, (state, turn) => {
    const all = [...persons(game, state, turn), ...agents(game, state)];
    if (turn === decision.turn) return swapped(all, decision);
    return all.filter((order) => !isSameBreach(order, decision.done));
  });
}

/** The same with all that one ordered in that turn replaced by these. */
export function playedWith(game: PlayedGame, from: number, own: readonly Order[], until: number): State {
  return play(game.states[from]!, until, (state, turn) => {
    const theirs = persons(game, state, turn);
    const others = theirs.filter(({ by }) => by !== game.me);
    return [...(turn === from ? [...own, ...others] : theirs), ...agents(game, state)];
  });
}

/** The end of the game had one followed an adviser in everything from a turn on. */
export const playedByAdviser = (game: PlayedGame, from: number, adviser: Adviser): State =>
  play(game.states[from]!, Number.POSITIVE_INFINITY, (state, turn) => [
    ...advise(state, game.me, adviser).orders,
    ...persons(game, state, turn).filter(({ by }) => by !== game.me),
    ...agents(game, state),
  ]);
