// How the record of a pact is written: field by field, so that all pacts keep one shape, as what is of many is slow to read.

import type { NationId, PactId } from '../model/ids';
import type { Ledger, Member, Pact } from '../model/state';
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

/** Gives one of a pact's members other values, field by field, as all members are written; nothing happens where either is gone. */
export function changeMember(
  work: Work,
  id: PactId,
  nation: NationId,
  change: Partial<Pick<Member, 'leaves' | 'asked'>>,
): void {
  const standing = work.structure.pacts.find((pact) => pact.id === id);
  const members = standing?.members.map((one) => (one.nation === nation ? memberWith(one, change) : one));
  if (members) changePact(work, id, { members });
}

const memberWith = (
  { nation, joined, capabilityThen, regimeThen, ...held }: Member,
  { leaves = held.leaves, asked = held.asked }: Partial<Pick<Member, 'leaves' | 'asked'>>,
): Member => ({ nation, joined, capabilityThen, regimeThen, leaves, asked });
