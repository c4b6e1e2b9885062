// What an agent does with the influence that is left: whatever serves its own scores most (model section 10).

import { ONE } from '../../model/arithmetic';
import { nationAt } from '../../model/columns';
import { assertNever } from '../../model/ids';
import { dealtTrade } from '../../rules/trade';
import { memoLastState } from '../../model/memo';
import type { Sight } from '../sight';
import {
  isReviewTurn,
  NOTHING,
  option,
  type Option,
  type OptionTerm,
  pair,
  trustIn,
  type View,
} from '../view';

/** Acts with one partner, and what each adds to a trust of 0. */
const KINDS = ['dialogue', 'exercise', 'share-intelligence', 'trade-deal', 'invest'] as const;
type Kind = (typeof KINDS)[number];
/** All but ventures, which come last. */
const EVERYDAY = KINDS.length - 1;

function trustFrom(view: View, kind: Kind): number {
  const { trust } = view.board.content.theory;
  switch (kind) {
    case 'dialogue':
      return trust.dialogue;
    case 'exercise':
      return trust.exercise;
    case 'share-intelligence':
      return trust.intelligence;
    case 'trade-deal':
      return trust.tradeDeal;
    case 'invest':
      return trust.investment;
    default:
      return assertNever(kind);
  }
}

/** Growth that a trade deal's new trade would bring. */
function fromTrade(view: View, j: number): number {
  const { content, pairs, derived } = view.board;
  const w = content.theory.economy;
  const own = derived.trade[view.me]!;
  const flow = pairs.trade[pair(view, view.me, j)]!;
  return (w.gdpGrowthFromTrade * dealtTrade(w, flow, own, derived.trade[j]!)) / Math.max(1, own);
}

/** What an investment returns by the end of the game, over what it costs. */
export function fromInvestment(view: View): number {
  const { turns, tempo, turnsPerYear, theory } = view.board.content;
  const years = ((turns - view.board.turn) * tempo) / turnsPerYear;
  return theory.economy.investShare * (theory.economy.investReturnOwner * years - 1);
}

/** What the act adds to its own economy, as a share. */
const earnings = (view: View, kind: Kind, j: number): number =>
  kind === 'trade-deal' ? fromTrade(view, j) : kind === 'invest' ? fromInvestment(view) : 0;

/** Capability of all nations together. */
const allVoices = memoLastState<Pick<Sight, 'derived' | 'nations'>, { readonly sum: number }>(
  ({ nations }) => {
    const { capability } = nations;
    let sum = 0;
    for (let j = 0; j < capability.length; j++) sum += capability[j]!;
    return { sum };
  },
);

/** Those whose good opinion would count most, best first, and how much. Written over by each who asks, as far as it counts. */
const courted = { count: 0, seats: [] as number[], voices: [] as number[] };

/**
 * Finds the first few of those whose good opinion would count most. A voice is what a whole loss of its mistrust would add to one's
 * standing: nations speak with the weight of their capability.
 */
function court(view: View, most: number): void {
  const { board, me } = view;
  const { capability } = board.nations;
  const others = Math.max(1, allVoices(board).sum - capability[me]!);
  const { seats, voices } = courted;
  let found = 0;
  for (let j = 0; j < capability.length; j++) {
    if (j === me) continue;
    const voice = ((1 - trustIn(view, j, me)) * capability[j]!) / others;
    if (voice === 0 || (found === most && voice <= voices[most - 1]!)) continue;
    let at = Math.min(found, most - 1);
    for (; at > 0 && voices[at - 1]! < voice; at--) {
      seats[at] = seats[at - 1]!;
      voices[at] = voices[at - 1]!;
    }
    seats[at] = j;
    voices[at] = voice;
    if (found < most) found++;
  }
  courted.count = found;
}

/** What each act with each of those courted would add to its own scores; act k is of kind k % kinds. Written over likewise. */
const acts = {
  count: 0,
  kinds: 0,
  standing: [] as number[],
  prosperity: [] as number[],
  score: [] as number[],
};
/** The acts that were looked at so far, best first, and as options where somebody has asked for them. */
const ranked = { count: 0, acts: [] as number[], options: [] as (Option | null)[] };

/** How many kinds are open to it this turn: a venture only at its yearly review, and while it keeps few of them. */
function kindsNow(view: View): number {
  if (!isReviewTurn(view)) return EVERYDAY;
  let own = 0;
  for (const { kind, by } of view.board.structure.measures)
    if (kind === 'investment' && by === view.id) own++;
  return own < view.weights.ventures ? KINDS.length : EVERYDAY;
}

const kindOf = (act: number): Kind => KINDS[act % acts.kinds]!;

/** Scores what it could do with those whose opinion counts most. */
function scoreActs(view: View, most: number): void {
  court(view, most);
  const weights = view.board.content.nations[view.me]?.scoreWeights;
  const prosperous = weights?.prosperity ?? 0;
  acts.kinds = kindsNow(view);
  acts.count = courted.count * acts.kinds;
  ranked.count = 0;
  for (let act = 0; act < acts.count; act++) {
    const kind = kindOf(act);
    const at = Math.floor(act / acts.kinds);
    const voice = courted.voices[at]!;
    const standing = ((weights?.standing ?? 0) * trustFrom(view, kind) * voice) / ONE;
    const prosperity = (prosperous * earnings(view, kind, courted.seats[at]!)) / (2 * ONE);
    acts.standing[act] = standing;
    acts.prosperity[act] = prosperity;
    acts.score[act] = standing + prosperity;
  }
}

/** The best of the acts that are not ranked yet, the first of equals; −1 where none would gain anything. */
function nextBest(): number {
  let best = -1;
  let most = 0;
  for (let act = 0; act < acts.count; act++)
    if (acts.score[act]! > most) {
      best = act;
      most = acts.score[act]!;
    }
  return best;
}

/** The k-th best act; −1 where fewer would gain anything. Only as many are ranked as are asked for. */
function rankedAct(k: number): number {
  while (ranked.count <= k) {
    const best = nextBest();
    if (best < 0) return -1;
    acts.score[best] = 0;
    ranked.acts[ranked.count] = best;
    ranked.options[ranked.count] = null;
    ranked.count++;
  }
  return ranked.acts[k]!;
}

function optionOf(view: View, act: number): Option {
  const partner = courted.seats[Math.floor(act / acts.kinds)]!;
  const standing: OptionTerm = { part: 'standing', value: acts.standing[act]! };
  const prosperity = acts.prosperity[act]!;
  const order = { kind: kindOf(act), by: view.id, with: nationAt(view.board.content, partner) };
  return option(order, prosperity === 0 ? [standing] : [standing, { part: 'prosperity', value: prosperity }]);
}

/** The k-th best act as an option; made once, as it is weighed against those before it. */
function rankedOption(view: View, k: number): Option | null {
  const act = rankedAct(k);
  if (act < 0) return null;
  ranked.options[k] ??= optionOf(view, act);
  return ranked.options[k]!;
}

/** An act and the two it is weighed against. */
function choices(view: View, best: Option, k: number): readonly Option[] {
  const next = rankedOption(view, k + 1);
  if (!next) return [best, NOTHING];
  const third = rankedOption(view, k + 2);
  return third ? [best, next, third, NOTHING] : [best, next, NOTHING];
}

/** Spends its share of the influence that is left, one act after the other, the best first; one venture at most. */
export function reachOut(view: View): void {
  const { prices } = view.board.content.theory.influence;
  const last = view.purse() - Math.round(view.purse() * view.weights.outreach);
  const affordable = Math.floor((view.purse() - last) / prices.dialogue);
  if (affordable <= 0) return;
  let ventured = false;
  scoreActs(view, affordable + 1);
  for (let k = 0; rankedAct(k) >= 0; k++) {
    if (view.purse() - prices.dialogue < last) return;
    const kind = kindOf(rankedAct(k));
    if ((kind === 'invest' && ventured) || view.purse() - prices[kind] < last) continue;
    const best = rankedOption(view, k) as Option;
    if (!view.allows(best.order)) continue;
    view.choose(choices(view, best, k));
    ventured ||= kind === 'invest';
  }
}
