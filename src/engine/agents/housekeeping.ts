// Decides what an agent spends on: its defence (Olson & Zeckhauser 1966) and the tending of its ties.
// Refuses to know whom it prefers; each agent names the order in which it tends.

import { ONE, ppm } from '../model/arithmetic';
import { nationAt } from '../model/columns';
import type { Order } from '../model/orders';
import type { Pact } from '../model/state';
import { desiredBurden } from '../rules/economy';
import { myPacts, option, pair, seatsOf, trustIn, type View } from './view';

function allies(view: View): readonly number[] {
  const found: number[] = [];
  for (let j = 0; j < view.board.content.nations.length; j++)
    if (view.board.derived.allied[pair(view, view.me, j)]) found.push(j);
  return found;
}

function wantedBurden(view: View): number {
  const { board, me } = view;
  const { gdp, burden } = board.nations;
  let others = 0;
  let spent = 0;
  for (const j of allies(view)) {
    others += gdp[j] as number;
    spent += ((gdp[j] as number) * (burden[j] as number)) / ONE;
  }
  let worst = 0;
  for (let j = 0; j < board.content.nations.length; j++)
    worst = Math.max(worst, board.derived.theta[pair(view, me, j)] as number);
  const own = gdp[me] as number;
  return desiredBurden(
    board.content.theory.economy,
    worst / ONE,
    others > 0 ? spent / others : 0,
    own / (own + others),
  );
}

/** Once a year: spending moves from what it is towards what the formula wants, never below what was pledged to a trusted pact. */
export function reviewSpending(view: View): void {
  const now = view.board.nations.burden[view.me] as number;
  const { burdenReview } = view.board.content.theory.economy;
  const wanted = now + Math.trunc((ppm(wantedBurden(view)) - now) * burdenReview);
  const step = ppm(view.board.content.theory.cohesion.noticeable);
  if (Math.abs(wanted - now) < step) return;
  view.choose(
    option({ kind: 'set-defence-spending', by: view.id, burden: wanted }, [
      { part: 'desired-burden', value: (wanted - now) / ONE },
    ]),
  );
}

/** Whether a pact is weak, or has just had a blow. */
function needsTending(view: View, pact: Pact): boolean {
  const w = view.board.content.theory.cohesion;
  return (
    pact.cohesion < ppm(w.renegotiateAbove) ||
    pact.ledger.eventChanges.some((change) => change < -ppm(w.noticeable))
  );
}

/** Partners in pacts that need tending, the least trusting first, then by id. */
export function partnersToTend(view: View): readonly number[] {
  if (Math.round(view.purse() * view.weights.upkeep) <= 0) return [];
  const partners = new Set<number>();
  for (const pact of myPacts(view)) {
    if (needsTending(view, pact))
      for (const seat of seatsOf(view, pact)) if (seat !== view.me) partners.add(seat);
  }
  return [...partners].sort((a, b) => trustIn(view, a, view.me) - trustIn(view, b, view.me) || a - b);
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
  const open = (transparency[at] as number) > (interoperability[at] as number);
  return open ? [drill, talk, ...rest] : [talk, drill, ...rest];
}

/** Spends the agent's share for upkeep on ties, one act for each partner in turn. */
export function tend(view: View, partners: readonly number[]): void {
  let budget = Math.round(view.purse() * view.weights.upkeep);
  for (const j of partners) {
    if (budget <= 0) return;
    const missing = 1 - trustIn(view, j, view.me);
    if (tending(view, j).some((order) => view.choose(option(order, [{ part: 'trust', value: missing }]))))
      budget--;
  }
}
