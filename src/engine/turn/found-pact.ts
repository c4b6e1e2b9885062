// Decides how a pact comes into force, takes members in and changes its terms.
// Refuses to know who agreed; consent has settled that.

import { castDraft, type Draft } from 'immer';
import { sameScope } from '../commands/terms';
import { asPactId, byCodeUnit, type NationId, type PactId } from '../model/ids';
import type { Member, Offer, Pact } from '../model/state';
import { pactFacts } from '../rules/pact-facts';
import { breachPressure, cohesionOf, openLedger } from './ledger';
import { add, edit, emit, impel, nextSerial, seatOf, type Work } from './work';

function memberNow(work: Work, nation: NationId): Member {
  const seat = seatOf(work, nation);
  return {
    nation,
    joined: work.turn,
    capabilityThen: work.nations.capability[seat] as number,
    regimeThen: work.nations.regime[seat] as number,
    leaves: null,
  };
}

/** Signs a new pact with its ledger opened at what is true now. */
export function foundPact(work: Work, offer: Offer, members: readonly NationId[]): PactId {
  const id = asPactId(`p${nextSerial(work)}`);
  const sorted = [...members].sort(byCodeUnit);
  const draft = {
    members: sorted.map((nation) => memberNow(work, nation)),
    terms: offer.terms,
    failedVotes: [],
    tended: work.turn,
  };
  const facts = pactFacts(work, work.derived, draft);
  const ledger = openLedger(work, facts, work.turn);
  const cohesion = cohesionOf(ledger);
  const pact: Pact = {
    id,
    name: offer.name,
    type: offer.type,
    signed: work.turn,
    termFrom: work.turn,
    lead: offer.lead !== null && sorted.includes(offer.lead) ? offer.lead : null,
    ...draft,
    ledger,
    cohesion,
    breachPressure: breachPressure(work, { cohesion }, facts.outsideThreat),
  };
  add(work, 'pacts', pact);
  emit(work, { kind: 'pact-founded', actors: sorted, pact: id, offer: offer.id, detail: offer.type });
  return id;
}

export function admitMember(work: Work, id: PactId, nation: NationId): void {
  const member = memberNow(work, nation);
  edit(work, 'pacts', id, (pact) => {
    if (pact.members.some((m) => m.nation === nation)) return;
    pact.members.push(member);
    pact.members.sort((a, b) => byCodeUnit(a.nation, b.nation));
    pact.tended = work.turn;
  });
  const event = emit(work, { kind: 'member-joined', actors: [nation], pact: id });
  impel(work, id, 'member-joined', nation, 1, event);
}

/** Whether the amendment makes the pact about something else: its kind, its adversary or its scope. */
const repurposed = (pact: Pact, { type, terms }: Offer): boolean =>
  type !== pact.type || terms.against !== pact.terms.against || !sameScope(terms.scope, pact.terms.scope);

/** Signed anew, for a new purpose or another term: from today's facts, for a term from today. */
export function signAnew(work: Work, pact: Draft<Pact>): void {
  pact.termFrom = work.turn;
  pact.members = pact.members.map((member) => ({
    ...castDraft(memberNow(work, member.nation)),
    joined: member.joined,
    leaves: member.leaves,
  }));
}

/** Changes the terms; a pact with a new purpose is signed anew and gains by it: adaptation keeps alliances alive. */
export function amendPact(work: Work, id: PactId, offer: Offer): void {
  const { terms, type, by } = offer;
  const standing = work.structure.pacts.find((pact) => pact.id === id);
  if (!standing) return;
  const anew = repurposed(standing, offer);
  edit(work, 'pacts', id, (pact) => {
    pact.terms = castDraft(terms);
    pact.type = type;
    pact.tended = work.turn;
    if (terms.decision === 'lead-nation') pact.lead ??= by;
    else pact.lead = null;
    if (anew) signAnew(work, pact);
  });
  const event = emit(work, {
    kind: 'pact-amended',
    actors: [by],
    pact: id,
    ...(anew ? { detail: 'repurposed' } : {}),
  });
  if (anew) impel(work, id, 'renewed', null, 1, event);
}
