// How a pact comes into force, takes members in and changes its terms.

import { isMember, pactById } from '../rules/membership';
import { sameScope } from '../rules/treaty-terms';
import { asPactId, byCodeUnit, type NationId, type PactId, sortedIds } from '../model/ids';
import type { Member, Offer, Pact } from '../model/state';
import { pactFacts } from '../rules/pact-facts';
import { breachPressure, cohesionOf, openLedger } from '../rules/ledger';
import { changePact, pactOf } from './pact-record';
import { add, emit, addCohesionShock, nextSerial, type Work } from './work';
import { seatOf } from '../rules/board';

/** A member as it is today; where it joined earlier, or is leaving, that stays. */
function memberNow(
  work: Work,
  nation: NationId,
  joined = work.turn,
  leaves: Member['leaves'] = null,
  asked: Member['asked'] = null,
): Member {
  const seat = seatOf(work, nation);
  return {
    nation,
    joined,
    capabilityThen: work.nations.capability[seat]!,
    regimeThen: work.nations.regime[seat]!,
    leaves,
    asked,
  };
}

/** The name, numbered where a pact in force or ended has it already: no two may be taken for each other. */
function freshName({ structure: { pacts, ended } }: Pick<Work, 'structure'>, name: string): string {
  const taken = (wanted: string): boolean =>
    pacts.some((pact) => pact.name === wanted) || ended.some((pact) => pact.name === wanted);
  let number = 1;
  while (taken(numbered(name, number))) number++;
  return numbered(name, number);
}

const numbered = (name: string, number: number): string => (number === 1 ? name : `${name} #${number}`);

/** Signs a new pact with its ledger opened at what is true now. */
export function foundPact(work: Work, offer: Offer, members: readonly NationId[]): PactId {
  const id = asPactId(`p${nextSerial(work)}`);
  const sorted = sortedIds(members);
  const draft = {
    members: sorted.map((nation) => memberNow(work, nation)),
    terms: offer.terms,
    failedVotes: [],
    tended: work.turn,
  };
  const facts = pactFacts(work, work.derived, draft);
  const ledger = openLedger(work, facts, work.turn);
  const cohesion = cohesionOf(ledger);
  const pact = pactOf({
    id,
    name: freshName(work, offer.name),
    type: offer.type,
    signed: work.turn,
    termFrom: work.turn,
    lead: offer.lead !== null && sorted.includes(offer.lead) ? offer.lead : null,
    ...draft,
    ledger,
    cohesion,
    breachPressure: breachPressure(work, { cohesion }, facts.outsideThreat),
    stipends: [],
  });
  add(work, 'pacts', pact);
  emit(work, { kind: 'pact-founded', actors: sorted, pact: id, offer: offer.id, detail: offer.type });
  return id;
}

export function admitMember(work: Work, id: PactId, nation: NationId): void {
  const pact = pactById(work, id);
  if (pact && !isMember(pact, nation)) {
    const members = [...pact.members, memberNow(work, nation)];
    members.sort((a, b) => byCodeUnit(a.nation, b.nation));
    changePact(work, id, { members, tended: work.turn });
  }
  const event = emit(work, { kind: 'member-joined', actors: [nation], pact: id });
  addCohesionShock(work, id, 'member-joined', nation, 1, event);
}

/** Whether the amendment makes the pact about something else: its kind, its adversary or its scope. */
const repurposed = (pact: Pact, { type, terms }: Offer): boolean =>
  type !== pact.type || terms.against !== pact.terms.against || !sameScope(terms.scope, pact.terms.scope);

/** What signing anew makes of a pact: today's facts, and a term from today. */
export const signedAnew = (work: Work, { members }: Pact): Pick<Pact, 'termFrom' | 'members'> => ({
  termFrom: work.turn,
  members: members.map(({ nation, joined, leaves, asked }) => memberNow(work, nation, joined, leaves, asked)),
});

/**
 * Changes the terms; a pact with a new purpose is signed on today's facts and gains by it: adaptation keeps alliances alive. Its term
 * runs on unless it becomes another kind of pact or a new term is agreed.
 */
export function amendPact(work: Work, id: PactId, offer: Offer): void {
  const { terms, type, by } = offer;
  const standing = pactById(work, id);
  if (!standing) return;
  const anew = repurposed(standing, offer);
  const lead = terms.decision === 'lead-nation' ? (standing.lead ?? by) : null;
  changePact(work, id, { terms, type, lead, tended: work.turn });
  if (anew) changePact(work, id, { members: signedAnew(work, standing).members });
  if (type !== standing.type || terms.termYears !== standing.terms.termYears)
    changePact(work, id, { termFrom: work.turn });
  const event = emit(work, {
    kind: 'pact-amended',
    actors: [by],
    pact: id,
    detail: anew ? 'repurposed' : undefined,
  });
  if (anew) addCohesionShock(work, id, 'renewed', null, 1, event);
}
