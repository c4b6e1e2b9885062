// Decides what an agent does with the influence that is left: whatever serves its own scores most (model section 10).
// Refuses to know what will come of it: trust gained now, and what trade or an investment would earn by the end.

import { ONE } from '../model/arithmetic';
import { nationAt } from '../model/columns';
import type { Order } from '../model/orders';
import { measureBetween } from '../rules/resources';
import { NOTHING, option, type Option, type OptionTerm, pair, trustIn, type View } from './view';

/** What one act of each kind adds to a trust of 0, and to its own economy with one partner, as shares. */
interface Yields {
  readonly kind: 'dialogue' | 'exercise' | 'share-intelligence' | 'trade-deal' | 'invest';
  readonly trust: number;
  earns(j: number): number;
}

/** Growth that a trade deal's new trade would bring. */
function fromTrade(view: View, j: number): number {
  const { content, pairs, derived } = view.board;
  const w = content.theory.economy;
  const own = Math.max(1, derived.trade[view.me] as number);
  const flow = pairs.trade[pair(view, view.me, j)] as number;
  const least = Math.min(own, derived.trade[j] as number) * w.tradeDealFloor;
  return (w.gdpGrowthFromTrade * Math.max(flow * w.tradeDealImpulse, least)) / own;
}

/** What an investment returns by the end of the game, over what it costs. */
function fromInvestment(view: View): number {
  const { turns, tempo, turnsPerYear, theory } = view.board.content;
  const years = ((turns - view.board.turn) * tempo) / turnsPerYear;
  return theory.economy.investShare * (theory.economy.investReturnOwner * years - 1);
}

function yieldsOf(view: View): readonly Yields[] {
  const { trust } = view.board.content.theory;
  const invested = fromInvestment(view);
  return [
    { kind: 'dialogue', trust: trust.dialogue, earns: () => 0 },
    { kind: 'exercise', trust: trust.exercise, earns: () => 0 },
    { kind: 'share-intelligence', trust: trust.intelligence, earns: () => 0 },
    { kind: 'trade-deal', trust: trust.tradeDeal, earns: (j) => fromTrade(view, j) },
    { kind: 'invest', trust: trust.investment, earns: () => invested },
  ];
}

/** What a whole loss of j's mistrust would add to its standing: j speaks with the weight of its capability. */
function voiceOf(view: View, j: number, all: number): number {
  const { capability } = view.board.nations;
  return ((1 - trustIn(view, j, view.me)) * (capability[j] as number)) / Math.max(1, all);
}

interface Courted {
  readonly seat: number;
  readonly voice: number;
}

/** Those whose good opinion would count most, the first few. */
function worthCourting(view: View, most: number): readonly Courted[] {
  const { capability } = view.board.nations;
  let all = 0;
  for (let j = 0; j < capability.length; j++) if (j !== view.me) all += capability[j] as number;
  const found: Courted[] = [];
  for (let seat = 0; seat < capability.length; seat++) {
    if (seat === view.me) continue;
    const voice = voiceOf(view, seat, all);
    if (found.length === most && voice <= (found[most - 1] as Courted).voice) continue;
    let at = found.length;
    while (at > 0 && (found[at - 1] as Courted).voice < voice) at--;
    found.splice(at, 0, { seat, voice });
    if (found.length > most) found.pop();
  }
  return found;
}

function termsOf(view: View, act: Yields, { seat, voice }: Courted): readonly OptionTerm[] {
  const weights = view.board.content.nations[view.me]?.scoreWeights;
  const standing = { part: 'standing', value: ((weights?.standing ?? 0) * act.trust * voice) / ONE };
  const earned = act.earns(seat);
  if (earned === 0) return [standing];
  return [standing, { part: 'prosperity', value: ((weights?.prosperity ?? 0) * earned) / (2 * ONE) }];
}

function actsWith(view: View, courted: readonly Courted[]): readonly Option[] {
  const acts = yieldsOf(view);
  const options: Option[] = [];
  for (const one of courted)
    for (const act of acts) {
      const partner = nationAt(view.board.content, one.seat);
      const order: Order = { kind: act.kind, by: view.id, with: partner };
      options.push(option(order, termsOf(view, act, one)));
    }
  return options.sort((a, b) => b.score - a.score);
}

/** One investment a turn, and none where one stands. */
function isRepeated(view: View, order: Order | null, invested: boolean): boolean {
  if (order?.kind !== 'invest') return false;
  return invested || measureBetween(view.board, 'investment', view.id, order.with) !== undefined;
}

/** Spends its share of the influence that is left, one act after the other, the best first. */
export function reachOut(view: View): void {
  const budget = Math.round(view.purse() * view.weights.outreach);
  if (budget <= 0) return;
  const last = view.purse() - budget;
  const acts = actsWith(view, worthCourting(view, budget + 1));
  let invested = false;
  for (const [k, act] of acts.entries()) {
    if (view.purse() <= last || act.score <= 0) return;
    if (isRepeated(view, act.order, invested) || !view.allows(act.order)) continue;
    view.choose(act, ...acts.slice(k + 1, k + 3), NOTHING);
    invested ||= act.order?.kind === 'invest';
  }
}
