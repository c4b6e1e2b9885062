// Decides what signing would change in one's four scores: the engine's own turns on a copy, signed by all, held against none signing.
// Refuses to guess who will sign; answers.tsx shows that.

import {
  SCORES,
  scoresOf,
  step,
  type NationId,
  type Offer,
  type Order,
  type Score,
  type State,
} from '../../engine';

/** Change of each score, ppm. */
export type Forecast = Readonly<Record<Score, number>>;

const acceptAll = (offer: Offer): readonly Order[] =>
  offer.voters
    .filter((_, k) => offer.answers[k] === null)
    .map((by) => ({ kind: 'accept', by, offer: offer.id }));

function difference(signed: State, unsigned: State, me: NationId): Forecast {
  const [with_, without] = [scoresOf(signed, me), scoresOf(unsigned, me)];
  return Object.fromEntries(SCORES.map((score) => [score, with_[score].now - without[score].now])) as Record<
    Score,
    number
  >;
}

/** If everyone who has not answered an offer accepted it now. */
export function forecastOffer(state: State, offer: Offer, me: NationId): Forecast {
  return difference(step(state, acceptAll(offer)).state, step(state, []).state, me);
}

/** If an offer were made by this order and then accepted by all; null where the order makes none. */
export function forecastOrder(state: State, order: Order, me: NationId): Forecast | null {
  const known = new Set(state.structure.offers.map(({ id }) => id));
  const made = step(state, [order]).state;
  const offer = made.structure.offers.find(({ id, by }) => by === me && !known.has(id));
  if (offer === undefined) return null;
  const signed = step(made, acceptAll(offer)).state;
  return difference(signed, step(step(state, []).state, []).state, me);
}
