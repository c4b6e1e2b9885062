// Whom an agent courts: the partner that it wants most among those who would not sign yet, by what would win its trust (Snyder 1997,
// Alliance Politics).

import { nationAt } from '../../model/columns';
import { shortfall } from '../valuation/consent';
import type { Draft } from '../valuation/draft';
import { NOTHING, option, type Option, pair, trustIn, type View } from '../view';
import { gaveUpLately, ownTerms, ownWorth } from '../valuation/membership';
import { averageOf, paymentTerms } from '../valuation/side-payments';
import { closing } from './closing';
import { proposal } from './proposal';
import { sounding } from './sounding';
import { barFor } from '../valuation/worth';

/** What wins trust, and how much of what is missing. */
const FAVOURS = ['dialogue', 'exercise', 'trade-deal', 'aid'] as const;
type Favour = (typeof FAVOURS)[number];

function gains(view: View): Readonly<Record<Favour, number>> {
  const { trust } = view.board.content.theory;
  return {
    dialogue: trust.dialogue,
    exercise: trust.exercise,
    'trade-deal': trust.tradeDeal,
    aid: trust.aid,
  };
}

/** Each favour to j, by how much of what it lacks for a yes the favour would make up for. */
function favours(view: View, j: number, wanted: number, lacking: number): readonly Option[] {
  const { balancer } = view.board.content.theory.agents;
  const partner = nationAt(view.board.content, j);
  const gain = gains(view);
  const mistrust = 1 - trustIn(view, j, view.me);
  return FAVOURS.map((kind) => {
    const won = Math.min(1, (balancer.trust * gain[kind] * mistrust) / lacking);
    const order =
      kind === 'aid'
        ? ({ kind, by: view.id, to: partner } as const)
        : ({ kind, by: view.id, with: partner } as const);
    return option(order, [
      { part: 'pact-wanted', value: wanted * won },
      { part: 'noticeable', value: -view.board.content.theory.cohesion.noticeable },
    ]);
  });
}

interface Suit {
  readonly draft: Draft;
  readonly seat: number;
  readonly wanted: number;
  readonly lacking: number;
}

/** The pair that is worth most to it of those that only the other does not want yet. */
function dearest(view: View, drafts: readonly Draft[]): Suit | null {
  const { board, weights, me } = view;
  let best: Suit | null = null;
  for (const draft of drafts) {
    const seat = draft.seats[1]!;
    if (board.derived.tied[pair(view, me, seat)]! > 0) continue;
    const wanted = ownWorth(view, draft) - barFor(weights, weights.proposeAbove, draft.terms);
    if (wanted <= (best?.wanted ?? 0)) continue;
    const lacking = shortfall(view, draft, seat);
    if (lacking > 0) best = { draft, seat, wanted, lacking };
  }
  return best;
}

/** What would bring it nearer to a pact with the dearest: payments, a question in secret, favours; nothing where it would court nobody. */
export function courting(view: View, drafts: readonly Draft[]): readonly Option[] {
  const suit = dearest(view, drafts);
  if (!suit) return [];
  const { draft, seat, wanted, lacking } = suit;
  const bought = bid(view, suit);
  const asked = sounding(view, draft, seat, wanted);
  return [...(bought ? [bought] : []), ...(asked ? [asked] : []), ...favours(view, seat, wanted, lacking)];
}

/** The pact itself, with what would make the other say yes: where that costs less than the pact is worth. */
function bid(view: View, { draft, seat, wanted, lacking }: Suit): Option | null {
  const { board, weights, me } = view;
  if (gaveUpLately(board, me, draft)) return null;
  const { margin } = board.content.theory.bargain;
  const paid = closing(averageOf(view, seat), view, lacking + margin);
  if (!paid || paid.cost >= wanted) return null;
  return option({ ...proposal(view, draft), payments: paid.payments }, [
    ...ownTerms(view, draft),
    { part: 'threshold', value: -barFor(weights, weights.proposeAbove, draft.terms) },
    ...paymentTerms(view, paid.payments),
  ]);
}

/** One favour at most, to the dearest. */
export function court(view: View, drafts: readonly Draft[]): void {
  const options = courting(view, drafts);
  if (options.length > 0) view.choose([...options, NOTHING]);
}
