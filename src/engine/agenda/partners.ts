// Who would sign with a nation now: a new pact, a newcomer to one of its own, other terms; or whom a favour would win; each as far as it gains by it.

import { amendments } from '../agents/choices/amendment';
import { courting } from '../agents/choices/courtship';
import type { NationId, OfferId } from '../model/ids';
import { outbidding } from '../agents/choices/outbidding';
import { enlargement } from '../agents/choices/enlargement';
import { prospects } from '../agents/choices/prospects';
import { founding, suits } from '../agents/choices/search';
import { bestOf, type Option, type View } from '../agents/view';
import type { AgendaItem } from './item';
import { stakeOf, weighed } from './weigh';

/** The best of what may be ordered and is worth more than nothing. */
const best = (view: View, options: readonly Option[]): Option | null =>
  bestOf(options.filter(({ order, score }) => score > 0 && view.allows(order)));

/** Whose offer it is to beat. */
const proposerOf = ({ board }: View, id: OfferId): NationId | undefined =>
  board.structure.offers.find((offer) => offer.id === id)?.by;

function matterOf(view: View, { order, score, terms }: Option): AgendaItem | null {
  if (order === null) return null;
  const common = {
    stake: stakeOf(view, score),
    reason: weighed(view, terms).reason,
    prepared: { kind: 'order', order },
  } as const;
  switch (order.kind) {
    case 'propose': {
      const { invited: nations, pactType, payments } = order;
      const [nation] = nations;
      // Who has to be paid to sign is not won over yet.
      if (payments && nation) return { kind: 'suit', key: `suit/${nation}`, nation, ...common };
      return { kind: 'partner', key: `partner/${nations.join('/')}`, nations, pactType, ...common };
    }
    case 'invite': {
      const { pact, nation } = order;
      return { kind: 'newcomer', key: `newcomer/${pact}/${nation}`, pact, nation, ...common };
    }
    case 'outbid': {
      const { offer, to: nation } = order;
      const from = proposerOf(view, offer);
      return from ? { kind: 'outbid', key: `outbid/${offer}`, offer, from, nation, ...common } : null;
    }
    case 'amend':
      return { kind: 'terms', key: `terms/${order.pact}`, pact: order.pact, ...common };
    case 'dialogue':
    case 'exercise':
    case 'trade-deal':
      return { kind: 'suit', key: `suit/${order.with}`, nation: order.with, ...common };
    case 'aid':
      return { kind: 'suit', key: `suit/${order.to}`, nation: order.to, ...common };
    default:
      return null;
  }
}

/** One of each at most. */
export function partnerMatters(view: View): readonly AgendaItem[] {
  const among = prospects(view);
  const larger = enlargement(view, among);
  const found = [
    best(view, founding(view, among)),
    best(view, larger ? [larger] : []),
    best(view, amendments(view)),
    best(view, courting(view, suits(view, among))),
    best(view, outbidding(view)),
  ];
  return found.flatMap((option) => (option === null ? [] : (matterOf(view, option) ?? [])));
}
