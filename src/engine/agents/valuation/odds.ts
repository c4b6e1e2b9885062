// What one nation can hope for against another, and what a pact with a nation would make it give up of that.

import { indexOf } from '../../model/columns';
import type { Crisis } from '../../model/state';
import { winShare } from '../../rules/attack';
import { followersAgainst, friendsAgainst } from '../../rules/obligations';
import { reachKm } from '../../rules/reach';
import { proximity } from '../../rules/threat';
import type { Contribution } from '../../rules/side-power';
import type { Sight } from '../sight';
import type { Standpoint, View } from '../view';
import type { Draft } from './draft';

/** The attacker's chance, with those who promised to follow it, against the target and the friends it can expect, 0…1. */
export function attackerOdds({ board }: Pick<View, 'board'>, attacker: number, target: number): number {
  const reach = proximity(
    board.content.theory.threat,
    reachKm(board)[attacker * board.content.nations.length + target]!,
  );
  const friends = friendsAgainst(board, board.derived.promises, target, attacker);
  const followers = followersAgainst(board, board.derived.promises, attacker, target);
  const own = board.nations.capability[attacker]! * reach + followers;
  return winShare(own, board.nations.capability[target]!, 1, friends.expected);
}

/** Those who answered a call in this crisis with no more than words, or have laid down their arms: nobody reckons with them any more. */
const whoStayOut = ({ content, structure }: Sight, crisis: Crisis): readonly number[] =>
  [
    ...structure.calls
      .filter(({ crisis: id, answer }) => id === crisis.id && (answer === 'refuse' || answer === 'words'))
      .map(({ called }) => called),
    ...crisis.belligerents.filter(({ until }) => until !== null).map(({ nation }) => nation),
  ].map((nation) => indexOf(content, nation));

/**
 * What a side can expect of those who promised to defend its principal against whoever has come in on the other (Christensen & Snyder
 * 1990: who stands by one draws in who stands by the other); ppm. Both sides begin with their principal. Reckoned at the principal's
 * home, wherever it is fought; the most that any one who came in would draw, since often the same would come.
 */
export function yetToCome(
  board: Sight,
  crisis: Crisis,
  side: readonly Contribution[],
  others: readonly Contribution[],
): number {
  const principal = side[0]!.seat;
  const here = [...side, ...others].map(({ seat }) => seat);
  const out = whoStayOut(board, crisis);
  let most = 0;
  for (const { seat, share } of others.slice(1))
    if (share === 1)
      most = Math.max(
        most,
        friendsAgainst(board, board.derived.promises, principal, seat, [...here, ...out]).ready,
      );
  return most;
}

const square = (x: number): number => x * x;

/**
 * What a nation would have to give up that it wants of the others in a pact, ≤ 0: nobody presses a claim on a partner. Its ambition
 * × its boldness × the square of its odds for each of them from whom it claims land (Schweller 1994; Danzig and the pact of 1934).
 */
export function claimsForgone(view: Standpoint, { seats }: Draft): number {
  const { board, me, ambition, weights } = view;
  const { dispute } = board.pairs;
  const n = board.content.nations.length;
  let forgone = 0;
  for (const j of seats)
    if (j !== me && dispute[me * n + j]! > 0) forgone += square(attackerOdds(view, me, j));
  return forgone === 0 ? 0 : -board.content.theory.patronage.claims * ambition * weights.boldness * forgone;
}
