// What signing would change for one nation: a plan in which everyone who is asked accepts, foreseen by the engine.

import { foresee, type Foresight, type NationId, type Offer, type Order, type State } from '../../engine';

/** Signing leaves little to chance; a few games tell where it does. */
const GAMES = 3;

const acceptAll = (offer: Offer): readonly Order[] =>
  offer.voters
    .filter((_, k) => offer.answers[k] === null)
    .map((by) => ({ kind: 'accept', by, offer: offer.id }));

/** The state with nothing of this offer on the table: on its last turn it may come about by silence, and that would be no change beside it. */
const withoutOffer = (state: State, { id }: Offer): State => ({
  ...state,
  structure: { ...state.structure, offers: state.structure.offers.filter((offer) => offer.id !== id) },
});

/** If everyone who has not answered an offer accepted it now, beside its never having been made. */
export const forecastOffer = (state: State, offer: Offer, me: NationId): Foresight =>
  foresee(state, [() => acceptAll(offer)], me, GAMES, withoutOffer(state, offer));

/** If an offer were made by this order and then accepted by all; null where the order makes none. */
export function forecastOrder(state: State, order: Order, me: NationId): Foresight | null {
  const known = new Set(state.structure.offers.map(({ id }) => id));
  let made = false;
  const sign = (after: State): readonly Order[] => {
    const offer = after.structure.offers.find(({ id, by }) => by === me && !known.has(id));
    made ||= offer !== undefined;
    return offer === undefined ? [] : acceptAll(offer);
  };
  const foresight = foresee(state, [() => [order], sign], me, GAMES);
  return made ? foresight : null;
}
