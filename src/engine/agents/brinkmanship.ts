// Decides an agent's stance in its own crises, and whether it opens one: the odds, its resolve, and a doubt.
// Refuses to know how others will answer their calls; it reckons with what they promised.

import { nationAt } from '../model/columns';
import type { Crisis } from '../model/state';
import { RUNGS, type Stance } from '../model/vocabulary';
import { winShare } from '../rules/attack';
import { friendsAgainst } from '../rules/obligations';
import { reachKm } from '../rules/reach';
import { proximity } from '../rules/threat';
import type { Board } from '../turn/work';
import { option, pair, type View } from './view';

/** The attacker's chance against the target and the friends it can expect, 0…1. */
function attackerOdds(view: View, attacker: number, target: number): number {
  const { board } = view;
  const reach = proximity(
    board.content.theory.threat,
    reachKm(board)[pair(view, attacker, target)] as number,
  );
  const friends = friendsAgainst(board as Board, board.derived.promises, target, attacker);
  const own = (board.nations.capability[attacker] as number) * reach;
  return winShare(own, board.nations.capability[target] as number, 1, friends.expected);
}

function yielding(crisis: Crisis): Stance {
  return RUNGS.indexOf(crisis.rung) >= RUNGS.indexOf('clash') ? 'concede' : 'mediate';
}

/** Climbs with the square of nerve (odds × resolve), yields with the square of its lack, else waits. */
function stanceFor(view: View, crisis: Crisis, odds: number): Stance {
  const luck = view.draw();
  const nerve = odds * (view.weights.resolve + 1 / 2);
  const fearful = (1 - odds) * (1 - view.weights.resolve + 1 / 2);
  if (luck < nerve * nerve) return 'escalate';
  return luck > 1 - fearful * fearful ? yielding(crisis) : 'stand';
}

export function takeStances(view: View): void {
  for (const crisis of view.board.structure.crises) {
    if (crisis.challenger !== view.id && crisis.target !== view.id) continue;
    const seat = (id: string): number => view.board.content.nations.findIndex((nation) => nation.id === id);
    const attack = attackerOdds(view, seat(crisis.challenger), seat(crisis.target));
    const odds = crisis.challenger === view.id ? attack : 1 - attack;
    const stance = stanceFor(view, crisis, odds);
    view.choose(
      option({ kind: 'crisis-stance', by: view.id, crisis: crisis.id, stance }, [
        { part: 'odds', value: odds },
      ]),
    );
  }
}

/** At its yearly review: presses a claim it has, where its own ambition and the odds say so. */
export function pressClaims(view: View): void {
  const n = view.board.content.nations.length;
  for (let j = 0; j < n; j++) {
    if (j === view.me || view.board.pairs.dispute[pair(view, view.me, j)] === 0) continue;
    const odds = attackerOdds(view, view.me, j);
    if (view.draw() >= view.ambition * odds * odds) continue;
    const order = { kind: 'press-claim', by: view.id, against: nationAt(view.board.content, j) } as const;
    view.choose(
      option(order, [
        { part: 'ambition', value: view.ambition },
        { part: 'odds', value: odds },
      ]),
    );
    return;
  }
}
