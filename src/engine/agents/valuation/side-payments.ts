// What is given beside a treaty is worth to a nation: to who gets it, and to who gives it (negative). In the unit of a pact's worth.

import { ONE, saturate } from '../../model/arithmetic';
import { indexOf, nationAt } from '../../model/columns';
import { assertNever } from '../../model/ids';
import type { Pact, SidePayment } from '../../model/state';
import { armsGift, disputed } from '../../rules/side-payments';
import { contestedShare } from '../../rules/threat';
import { dealtTrade } from '../../rules/trade';
import type { Sight } from '../sight';
import type { OptionTerm, Standpoint } from '../view';
import { attackerOdds } from './odds';
import { securityPositionOf } from './security-position';

/** Both ends of a payment, by position. */
interface Ends {
  readonly from: number;
  readonly to: number;
}

const endsOf = ({ content }: Sight, { from, to }: SidePayment): Ends => ({
  from: indexOf(content, from),
  to: indexOf(content, to),
});

/** What so much money each year is to one's product, for as long as anybody reckons with it. */
function ofAid({ board, me }: Standpoint, yearly: number): number {
  const { years, prosperity } = board.content.theory.bargain;
  return (prosperity * years * yearly) / Math.max(1, board.nations.gdp[me]!);
}

/** Growth that the new trade of a deal brings in the same years. */
function ofTrade({ board, me }: Standpoint, other: number): number {
  const { content, pairs, derived } = board;
  const { bargain, economy } = content.theory;
  const own = derived.trade[me]!;
  const flow = pairs.trade[me * content.nations.length + other]!;
  const more = dealtTrade(economy, flow, own, derived.trade[other]!);
  const grown = (economy.gdpGrowthFromTrade * more) / Math.max(1, own);
  return bargain.prosperity * bargain.years * content.tempo * grown;
}

/** What a gift of arms adds to its forces, or takes from them: the more the less safe it is. */
function ofArms({ board, me, weights }: Standpoint, { from, to }: Ends): number {
  const { content, nations } = board;
  const share = armsGift(content, nations, from, to) / Math.max(1, nations.capability[me]!);
  return content.theory.bargain.arms * weights.security * securityPositionOf(board, me).insecurity * share;
}

/** What it is worth to have no quarrel over land with the other: less to fear. */
function ofPeace({ board, me, weights }: Standpoint, other: number): number {
  const { fears, left, insecurity } = securityPositionOf(board, me);
  const at = fears.seat.indexOf(other);
  if (at < 0 || at >= fears.count) return 0;
  const less = contestedShare(board, me, other) * fears.left[at]!;
  return weights.security * (insecurity - saturate(left - less, board.content.theory.scores.securityHalf));
}

/** What is given up with a claim: the land itself, and what its ambition could hope to win of it. */
function ofClaim(view: Standpoint, other: number): number {
  const { board, me, ambition, weights } = view;
  const { bargain, patronage } = board.content.theory;
  const odds = attackerOdds(view, me, other);
  const hoped = patronage.claims * ambition * weights.boldness * odds * odds;
  return bargain.claim * disputed(board, me, other) + hoped;
}

/** Aid of the same two that is paid already: a new promise takes its place. */
function paidAlready({ from, to }: SidePayment, standing: Pact | undefined): number {
  return standing?.stipends.find((one) => one.from === from && one.to === to)?.yearly ?? 0;
}

function termOf(view: Standpoint, payment: SidePayment, standing?: Pact): OptionTerm | null {
  const ends = endsOf(view.board, payment);
  const { from, to } = ends;
  if (view.me !== from && view.me !== to) return null;
  const gets = view.me === to;
  switch (payment.kind) {
    case 'aid': {
      const worth = ofAid(view, payment.yearly - paidAlready(payment, standing));
      return gets ? { part: 'aid-received', value: worth } : { part: 'aid-paid', value: -worth };
    }
    case 'trade':
      return { part: 'trade-opened', value: ofTrade(view, gets ? from : to) };
    case 'arms': {
      const worth = ofArms(view, ends);
      return gets ? { part: 'arms-received', value: worth } : { part: 'arms-handed-over', value: -worth };
    }
    case 'claim': {
      const peace = ofPeace(view, gets ? from : to);
      return gets
        ? { part: 'claim-won', value: peace }
        : { part: 'claim-given-up', value: peace - ofClaim(view, to) };
    }
    default:
      return assertNever(payment.kind);
  }
}

/** A row for each payment that concerns the nation. `standing` is the pact in force that an offer is about. */
export function paymentTerms(
  view: Standpoint,
  payments: readonly SidePayment[],
  standing?: Pact,
): readonly OptionTerm[] {
  if (payments.length === 0) return NONE;
  return payments.flatMap((payment) => termOf(view, payment, standing) ?? []);
}

const NONE: readonly OptionTerm[] = [];

const sum = (terms: readonly OptionTerm[]): number => terms.reduce((all, { value }) => all + value, 0);

export const paymentsWorth = (view: Standpoint, payments: readonly SidePayment[]): number =>
  payments.length === 0 ? 0 : sum(paymentTerms(view, payments));

/** Rows for the aid that goes with a pact in force. */
export const stipendTerms = (view: Standpoint, { stipends }: Pact): readonly OptionTerm[] =>
  stipends.length === 0
    ? NONE
    : paymentTerms(
        view,
        stipends.map(({ from, to, yearly }) => ({ kind: 'aid', from, to, yearly })),
      );

export const stipendsWorth = (view: Standpoint, pact: Pact): number =>
  pact.stipends.length === 0 ? 0 : sum(stipendTerms(view, pact));

/** Another nation as everyone would take it: an average statesman with the intent that `view` reads into it. */
export function averageOf({ board, me }: Standpoint, seat: number): Standpoint {
  const { content, pairs } = board;
  return {
    board,
    me: seat,
    id: nationAt(content, seat),
    ambition: pairs.perceivedIntent[me * content.nations.length + seat]! / ONE,
    weights: content.theory.agents.balancer,
  };
}
