// Decides what an agent does with the influence that is left: whatever serves its own scores most (model section 10).
// Refuses to know what will come of it: trust gained now, and what trade or an investment would earn by the end.

import { ONE } from '../model/arithmetic';
import { nationAt } from '../model/columns';
import { assertNever } from '../model/ids';
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
const EVERYDAY: readonly Kind[] = KINDS.filter((kind) => kind !== 'invest');

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

/** What a whole loss of each one's mistrust would add to its standing: they speak with the weight of their capability; 0 for itself. */
function voicesOf(view: View): Float64Array {
  const { capability } = view.board.nations;
  const voices = new Float64Array(capability.length);
  let all = 0;
  for (let j = 0; j < voices.length; j++) {
    if (j === view.me) continue;
    all += capability[j] as number;
    voices[j] = (1 - trustIn(view, j, view.me)) * (capability[j] as number);
  }
  for (let j = 0; j < voices.length; j++) voices[j] = (voices[j] as number) / Math.max(1, all);
  return voices;
}

/** Those whose good opinion would count most, the first few. */
function worthCourting(voices: Float64Array, most: number): readonly number[] {
  const found: number[] = [];
  const voice = (k: number): number => voices[found[k] as number] as number;
  for (let seat = 0; seat < voices.length; seat++) {
    const own = voices[seat] as number;
    if (own === 0 || (found.length === most && own <= voice(most - 1))) continue;
    let at = Math.min(found.length, most - 1);
    for (; at > 0 && voice(at - 1) < own; at--) found[at] = found[at - 1] as number;
    found[at] = seat;
  }
  return found;
}

/** One act with one partner, and what it would add to its own scores. */
interface Act {
  readonly kind: Kind;
  readonly seat: number;
  readonly standing: number;
  readonly prosperity: number;
  readonly score: number;
}

function actWith(view: View, kind: Kind, seat: number, voice: number): Act {
  const weights = view.board.content.nations[view.me]?.scoreWeights;
  const standing = ((weights?.standing ?? 0) * trustFrom(view, kind) * voice) / ONE;
  const prosperity = ((weights?.prosperity ?? 0) * earnings(view, kind, seat)) / (2 * ONE);
  return { kind, seat, standing, prosperity, score: standing + prosperity };
}

function optionOf(view: View, { kind, seat, standing, prosperity }: Act): Option {
  const terms: OptionTerm[] = [{ part: 'standing', value: standing }];
  if (prosperity !== 0) terms.push({ part: 'prosperity', value: prosperity });
  return option({ kind, by: view.id, with: nationAt(view.board.content, seat) }, terms);
}

/** The kinds open to it this turn: a venture only at its yearly review, and while it keeps few of them. */
function kindsNow(view: View): readonly Kind[] {
  if (isReviewTurn(view)) {
    const own = view.board.structure.measures.filter(
      ({ kind, by }) => kind === 'investment' && by === view.id,
    );
    if (own.length < view.weights.ventures) return KINDS;
  }
  return EVERYDAY;
}

/** What it could do with those whose opinion counts most, the best first. */
function acts(view: View, most: number): readonly Act[] {
  const voices = voicesOf(view);
  const kinds = kindsNow(view);
  const found: Act[] = [];
  for (const seat of worthCourting(voices, most))
    for (const kind of kinds) {
      const act = actWith(view, kind, seat, voices[seat] as number);
      if (act.score > 0) found.push(act);
    }
  return found.sort((a, b) => b.score - a.score);
}

/** Spends its share of the influence that is left, one act after the other, the best first; one venture at most. */
export function reachOut(view: View): void {
  const { prices } = view.board.content.theory.influence;
  const last = view.purse() - Math.round(view.purse() * view.weights.outreach);
  const affordable = Math.floor((view.purse() - last) / prices.dialogue);
  if (affordable <= 0) return;
  let ventured = false;
  const open = acts(view, affordable + 1);
  for (const [k, act] of open.entries()) {
    if (view.purse() - prices.dialogue < last) return;
    if ((act.kind === 'invest' && ventured) || view.purse() - prices[act.kind] < last) continue;
    const best = optionOf(view, act);
    if (!view.allows(best.order)) continue;
    view.choose(best, ...open.slice(k + 1, k + 3).map((next) => optionOf(view, next)), NOTHING);
    ventured ||= act.kind === 'invest';
  }
}
