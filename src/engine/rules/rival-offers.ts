// Which offers before one nation are against each other: one of them is to beat the other.

import type { NationId } from '../model/ids';
import type { Offer, Position } from '../model/state';

/** The offers that are against this one, of those that the nation is asked about. */
export const rivalOffers = (
  { structure: { offers } }: Pick<Position, 'structure'>,
  { id, outbids }: Pick<Offer, 'id' | 'outbids'>,
  asked: NationId,
): readonly Offer[] =>
  offers.length < 2
    ? NONE
    : offers.filter(
        (other) => (other.outbids === id || other.id === outbids) && other.voters.includes(asked),
      );

const NONE: readonly Offer[] = [];
