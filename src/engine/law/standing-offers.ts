// Whether an offer still stands: its proposer is there, everyone it binds has seen its terms, its parties are not at odds, and what
// it makes is no twin. Asked when it is made, and again when it is carried out.

import type { NationId } from '../model/ids';
import type { Offer, Pact, Position } from '../model/state';
import type { OfferLapse } from '../model/vocabulary';
import { isMember, membersOf } from '../rules/membership';
import { sameTerms } from '../rules/treaty-terms';
import { atOdds, bringsPeace } from './at-odds';
import { twinOf } from './twins';

type Place = Pick<Position, 'structure'>;
/** What a treaty itself would offend against; an order is refused with the same word. */
export type Offence = Extract<OfferLapse, 'at-odds' | 'already-allied-so'>;

/** What a new pact of these nations would offend against. */
export function foundingOffends(
  place: Place,
  { type, terms }: Pick<Offer, 'type' | 'terms'>,
  nations: readonly NationId[],
): Offence | null {
  if (atOdds(place, nations, nations)) return 'at-odds';
  return twinOf(place, type, terms.against, nations) ? 'already-allied-so' : null;
}

/** What new terms of a pact would offend against: a promise of peace between members at odds, or a twin. */
export function amendmentOffends(
  place: Place,
  pact: Pact,
  { type, terms }: Pick<Offer, 'type' | 'terms'>,
): Offence | null {
  const members = membersOf(pact);
  if (bringsPeace(terms, pact.terms) && atOdds(place, members, members)) return 'at-odds';
  return twinOf(place, type, terms.against, members, pact.id) ? 'already-allied-so' : null;
}

/** What newcomers to a pact would offend against. */
export function accessionOffends(place: Place, pact: Pact, newcomers: readonly NationId[]): Offence | null {
  const members = membersOf(pact);
  const all = [...members, ...newcomers];
  if (atOdds(place, newcomers, all)) return 'at-odds';
  return twinOf(place, pact.type, pact.terms.against, all, pact.id) ? 'already-allied-so' : null;
}

/** Whether everyone whom the offer would bind was asked about the very terms: newcomers about the pact's, all members about new ones. */
function seenByAll(pact: Pact, offer: Offer): boolean {
  if (offer.kind === 'join') return offer.type === pact.type && sameTerms(offer.terms, pact.terms);
  return pact.members.every(({ nation }) => nation === offer.by || offer.voters.includes(nation));
}

/** Why an offer about a standing pact can be carried out no longer, or null. */
export function lapseOf(place: Place, pact: Pact, offer: Offer): OfferLapse | null {
  if (!isMember(pact, offer.by)) return 'proposer-left';
  if (!seenByAll(pact, offer)) return 'terms-unseen';
  return offer.kind === 'join'
    ? accessionOffends(place, pact, offer.parties)
    : amendmentOffends(place, pact, offer);
}
