// How something is tried from a turn of a watched game, how a branch is opened, and where two lines part and why.

import { accountsApart, type Moment } from './analysis';
import { inBreaths } from './breaths';
import { hashState, type Order } from './engine';
import { builtIn, contentOf } from './library/built-in';
import { ordersOnlyIn } from './replay';
import { branchAs, branching, branchLine, playingBranch, type Session } from './session';
import type { Parting, TryOut } from './ui/ports';

type OnTurn = (turn: number) => void;

/** Runs the change from a line of the game's tree and hangs what came of it on that line. */
export async function tryOut({ of, line, change }: TryOut, root: Session, onTurn: OnTurn): Promise<void> {
  const { name, at, theory, ...rest } = change;
  const main = { ...line.toReplay(), annotations: [], branches: [] };
  const world = theory === undefined ? {} : { world: await builtIn(line.content.id, theory) };
  const tried = await inBreaths(branching(main, line.content, { at, ...rest, ...world }), onTurn);
  root.setBranches([...root.branches(), branchAs(root, of, at, name, tried)]);
}

/** A branch as a game to be watched; null where it does not play as recorded. */
export async function openBranch(root: Session, index: number): Promise<Session | null> {
  const { scenario, theory, covers = 'game' } = branchLine(root, index);
  const found = await contentOf({ ...root.toReplay(), scenario, theory, covers });
  if ('problem' in found) return null;
  const world = { content: found.content, scenario, theory };
  const played = await inBreaths(playingBranch(root, index, world), () => undefined);
  return 'session' in played ? played.session : null;
}

/** How many accounts are told. */
const MOST = 6;

/** The first turn in which two lines of one world differ, and which accounts differ after it; null where none does. */
export function partingOf(a: Session, b: Session): Parting | null {
  const last = Math.min(a.state().turn, b.state().turn);
  for (let turn = 0; turn <= last; turn += 1) {
    const orders = [ordersOf(a, turn), ordersOf(b, turn)] as const;
    const only = [ordersOnlyIn(orders[0], orders[1]), ordersOnlyIn(orders[1], orders[0])] as const;
    const same = hashState(a.stateAt(turn)) === hashState(b.stateAt(turn));
    if (same && only.every((list) => list.length === 0)) continue;
    return {
      turn,
      orders: only,
      accounts: accountsApart(momentOf(a, turn), momentOf(b, turn)).slice(0, MOST),
    };
  }
  return null;
}

const ordersOf = (session: Session, turn: number): readonly Order[] =>
  session.turns()[turn - 1]?.orders ?? [];

const momentOf = (session: Session, turn: number): Moment => ({
  state: session.stateAt(turn),
  before: turn === 0 ? null : session.stateAt(turn - 1),
  events: session.turns()[turn - 1]?.events ?? [],
});
