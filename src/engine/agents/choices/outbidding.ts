// Whether an agent outbids a rival: where a rival has asked a third to fight beside it, and would get it, it offers that one a treaty of its
// own, with what makes it the better of the two (Snyder 1997 on the bargaining for allies; Italy in the spring of 1915). Of those bound to
// defend each other against that rival the strongest bids for all: two bids for one would only be dearer.

import { saturate } from '../../model/arithmetic';
import { indexOf, nationAt } from '../../model/columns';
import type { Offer } from '../../model/state';
import { isTooFresh } from '../../rules/bad-faith';
import { shortfall } from '../valuation/consent';
import { type Draft, draftOf } from '../valuation/draft';
import { gaveUpLately, ownTerms, ownWorth } from '../valuation/membership';
import { enmity, rivalOf } from '../valuation/patronage';
import { averageOf, paymentsWorth, paymentTerms } from '../valuation/side-payments';
import { arriving } from '../valuation/ties';
import { barFor } from '../valuation/worth';
import { NOTHING, option, type Option, pair, type View } from '../view';
import { closing } from './closing';
import { proposal } from './proposal';
import { offeredDraft } from './replies';
import { asFearsAsk } from './wording';

/** Whether it is a rival's fresh offer to one other nation, to fight for each other. */
function isThreat({ board, me, id }: View, offer: Offer): boolean {
  if (offer.kind !== 'found' || offer.made !== board.turn || offer.outbids !== null) return false;
  if (offer.parties.length !== 2 || offer.parties.includes(id) || offer.counterTo !== null) return false;
  return (
    offer.terms.clauses.some((clause) => clause === 'defence' || clause === 'offence') &&
    rivalOf(board, me).seat === indexOf(board.content, offer.by)
  );
}

/** What it is worth that the third does not fight for the rival: its strength here, beside the rival's own. */
function denied({ board, me, weights }: View, third: number, rival: number): number {
  const added = saturate(arriving(board, third, me), arriving(board, rival, me));
  return board.content.theory.bargain.stake * weights.denial * enmity(board, me, rival) * added;
}

/** Whether a stronger ally, bound to defend it, has the same rival before all others: then the bidding is left to that one. */
function leavesToAlly({ board, me }: View, third: number): boolean {
  const { allied } = board.derived;
  const { capability } = board.nations;
  const n = capability.length;
  const rival = rivalOf(board, me).seat;
  for (let j = 0; j < n; j++) {
    if (j === me || j === third || allied[me * n + j] === 0 || rivalOf(board, j).seat !== rival) continue;
    if (capability[j]! > capability[me]! || (capability[j] === capability[me] && j < me)) return true;
  }
  return false;
}

/** How much more its own draft would have to be worth to the third than the rival's; null where that one would not sign that anyway. */
function behind(view: View, offer: Offer, own: Draft, third: number): number | null {
  const theirs = offeredDraft(view.board, offer, undefined);
  const yes = paymentsWorth(averageOf(view, third), offer.payments) - shortfall(view, theirs, third);
  return yes < 0 ? null : yes + shortfall(view, own, third);
}

function ownDraft(view: View, third: number): Draft {
  const text = asFearsAsk(view, null).pair;
  const seats = [view.me, third];
  return draftOf(text, seats, seats, text.terms.decision === 'lead-nation' ? view.me : null);
}

/** A better offer than the rival's, where it costs less than it saves. */
function better(view: View, offer: Offer): Option | null {
  const { board, weights, me } = view;
  const [voter] = offer.voters;
  const third = indexOf(board.content, voter!);
  if (
    board.derived.tied[pair(view, me, third)]! > 0 ||
    isTooFresh(board, me, third) ||
    leavesToAlly(view, third)
  )
    return null;
  const draft = ownDraft(view, third);
  const gap = gaveUpLately(board, me, draft) ? null : behind(view, offer, draft, third);
  if (gap === null) return null;
  const { margin } = board.content.theory.bargain;
  const paid =
    gap + margin <= 0 ? { payments: [], cost: 0 } : closing(averageOf(view, third), view, gap + margin);
  const saved = denied(view, third, indexOf(board.content, offer.by));
  const bar = barFor(weights, weights.proposeAbove, draft.terms);
  if (!paid || ownWorth(view, draft) + saved - bar - paid.cost <= 0) return null;
  const { pactType, name, terms } = proposal(view, draft);
  return option(
    {
      kind: 'outbid',
      by: view.id,
      offer: offer.id,
      to: nationAt(board.content, third),
      pactType,
      name,
      terms,
      ...(paid.payments.length > 0 && { payments: paid.payments }),
    },
    [
      ...ownTerms(view, draft),
      { part: 'threshold', value: -bar },
      { part: 'kept-from-rival', value: saved },
      ...paymentTerms(view, paid.payments),
    ],
  );
}

/** The best of its answers to what a rival has offered; null where there is none. */
export function outbidding(view: View): readonly Option[] {
  const { offers } = view.board.structure;
  const found: Option[] = [];
  for (const offer of offers) {
    const bid = isThreat(view, offer) ? better(view, offer) : null;
    if (bid) found.push(bid);
  }
  return found;
}

/** Outbids one rival's offer at most. */
export function outbidRivals(view: View): void {
  if (view.board.structure.offers.length === 0) return;
  const bids = outbidding(view);
  if (bids.length > 0) view.choose([...bids, NOTHING]);
}
