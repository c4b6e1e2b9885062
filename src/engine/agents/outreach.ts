// Decides what an agent does with the influence that is left: whatever serves its own scores most (model section 10).
// Refuses to know what will come of it: trust gained now, and what trade or an investment would earn by the end.

import { ONE } from '../model/arithmetic';
import { nationAt } from '../model/columns';
import { assertNever } from '../model/ids';
import { latest } from './latest';
import type { Sight } from './sight';
import {
  isReviewTurn,
  NOTHING,
  option,
  type Option,
  type OptionTerm,
  pair,
  trustIn,
  type View,
} from './view';

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

/** What the act adds to its own economy, as a share. */
const earnings = (view: View, kind: Kind, j: number): number =>
  kind === 'trade-deal' ? fromTrade(view, j) : kind === 'invest' ? fromInvestment(view) : 0;

/** Capability of all nations together. */
const allVoices = latest<Pick<Sight, 'derived' | 'nations'>, { readonly sum: number }>(({ nations }) => {
  const { capability } = nations;
  let sum = 0;
  for (let j = 0; j < capability.length; j++) sum += capability[j] as number;
  return { sum };
});

/** Those whose good opinion would count most, best first, and how much. Written anew by each who asks. */
const courted = { seats: [] as number[], voices: [] as number[] };

/**
 * Finds the first few of those whose good opinion would count most. A voice is what a whole loss of its mistrust would add to one's
 * standing: nations speak with the weight of their capability.
 */
function court(view: View, most: number): typeof courted {
  const { board, me } = view;
  const { capability } = board.nations;
  const others = Math.max(1, allVoices(board).sum - (capability[me] as number));
  const { seats, voices } = courted;
  let found = 0;
  for (let j = 0; j < capability.length; j++) {
    if (j === me) continue;
    const voice = ((1 - trustIn(view, j, me)) * (capability[j] as number)) / others;
    if (voice === 0 || (found === most && voice <= (voices[most - 1] as number))) continue;
    let at = Math.min(found, most - 1);
    for (; at > 0 && (voices[at - 1] as number) < voice; at--) {
      seats[at] = seats[at - 1] as number;
      voices[at] = voices[at - 1] as number;
    }
    seats[at] = j;
    voices[at] = voice;
    if (found < most) found++;
  }
  seats.length = found;
  return courted;
}

/** What each act with each of those courted would add to its own scores; act k is of kind k % kinds. Written anew by each who asks. */
const acts = { kinds: 0, standing: [] as number[], prosperity: [] as number[], score: [] as number[] };
/** The acts that were looked at so far, best first. */
const ranked: number[] = [];
const options: Option[] = [];

/** How many kinds are open to it this turn: a venture only at its yearly review, and while it keeps few of them. */
function kindsNow(view: View): number {
  if (!isReviewTurn(view)) return EVERYDAY;
  let own = 0;
  for (const { kind, by } of view.board.structure.measures)
    if (kind === 'investment' && by === view.id) own++;
  return own < view.weights.ventures ? KINDS.length : EVERYDAY;
}

/** Scores what it could do with those whose opinion counts most. */
function scoreActs(view: View, most: number): void {
  const { seats, voices } = court(view, most);
  const weights = view.board.content.nations[view.me]?.scoreWeights;
  const prosperous = weights?.prosperity ?? 0;
  acts.kinds = kindsNow(view);
  acts.score.length = 0;
  ranked.length = 0;
  options.length = 0;
  for (let at = 0; at < seats.length; at++)
    for (let k = 0; k < acts.kinds; k++) {
      const kind = KINDS[k] as Kind;
      const act = acts.score.length;
      const standing = ((weights?.standing ?? 0) * trustFrom(view, kind) * (voices[at] as number)) / ONE;
      const prosperity = (prosperous * earnings(view, kind, seats[at] as number)) / (2 * ONE);
      acts.standing[act] = standing;
      acts.prosperity[act] = prosperity;
      acts.score.push(standing + prosperity);
    }
}

/** The k-th best act, the first of equals; −1 where fewer would gain anything. Only as many are ranked as are asked for. */
function rankedAct(k: number): number {
  const { score } = acts;
  while (ranked.length <= k) {
    let best = -1;
    let most = 0;
    for (let act = 0; act < score.length; act++)
      if ((score[act] as number) > most) {
        best = act;
        most = score[act] as number;
      }
    if (best < 0) return -1;
    score[best] = 0;
    ranked.push(best);
  }
  return ranked[k] as number;
}

const kindOf = (act: number): Kind => KINDS[act % acts.kinds] as Kind;

/** The k-th best act as an option; made once, as it is weighed against those before it. */
function rankedOption(view: View, k: number): Option | null {
  const act = rankedAct(k);
  if (act < 0) return null;
  const partner = courted.seats[Math.floor(act / acts.kinds)] as number;
  const prosperity = acts.prosperity[act] as number;
  const terms: OptionTerm[] = [{ part: 'standing', value: acts.standing[act] as number }];
  if (prosperity !== 0) terms.push({ part: 'prosperity', value: prosperity });
  const order = { kind: kindOf(act), by: view.id, with: nationAt(view.board.content, partner) };
  options[k] ??= option(order, terms);
  return options[k];
}

/** An act and the two it is weighed against. */
function choices(view: View, best: Option, k: number): readonly Option[] {
  const [next, third] = [rankedOption(view, k + 1), rankedOption(view, k + 2)];
  if (!next) return [best, NOTHING];
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
    view.choose(...choices(view, best, k));
    ventured ||= kind === 'invest';
  }
}
