// How the record of a pact is written: field by field, so that all pacts keep one shape, as what is of many is slow to read.

import type { PactId } from '../model/ids';
import type { Ledger, Pact } from '../model/state';
import { replace, type Work } from './work';

/** The pact with what a turn has made of it. */
export function pactAfterTurn(
  pact: Pact,
  tended: number,
  ledger: Ledger,
  cohesion: number,
  breachPressure: number,
): Pact {
  const { id, name, type, signed, termFrom, terms, lead, members, failedVotes, stipends } = pact;
  return {
    id,
    name,
    type,
    signed,
    termFrom,
    terms,
    lead,
    members,
    ledger,
    cohesion,
    breachPressure,
    failedVotes,
    tended,
    stipends,
  };
}

/** A pact of these fields. */
export const pactOf = (fields: Pact): Pact =>
  pactAfterTurn(fields, fields.tended, fields.ledger, fields.cohesion, fields.breachPressure);

/** Gives a pact other values; nothing happens where it is gone. */
export function changePact(work: Work, id: PactId, change: Partial<Pact>): void {
  const standing = work.structure.pacts.find((pact) => pact.id === id);
  if (standing) replace(work, 'pacts', pactOf({ ...standing, ...change }));
}
