// How offers are written down, found and answered.

import type { Refusal } from '../model/events';
import { asOfferId, type NationId, type OfferId, sortedIds } from '../model/ids';
import type { Order } from '../model/orders';
import type { Offer } from '../model/state';
import { add, emit, nextSerial, replace, type Work } from '../changes/work';
import { rivalOffers } from '../rules/rival-offers';
import type { Board } from '../rules/board';
import { refuse } from './command';

export type OfferDraft = Omit<Offer, 'id' | 'made' | 'answers' | 'countered' | 'outbids'> &
  Partial<Pick<Offer, 'countered' | 'outbids'>>;

/** An offer field by field, so that all have one shape: answers are given most turns. */
function offerOf(fields: Offer): Offer {
  const { id, kind, by, made, name, type, terms, lead, pact, parties, voters, answers } = fields;
  const { counterTo, countered, payments, outbids } = fields;
  return {
    id,
    kind,
    by,
    made,
    name,
    type,
    terms,
    lead,
    pact,
    parties,
    voters,
    answers,
    counterTo,
    countered,
    payments,
    outbids,
  };
}

/** Puts an offer on the table and reports it. */
export function makeOffer(work: Work, draft: OfferDraft): OfferId {
  const { kind, by, pact, counterTo } = draft;
  const id = asOfferId(`o${nextSerial(work)}`);
  const voters = sortedIds(draft.voters);
  const answers = voters.map(() => null);
  const offer = offerOf({ countered: null, outbids: null, ...draft, id, made: work.turn, voters, answers });
  add(work, 'offers', offer);
  emit(work, {
    kind: counterTo ? 'offer-countered' : 'offer-made',
    actors: [by, ...voters],
    offer: id,
    detail: kind,
    pact: pact ?? undefined,
  });
  return id;
}

export const offerById = (board: Pick<Board, 'structure'>, id: OfferId): Offer | undefined =>
  board.structure.offers.find((offer) => offer.id === id);

/** Whether the nation is asked and has not answered yet. */
export function checkReply(board: Board, order: Order & { readonly offer: OfferId }): Refusal | null {
  const offer = offerById(board, order.offer);
  if (!offer) return refuse(order, 'unknown-offer');
  const at = offer.voters.indexOf(order.by);
  if (at < 0) return refuse(order, 'not-asked');
  return offer.answers[at] === null ? null : refuse(order, 'already-answered');
}

/** The offer with one more answer. */
const withAnswer = (offer: Offer, voter: NationId, answer: Offer['answers'][number]): Offer =>
  offerOf({
    ...offer,
    answers: offer.answers.map((given, k) => (offer.voters[k] === voter ? answer : given)),
  });

export function recordAnswer(work: Work, id: OfferId, by: NationId, answer: 'accept' | 'reject'): void {
  const offer = offerById(work, id);
  if (offer) replace(work, 'offers', withAnswer(offer, by, answer));
  emit(work, { kind: answer === 'accept' ? 'offer-accepted' : 'offer-rejected', actors: [by], offer: id });
  if (offer && answer === 'accept') turnDownRivals(work, offer, by);
}

/** Who takes up one of two offers of which one is to beat the other turns down the other. */
function turnDownRivals(work: Work, offer: Offer, by: NationId): void {
  for (const rival of rivalOffers(work, offer, by))
    if (rival.answers[rival.voters.indexOf(by)] === null) recordAnswer(work, rival.id, by, 'reject');
}

/** Takes back a yes, so that the nation is asked again. */
export function askAgain(work: Work, { id }: Offer, nation: NationId): void {
  const offer = offerById(work, id);
  if (offer) replace(work, 'offers', withAnswer(offer, nation, null));
}

/** Whether the proposer already has the same question on the table. */
export function alreadyAsked(
  board: Board,
  by: NationId,
  kind: Offer['kind'],
  voters: readonly NationId[],
  pact: Offer['pact'],
): boolean {
  return board.structure.offers.some(
    (offer) =>
      offer.by === by &&
      offer.kind === kind &&
      offer.pact === pact &&
      offer.voters.length === voters.length &&
      offer.voters.every((voter) => voters.includes(voter)),
  );
}
