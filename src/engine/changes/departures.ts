// How members leave and pacts end: notice run out, breach, term, purpose fulfilled, too few left.

import { lapseCallsOf } from './lapse-calls';
import { ONE, saturate } from '../model/arithmetic';
import type { Effect } from '../model/events';
import type { NationId, PactId } from '../model/ids';
import { isMember, pactById } from '../rules/membership';
import type { Crisis, Pact } from '../model/state';
import type { PactEnd, ThreatKind } from '../model/vocabulary';
import { signedAnew } from './found-pact';
import { punishViolation } from './relations';
import { changePact } from './pact-record';
import { endStipends, stipendsWithout } from './stipends';
import { add, count, emit, addCohesionShock, keep, type Work } from './work';
import { seatOf } from '../rules/board';

const find = (work: Work, id: PactId): Pact | undefined =>
  work.structure.pacts.find((pact) => pact.id === id);

/**
 * Ends a pact and keeps its record; offers that rest on it lapse, and calls that nobody has answered. Where it ends because one has
 * left, only that one's part is cancelled: what its loyal members have asked of each other stays.
 */
export function endPact(work: Work, id: PactId, how: PactEnd, leaver: NationId | null = null): void {
  const pact = find(work, id);
  if (!pact) return;
  const { name, type, signed } = pact;
  const members = pact.members.map((member) => member.nation);
  keep(work, 'pacts', (p) => p.id !== id);
  keep(work, 'offers', (offer) => offer.pact !== id);
  if (leaver === null) keep(work, 'calls', (call) => call.pact !== id || call.answer !== null);
  keep(work, 'defectionChoices', (strain) => strain.pact !== id);
  add(work, 'ended', { id, name, type, members, signed, ended: work.turn, how });
  endStipends(work, pact);
  emit(work, { kind: 'pact-ended', actors: members, pact: id, detail: how });
}

function withdrawMember(work: Work, pact: Pact, nation: NationId): void {
  const members = pact.members.filter((member) => member.nation !== nation);
  const lead = pact.lead === nation ? (members[0]?.nation ?? null) : pact.lead;
  changePact(work, pact.id, { members, lead, stipends: stipendsWithout(work, pact, nation) });
  keep(work, 'defectionChoices', (strain) => strain.pact !== pact.id || strain.nation !== nation);
}

/** Takes a member out; a pact with too few left ends the same way. */
function depart(work: Work, id: PactId, nation: NationId, how: PactEnd): void {
  const pact = find(work, id);
  if (pact && isMember(pact, nation)) {
    const least = work.content.theory.pactTypes[pact.type].minMembers;
    if (pact.members.length - 1 < least) endPact(work, id, how, nation);
    else withdrawMember(work, pact, nation);
  }
  lapseCallsOf(work, id, nation);
}

/**
 * Breaks a pact: victims and onlookers lose trust, and the violation is remembered. Of two who break it in the same turn each does so,
 * though it may have ended with the first: what counts is the pact as the turn found it.
 */
export function violate(work: Work, id: PactId, nation: NationId): void {
  const pact = find(work, id) ?? pactById(work.before, id);
  if (!pact) return;
  const others = pact.members.map((member) => member.nation).filter((member) => member !== nation);
  const effects: Effect[] = [];
  punishViolation(
    work,
    effects,
    seatOf(work, nation),
    others.map((other) => seatOf(work, other)),
  );
  add(work, 'violations', { turn: work.turn, violator: nation, pact: id, victims: others });
  count(work, seatOf(work, nation), 'broken');
  const event = emit(work, { kind: 'pact-broken', actors: [nation, ...others], pact: id, effects });
  addCohesionShock(work, id, 'violation', nation, 1, event);
  depart(work, id, nation, 'violation');
}

/** Members whose notice has run out are out. */
export function expireNotices(work: Work): void {
  for (const pact of work.structure.pacts) {
    for (const member of pact.members) {
      if (member.leaves === null || member.leaves > work.turn || !find(work, pact.id)) continue;
      const event = emit(work, { kind: 'member-left', actors: [member.nation], pact: pact.id });
      addCohesionShock(work, pact.id, 'member-left', member.nation, 1, event);
      depart(work, pact.id, member.nation, 'notice');
    }
  }
}

/** Whether every threat of the kinds that a coalition is about is over, and there was one. */
function threatIsOver(work: Work, kinds: readonly ThreatKind[]): boolean {
  const fought = work.content.threats.flatMap(({ kind }, t) => (kinds.includes(kind) ? [t] : []));
  return fought.length > 0 && fought.every((t) => work.structure.threats[t]?.strength === 0);
}

/** Whole turns that pass in so many of history's years. */
const turnsOf = ({ content }: Work, years: number): number =>
  Math.floor((years * content.turnsPerYear) / content.tempo);

/** Whether its adversary has kept quiet since the crisis that a coalition was made for; or every threat is over. */
function fulfilled(work: Work, pact: Pact): boolean {
  const enemy = pact.terms.against;
  if (pact.type !== 'ad-hoc-coalition') return false;
  if (enemy === null) return threatIsOver(work, pact.terms.scope.threats);
  const ours = ({ challenger, target }: Pick<Crisis, 'challenger' | 'target'>): boolean =>
    (challenger === enemy && isMember(pact, target)) || (target === enemy && isMember(pact, challenger));
  if (work.structure.crises.some(ours)) return false;
  let last = Number.NEGATIVE_INFINITY;
  for (const past of work.structure.settled) if (ours(past)) last = Math.max(last, past.turn);
  return last >= pact.signed && work.turn - last >= turnsOf(work, work.content.theory.crisis.quietYears);
}

/** Terms that ran out: renewed or not, the likelier the more cohesive the pact. */
function closeTerm(work: Work, pact: Pact): void {
  const { termYears } = pact.terms;
  if (termYears === 0 || work.turn - pact.termFrom < termYears * work.content.turnsPerYear) return;
  const { renewalHalf } = work.content.theory.pactTypes[pact.type];
  const luck = work.streams.draw('breach')();
  const chance = saturate(pact.cohesion / ONE, renewalHalf);
  if (pact.type === 'ad-hoc-coalition' || luck >= chance) return endPact(work, pact.id, 'term');
  changePact(work, pact.id, signedAnew(work, pact));
  const event = emit(work, {
    kind: 'pact-renewed',
    actors: pact.members.map((member) => member.nation),
    pact: pact.id,
  });
  addCohesionShock(work, pact.id, 'renewed', null, 1, event);
}

/** Purposes fulfilled and terms run out. */
export function closePacts(work: Work): void {
  for (const pact of work.structure.pacts) {
    if (fulfilled(work, pact)) {
      emit(work, { kind: 'coalition-fulfilled', actors: pact.members.map((m) => m.nation), pact: pact.id });
      endPact(work, pact.id, 'purpose-fulfilled');
    } else {
      closeTerm(work, pact);
    }
  }
}
