// Whom an agent looks at when it searches for partners: the likeliest few, by a quick look.

import { nationAt } from '../../model/columns';
import { inCrisis } from '../../rules/standing';
import { reachKm } from '../../rules/reach';
import { proximity } from '../../rules/threat';
import { rank } from '../rank';
import { fear, pair, trustIn, type View } from '../view';

/** A quick look at who might do: near, trusted, sharing a fear; cheap enough for every nation. */
function promise(view: View, j: number): number {
  const { board, me, weights } = view;
  const near = proximity(board.content.theory.threat, reachKm(board)[pair(view, j, me)]!);
  const strong =
    board.nations.capability[j]! /
    Math.max(1, Math.max(board.nations.capability[me]!, board.nations.capability[j]!));
  return (
    near +
    trustIn(view, me, j) +
    weights.security * strong * near +
    weights.joinThreat * fear(view, me, j) -
    fear(view, me, j)
  );
}

/** Whether `me` is in a crisis with anybody at all. */
const isInCrisis = ({ board, id }: View): boolean =>
  board.structure.crises.some(({ challenger, target }) => challenger === id || target === id);

/** The likeliest partners, best first, then by position; never somebody one is in a crisis with. Keeps a short list instead of sorting everyone. */
export function prospects(view: View): number[] {
  const { board, me, weights } = view;
  const wary = isInCrisis(view);
  const seats: number[] = [];
  const rates: number[] = [];
  for (let j = 0; j < board.content.nations.length; j++) {
    if (j === me || (wary && inCrisis(board, view.id, nationAt(board.content, j)))) continue;
    const rate = promise(view, j);
    if (seats.length === weights.horizon && rate <= rates[weights.horizon - 1]!) continue;
    let at = Math.min(seats.length, weights.horizon - 1);
    for (; at > 0 && rates[at - 1]! < rate; at--) {
      seats[at] = seats[at - 1]!;
      rates[at] = rates[at - 1]!;
    }
    seats[at] = j;
    rates[at] = rate;
  }
  return seats;
}

/** The same, the most capable first. */
export function strongestFirst(view: View, seats: readonly number[]): readonly number[] {
  const { capability } = view.board.nations;
  return rank([...seats], (a, b) => capability[b]! - capability[a]! || a - b);
}
