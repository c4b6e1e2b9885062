// How a game is packed for a link, and played again from one: what agents order is worked out anew, and every turn held against its hash.

import { agentOrders, canonicalJson, canonicalOrders, type Content, type Order } from '../engine';
import { checkOf, ENGINE_VERSION, type LinkedGame, type LinkedTurn, type Sources } from '../replay';
import { createHistory } from './history';
import { fillSeats } from './seats';
import { sessionOn, type Session } from './session';

/** Why a game has no link: it was played in a world of its own, or taken up from a file whose header no hash covered. */
export type Unlinkable = 'own-world' | 'old-form';

/** Whether a game could be in a link at all; null where it could. */
export function unlinkable({ scenario, theory, covers = 'game' }: Session): Unlinkable | null {
  if (scenario.file !== undefined || theory.file !== undefined) return 'own-world';
  return covers === 'game' ? null : 'old-form';
}

/** Packs a session as far as it has come, a turn at a time: gives how many are packed, so that a page may draw between them. */
export function* linking(session: Session): Generator<number, LinkedGame> {
  const { content, scenario, theory, seed, seats, annotations = [] } = session;
  const turns: LinkedTurn[] = [];
  for (const { orders, turn } of session.turns()) {
    const theirs = orders.filter(({ by }) => seats[by] === 'person');
    const again = [...theirs, ...agentOrders(session.stateAt(turn - 1), seats).orders];
    const everybody = !areSame(again, orders);
    turns.push({ orders: canonicalOrders(everybody ? orders : theirs), everybody });
    yield turn;
  }
  const own = fillSeats(content, {});
  return {
    engine: ENGINE_VERSION,
    scenario: scenario.id,
    theory: theory.id,
    seed,
    seats: Object.fromEntries(Object.entries(seats).filter(([id, seat]) => own[id as never] !== seat)),
    turns,
    checks: [session.toReplay().start, ...session.turns().map(({ hash }) => hash)].map(checkOf),
    hash: session.hash(),
    annotations,
  };
}

const areSame = (a: readonly Order[], b: readonly Order[]): boolean =>
  canonicalJson(canonicalOrders(a)) === canonicalJson(canonicalOrders(b));

/** A game from a link, or the first turn (0: the start) that is played otherwise by these rules. */
export type Unlinked = { readonly session: Session } | { readonly differs: number };

/** Plays a game from a link, a turn at a time: gives how many have been played. */
export function* unlinking(
  game: LinkedGame,
  { content, scenario, theory }: Sources & { readonly content: Content },
): Generator<number, Unlinked> {
  const { seed, turns, checks, annotations } = game;
  const seats = fillSeats(content, game.seats);
  if (!fits(game, content)) return { differs: 0 };
  const setup = { content, scenario, theory, seed, seats, annotations };
  const history = createHistory(content, setup);
  if (checkOf(history.start) !== checks[0]) return { differs: 0 };
  for (const [index, { orders, everybody }] of turns.entries()) {
    const { state } = history.now();
    if (state.over) return { differs: index + 1 };
    const agents = everybody ? [] : agentOrders(state, seats).orders;
    const { hash } = history.play(canonicalOrders([...orders, ...agents]));
    if (checkOf(hash) !== checks[index + 1]) return { differs: index + 1 };
    yield index + 1;
  }
  return history.now().hash === game.hash
    ? { session: sessionOn(history, setup) }
    : { differs: turns.length };
}

/** Whether seats and notes are of the game's nations and turns, and it ends within its time. */
function fits({ seats, turns, annotations }: LinkedGame, { nations, turns: most }: Content): boolean {
  const ids = new Set<string>(nations.map(({ id }) => id));
  const noted = annotations.every(
    ({ turn, arrows = [] }) =>
      turn <= turns.length && arrows.every(({ from, to }) => ids.has(from) && ids.has(to)),
  );
  return noted && turns.length <= most && Object.keys(seats).every((id) => ids.has(id));
}
