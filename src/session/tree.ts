// How the branches of a game become games that can be watched, and how what was tried becomes a branch.

import type { Content } from '../engine';
import { branchFrom, lineOf, type Branch, type BranchLine, type Replay, type Sources } from '../replay';
import { createHistory } from './history';
import { sessionOn, type Session } from './session';

const trunkOf = (session: Session) => ({
  scenario: session.scenario,
  theory: session.theory,
  seed: session.seed,
  seats: session.seats,
  covers: session.covers ?? 'game',
  turns: session.turns(),
  branches: session.branches(),
});

/** The whole line of a branch: who plays it, from what chance, with which orders. */
export const branchLine = (session: Session, index: number): BranchLine => lineOf(trunkOf(session), index);

/** What was tried from a turn of a line (null: the main one), as a branch that the game can carry. */
export const branchAs = (
  session: Session,
  of: number | null,
  at: number,
  name: string,
  tried: Replay,
): Branch => branchFrom(trunkOf(session), of, at, name, tried);

/** Plays a branch again, a turn at a time, as a game of its own; or gives the turn that is not as its hash says. */
export function* playingBranch(
  session: Session,
  index: number,
  world: Sources & { readonly content: Content },
): Generator<number, { readonly session: Session } | { readonly differs: number }> {
  const { start, turns } = session.branches()[index]!;
  const { seed, seats, orders, at, covers = 'game' } = branchLine(session, index);
  const setup = { ...world, seed, seats, covers };
  const history = createHistory(world.content, setup);
  if (history.start !== start) return { differs: 0 };
  for (const [turn, given] of orders.entries()) {
    const { hash } = history.play(given);
    if (turn >= at && hash !== turns[turn - at]!.hash) return { differs: turn + 1 };
    yield turn + 1;
  }
  return { session: sessionOn(history, setup) };
}
