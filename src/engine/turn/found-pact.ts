// Decides how a pact comes into force, takes members in and changes its terms.
// Refuses to know who agreed; consent has settled that.

import { castDraft } from 'immer';
import type { Terms } from '../model/content';
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
    tended: work.turn,
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

export function amendPact(work: Work, id: PactId, terms: Terms, by: NationId): void {
  edit(work, 'pacts', id, (pact) => {
    pact.terms = castDraft(terms);
    pact.tended = work.turn;
    if (terms.decision === 'lead-nation') pact.lead ??= by;
    else pact.lead = null;
  });
  emit(work, { kind: 'pact-amended', actors: [by], pact: id });
}
