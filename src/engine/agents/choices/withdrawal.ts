// When an agent takes back an offer of its own: where it would no longer make it, since a partner has broken faith, or the world has turned.

import type { Offer } from '../../model/state';
import { indexOf } from '../../model/columns';
import { betrayed } from '../../rules/bad-faith';
import { option, type View } from '../view';
import { ownTerms, ownWorth } from '../valuation/membership';
import { paymentsWorth, paymentTerms } from '../valuation/side-payments';
import { barFor } from '../valuation/worth';
import { offeredDraft } from './replies';
import { spared, speakingFor } from './sides-of-a-choice';

/** How fresh a wrong is that one of those whom it has asked has done to it, 0…1. */
const wronged = ({ board, me }: View, { parties }: Offer): number =>
  parties.reduce((most, nation) => Math.max(most, betrayed(board, me, indexOf(board.content, nation))), 0);

/** Takes back what it would not offer now. */
export function withdrawOffers(view: View): void {
  const { board, weights, id: by } = view;
  for (const offer of board.structure.offers) {
    if (offer.by !== by || offer.kind !== 'found' || offer.outbids !== null) continue;
    const draft = offeredDraft(board, offer, undefined);
    const bar = barFor(weights, weights.acceptAbove, offer.terms);
    const bad = wronged(view, offer);
    if (ownWorth(view, draft) + paymentsWorth(view, offer.payments) - bar - weights.trust * bad >= 0)
      continue;
    const terms = [
      ...ownTerms(view, draft),
      { part: 'threshold', value: -bar },
      ...paymentTerms(view, offer.payments),
      { part: 'bad-faith', value: -weights.trust * bad },
    ];
    view.choose([
      option(null, speakingFor(terms)),
      option({ kind: 'withdraw', by, offer: offer.id }, spared(terms)),
    ]);
  }
}
