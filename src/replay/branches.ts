// Lines that leave a recorded game at a turn, kept in its file: what each says otherwise, and the game that it makes with what was before it.

import type { Content, Order } from '../engine';
import type { Branch, Replay } from './format';
import { advance, startOf } from './record';
import { fileHash, type Header } from './seal';
import type { ContentResolver } from './sources';

/** What a game's tree grows from: the main line. */
export type Trunk = Pick<Replay, 'scenario' | 'theory' | 'seed' | 'seats' | 'turns' | 'branches'> &
  Pick<Header, 'covers'>;

/** The whole game of a branch: who plays it and from what chance, and everybody's orders from the first turn on. */
export interface BranchLine extends Header {
  readonly orders: readonly (readonly Order[])[];
  /** The last turn that it shares with what it left. */
  readonly at: number;
}

/** A line by its branch's place in the list; null: the main line. Branches hang on the main line or on one before them. */
export function lineOf(trunk: Trunk, index: number | null): BranchLine {
  if (index === null) {
    const { scenario, theory, seed, seats, turns, covers = 'game' } = trunk;
    return { scenario, theory, seed, seats, covers, orders: turns.map(({ orders }) => orders), at: 0 };
  }
  const { of, at, theory, seed, seats, turns } = trunk.branches[index]!;
  const parent = lineOf(trunk, of);
  const theirs = theory === undefined ? {} : underTheory(parent.scenario, theory);
  return {
    ...parent,
    ...theirs,
    seed: seed ?? parent.seed,
    seats: { ...parent.seats, ...seats },
    orders: [...parent.orders.slice(0, at), ...turns.map(({ orders }) => orders)],
    at,
  };
}

/** A scenario's hash takes in the id of the theory that it is played under. */
function underTheory(
  scenario: Replay['scenario'],
  { scenario: hash, ...theory }: NonNullable<Branch['theory']>,
): Pick<Replay, 'scenario' | 'theory'> {
  return { scenario: { ...scenario, hash }, theory };
}

/** How many turns a line has. */
export const lengthOf = (trunk: Pick<Trunk, 'turns' | 'branches'>, index: number | null): number => {
  if (index === null) return trunk.turns.length;
  const { at, turns } = trunk.branches[index]!;
  return at + turns.length;
};

/** What a branch says otherwise than what it left; `line` is its whole game. */
export function branchFrom(
  trunk: Trunk,
  of: number | null,
  at: number,
  name: string,
  line: Pick<Replay, 'scenario' | 'theory' | 'seed' | 'seats' | 'start' | 'turns'>,
): Branch {
  const parent = lineOf(trunk, of);
  const seats = Object.entries(line.seats).filter(([id, seat]) => parent.seats[id as never] !== seat);
  const otherTheory = fileHash(line.theory) !== fileHash(parent.theory);
  return {
    name,
    of,
    at,
    ...(seats.length === 0 ? {} : { seats: Object.fromEntries(seats) }),
    ...(line.seed === parent.seed ? {} : { seed: line.seed }),
    ...(otherTheory ? { theory: { ...line.theory, scenario: line.scenario.hash } } : {}),
    start: line.start,
    turns: line.turns.slice(at),
  };
}

/** The first branch that plays otherwise than its hashes say, and the turn; null where all are true. */
export function brokenBranch(
  replay: Replay,
  resolve: ContentResolver,
): { readonly branch: number; readonly turn: number } | null {
  for (const [branch, { start, at, turns }] of replay.branches.entries()) {
    const line = lineOf(replay, branch);
    const found = resolve({ ...line, covers: replay.covers });
    if ('problem' in found) return { branch, turn: 0 };
    const turn = differsAt(line, found.content, start, at, turns);
    if (turn !== null) return { branch, turn };
  }
  return null;
}

function differsAt(
  line: BranchLine,
  content: Content,
  start: string,
  at: number,
  turns: Branch['turns'],
): number | null {
  let position = startOf(content, line);
  if (position.hash !== start) return 0;
  for (const [index, orders] of line.orders.entries()) {
    if (position.state.over) return index + 1;
    position = advance(position, orders);
    const recorded = turns[index - at]?.hash;
    if (index >= at && position.hash !== recorded) return index + 1;
  }
  return null;
}
