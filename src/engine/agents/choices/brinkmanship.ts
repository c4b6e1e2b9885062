// An agent's stance in its own crises, and whether it opens one: the odds, its resolve, and a doubt.

import { nationAt } from '../../model/columns';
import type { Crisis } from '../../model/state';
import { RUNGS, type Stance } from '../../model/vocabulary';
import { winShare } from '../../rules/attack';
import { tradeAtStake } from '../../rules/economy';
import { friendsAgainst } from '../../rules/obligations';
import { reachKm } from '../../rules/reach';
import { proximity } from '../../rules/threat';
import { NOTHING, type Option, option, type OptionTerm, pair, type View } from '../view';

/** The attacker's chance against the target and the friends it can expect, 0…1. */
function attackerOdds(view: View, attacker: number, target: number): number {
  const { board } = view;
  const reach = proximity(board.content.theory.threat, reachKm(board)[pair(view, attacker, target)]!);
  const friends = friendsAgainst(board, board.derived.promises, target, attacker);
  const own = board.nations.capability[attacker]! * reach;
  return winShare(own, board.nations.capability[target]!, 1, friends.expected);
}

function yielding(crisis: Crisis): Stance {
  return RUNGS.indexOf(crisis.rung) >= RUNGS.indexOf('clash') ? 'concede' : 'mediate';
}

/** Whether the crisis may still rise without blood: a bluff is called only after. */
const isEarly = (crisis: Crisis): boolean => RUNGS.indexOf(crisis.rung) < RUNGS.indexOf('mobilisation');

/**
 * Climbs with the square of nerve (odds × resolve), yields with the square of its lack, else waits; luck decides between. Who has
 * the face for it climbs as far as mobilisation the more readily the less it could win (Schelling 1960).
 */
function stances(view: View, crisis: Crisis, odds: number): readonly Option[] {
  const luck = view.draw();
  const nerve = odds * (view.weights.resolve + 1 / 2);
  const fearful = (1 - odds) * (1 - view.weights.resolve + 1 / 2);
  const take = (stance: Stance, terms: readonly OptionTerm[]): Option =>
    option({ kind: 'crisis-stance', by: view.id, crisis: crisis.id, stance }, terms);
  return [
    take('escalate', [
      { part: 'nerve', value: nerve * nerve },
      { part: 'doubt', value: -luck },
    ]),
    ...(view.weights.bluff > 0 && isEarly(crisis)
      ? [
          take('bluff', [
            { part: 'bravado', value: view.weights.bluff * (1 - odds) },
            { part: 'doubt', value: -luck },
          ]),
        ]
      : []),
    take('stand', []),
    take(yielding(crisis), [
      { part: 'fearfulness', value: fearful * fearful },
      { part: 'doubt', value: luck - 1 },
    ]),
  ];
}

export function takeStances(view: View): void {
  for (const crisis of view.board.structure.crises) {
    if (crisis.challenger !== view.id && crisis.target !== view.id) continue;
    const seat = (id: string): number => view.board.content.nations.findIndex((nation) => nation.id === id);
    const attack = attackerOdds(view, seat(crisis.challenger), seat(crisis.target));
    const odds = crisis.challenger === view.id ? attack : 1 - attack;
    view.choose(stances(view, crisis, odds));
  }
}

/** Share of a quarrel that the trade between the two is worth more than, 0…1 (Oneal & Russett 1997). */
function restraint(view: View, j: number): number {
  const { content, pairs, derived } = view.board;
  const { attack } = content.theory;
  return attack.trade * tradeAtStake(attack, pairs.trade, derived.trade, view.me, j);
}

/** Presses a claim it has, where its own ambition and the odds say so; never against those it has signed a pact with. */
export function pressClaims(view: View): void {
  const n = view.board.content.nations.length;
  for (let j = 0; j < n; j++) {
    const at = pair(view, view.me, j);
    if (view.board.pairs.dispute[at] === 0 || view.board.derived.tied[at]! > 0) continue;
    const odds = attackerOdds(view, view.me, j);
    const ambition = view.ambition * view.weights.boldness * odds * odds;
    const terms = [
      { part: 'ambition', value: ambition },
      { part: 'trade-restrains', value: -ambition * restraint(view, j) },
      { part: 'doubt', value: -view.draw() },
    ];
    const order = { kind: 'press-claim', by: view.id, against: nationAt(view.board.content, j) } as const;
    if (view.choose([option(order, terms), NOTHING])) return;
  }
}
