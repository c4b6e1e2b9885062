// What an agent spends on: its defence (Olson & Zeckhauser 1966) and the tending of its ties.

import { ONE, ppm } from '../../model/arithmetic';
import { nationAt } from '../../model/columns';
import type { Order } from '../../model/orders';
import { burdenCase } from '../../rules/burden';
import { desiredBurden } from '../../rules/economy';
import { ailing } from '../valuation/mending';
import { rank } from '../rank';
import { fear, NOTHING, option, pair, trustIn, type View } from '../view';

export function wantedBurden({ board, me }: View): number {
  const { topThreat, alliesBurden, sizeShare, rivalsRise, habit } = burdenCase(board, board.derived, me);
  const w = board.content.theory.economy;
  return desiredBurden(w, topThreat, alliesBurden, sizeShare, rivalsRise, habit);
}

/** Once a year: spending moves from what it is towards what the formula wants, never below what was pledged to a trusted pact. */
export function reviewSpending(view: View): void {
  const now = view.board.nations.burden[view.me]!;
  const { burdenReview } = view.board.content.theory.economy;
  const wished = ppm(wantedBurden(view) * view.weights.spending);
  const wanted = now + Math.trunc((wished - now) * burdenReview);
  view.choose([
    option({ kind: 'set-defence-spending', by: view.id, burden: wanted }, [
      { part: 'desired-burden', value: Math.abs(wished - now) / ONE },
      { part: 'noticeable', value: -view.board.content.theory.cohesion.noticeable },
    ]),
    NOTHING,
  ]);
}

/** Influence that it would spend on its ties this turn. */
const upkeepOf = (view: View): number => Math.round(view.purse() * view.weights.upkeep);

/** Partners in pacts that need tending, the least trusting first, then by id. */
export function partnersToTend(view: View): readonly number[] {
  if (upkeepOf(view) < view.board.content.theory.influence.prices.dialogue) return [];
  const { board, me } = view;
  const { seats, pactsOf } = board.derived;
  const needing = ailing(board);
  const partners: number[] = [];
  for (const at of pactsOf[me]!)
    if (needing[at])
      for (const seat of seats[at]!) if (seat !== me && !partners.includes(seat)) partners.push(seat);
  return rank(partners, (a, b) => trustIn(view, a, me) - trustIn(view, b, me) || a - b);
}

/** What would do most for a tie: talk where little is seen, exercise where they could fight together, trade, then intelligence. */
function tending(view: View, j: number): readonly Order[] {
  const at = pair(view, view.me, j);
  const partner = nationAt(view.board.content, j);
  const { transparency, interoperability } = view.board.pairs;
  const talk: Order = { kind: 'dialogue', by: view.id, with: partner };
  const drill: Order = { kind: 'exercise', by: view.id, with: partner };
  const rest: Order[] = [
    { kind: 'trade-deal', by: view.id, with: partner },
    { kind: 'share-intelligence', by: view.id, with: partner },
  ];
  const open = transparency[at]! > interoperability[at]!;
  return open ? [drill, talk, ...rest] : [talk, drill, ...rest];
}

/** Spends the agent's share for upkeep on ties, one act for each partner in turn. */
export function tend(view: View, partners: readonly number[]): void {
  const last = view.purse() - upkeepOf(view);
  const { dialogue } = view.board.content.theory.influence.prices;
  for (const j of partners) {
    if (view.purse() - dialogue < last) return;
    const missing = 1 - trustIn(view, j, view.me);
    tending(view, j).some((order) =>
      view.choose([option(order, [{ part: 'missing-trust', value: missing }]), NOTHING]),
    );
  }
}

/** What it does for one nation, allied or not, beside its upkeep: the first of the acts that is allowed. */
export function engage(
  view: View,
  j: number,
  kinds: readonly ('trade-deal' | 'dialogue')[],
  part: string,
): boolean {
  const partner = nationAt(view.board.content, j);
  const terms = [
    { part, value: 1 - trustIn(view, view.me, j) },
    { part: 'fear', value: fear(view, view.me, j) },
  ];
  return kinds.some((kind) => view.choose([option({ kind, by: view.id, with: partner }, terms), NOTHING]));
}

/** Pays for its order: aid to the weakest of those it has promised to defend. */
export function support(view: View): void {
  const { capability } = view.board.nations;
  const own = capability[view.me]!;
  const weaker = view.board.derived.allies[view.me]!.filter((j) => capability[j]! < own);
  const weakest = rank(weaker, (a, b) => capability[a]! - capability[b]! || a - b)[0];
  if (weakest === undefined) return;
  const gap = 1 - capability[weakest]! / own;
  view.choose([
    option({ kind: 'aid', by: view.id, to: nationAt(view.board.content, weakest) }, [
      { part: 'leadership', value: view.weights.control * gap },
    ]),
    NOTHING,
  ]);
}
