// Who is called to arms in a crisis, and what the answers do to trust and cohesion (model section 8).

import { violate } from '../changes/departures';
import { lapseCalls } from '../changes/lapse-calls';
import { mergeTwins } from '../changes/merge-pacts';
import { isMember } from '../rules/membership';
import { nationAt } from '../model/columns';
import type { Effect } from '../model/events';
import { asCallId, type NationId } from '../model/ids';
import type { Call, Crisis, Pact } from '../model/state';
import type { TrustWeights } from '../model/theory-world';
import {
  type Answer,
  ANSWERS,
  type CrisisCause,
  type LawfulOut,
  type Side,
  type ThreatKind,
} from '../model/vocabulary';
import { foeOf, principalOf } from '../rules/call-side';
import { exemptionNow } from '../law/exemption';
import { promisesBroken } from '../law/promises-of-peace';
import { mayFight, sidesOf } from '../law/sides';
import { sidePower } from '../rules/side-power';
import { contributionsOf, fighting, otherSide } from '../rules/war';
import { binds, covers } from '../rules/obligations';
import { moveTrust } from '../changes/relations';
import { add, assign, count, emit, addCohesionShock, keep, nextSerial, type Work } from '../changes/work';
import { seatOf } from '../rules/board';

/** Whether the pact has met since the crisis began, or meets this turn. */
function consulted(work: Work, crisis: Crisis, pact: Pact): boolean {
  return (
    pact.tended >= crisis.began ||
    work.events.some((event) => event.kind === 'summit-held' && event.pact === pact.id)
  );
}

/** Whether the caller took the crisis further without the consultation that it had promised. */
function wentAhead(work: Work, crisis: Crisis, pact: Pact, caller: NationId): boolean {
  const { challenger, target } = crisis.stances;
  const stance = caller === crisis.challenger ? challenger : target;
  return (
    stance === 'escalate' && pact.terms.clauses.includes('consultation') && !consulted(work, crisis, pact)
  );
}

/** What a spark was, as a kind of threat that a treaty may be about. */
const KIND_OF_CAUSE: Partial<Record<CrisisCause, ThreatKind>> = {
  'terror-attack': 'terrorism',
  'cyber-attack': 'cyber',
};

/** Whether the treaty is about what the crisis began with: who was struck may then call, as in September 2001. */
function overThreat(crisis: Crisis, pact: Pact): boolean {
  const kind = KIND_OF_CAUSE[crisis.cause];
  return kind !== undefined && pact.terms.scope.threats.includes(kind);
}

/** The way out that the terms leave to whom is called, the weightiest one. */
function exemptionOf(work: Work, crisis: Crisis, pact: Pact, caller: NationId): LawfulOut | null {
  const { trigger, unconditional } = pact.terms;
  if (trigger === 'voted') return 'vote';
  if (!covers(work, pact, seatOf(work, crisis.target))) return 'scope';
  if (caller === crisis.challenger && !unconditional && !overThreat(crisis, pact)) return 'caller-began-it';
  return wentAhead(work, crisis, pact, caller) ? 'not-consulted' : null;
}

function makeCall(
  work: Work,
  crisis: Crisis,
  pact: Pact,
  caller: NationId,
  called: NationId,
  exemption = exemptionOf(work, crisis, pact, caller),
): void {
  const id = asCallId(`c${nextSerial(work)}`);
  const call: Call = {
    id,
    crisis: crisis.id,
    pact: pact.id,
    caller,
    called,
    made: work.turn,
    exemption,
    answer: null,
  };
  add(work, 'calls', { ...call, exemption: exemptionNow(work, call) });
  emit(work, { kind: 'call-made', actors: [caller, called], call: id, crisis: crisis.id, pact: pact.id });
}

/** Whether a nation is in the crisis already, as a principal or called. */
function involved(work: Work, crisis: Crisis, nation: NationId): boolean {
  return (
    nation === crisis.challenger ||
    nation === crisis.target ||
    crisis.belligerents.some((one) => one.nation === nation) ||
    work.structure.calls.some((call) => call.crisis === crisis.id && call.called === nation)
  );
}

/** The target calls everyone who promised to defend it against this challenger, once each, by the strongest promise. */
function callDefenders(work: Work, crisis: Crisis): void {
  const attacker = seatOf(work, crisis.challenger);
  let asked = -1;
  for (const promise of work.derived.promises[seatOf(work, crisis.target)] ?? []) {
    const ally = nationAt(work.content, promise.ally);
    const pact = work.structure.pacts.find((p) => p.id === promise.pact.id);
    if (
      promise.ally === asked ||
      involved(work, crisis, ally) ||
      !pact ||
      !isMember(pact, ally) ||
      !isMember(pact, crisis.target) ||
      !binds(promise, attacker)
    )
      continue;
    asked = promise.ally;
    makeCall(work, crisis, pact, crisis.target, ally);
  }
}

/** Calls those of one pact's members who are not in the crisis yet. */
function callMembers(work: Work, crisis: Crisis, pact: Pact, caller: NationId): void {
  for (const { nation } of pact.members)
    if (!involved(work, crisis, nation)) makeCall(work, crisis, pact, caller, nation);
}

const concerns = ({ terms, members }: Pact, caller: NationId, foe: NationId): boolean =>
  (terms.against === null || terms.against === foe) &&
  members.some(({ nation }) => nation === caller) &&
  !members.some(({ nation }) => nation === foe);

/** The target may ask where a treaty's region leaves it out, too; those asked may decline. */
function callBeyondScope(work: Work, crisis: Crisis): void {
  const target = seatOf(work, crisis.target);
  for (const pact of work.structure.pacts) {
    if (!pact.terms.clauses.includes('defence') || covers(work, pact, target)) continue;
    if (concerns(pact, crisis.target, crisis.challenger)) callMembers(work, crisis, pact, crisis.target);
  }
}

/** The challenger calls those who promised to join an offensive, or to defend it against what it was struck by. */
function callOffenders(work: Work, crisis: Crisis): void {
  for (const pact of work.structure.pacts) {
    const struck = pact.terms.clauses.includes('defence') && overThreat(crisis, pact);
    if (!struck && !pact.terms.clauses.includes('offence')) continue;
    if (concerns(pact, crisis.challenger, crisis.target)) callMembers(work, crisis, pact, crisis.challenger);
  }
}

/** Power of a side's foes to its own, as all who have come stand. */
function need(work: Work, crisis: Crisis, side: Side): number {
  const where = seatOf(work, crisis.target);
  const power = (of: Side): number =>
    sidePower(work, seatOf(work, crisis[of]), where, contributionsOf(work, crisis, of));
  return power(otherSide(side)) / Math.max(1, power(side));
}

/** Whether a side is in need enough to call its allies: who is far superior calls nobody. */
const mustCall = (work: Work, crisis: Crisis, side: Side): boolean =>
  need(work, crisis, side) >= work.content.theory.war.callFrom;

/** The way out that the terms leave who is called against one that has just come into the war. */
function exemptionFrom(work: Work, pact: Pact, caller: NationId): LawfulOut | null {
  if (pact.terms.trigger === 'voted') return 'vote';
  return covers(work, pact, seatOf(work, caller)) ? null : 'scope';
}

/** Whether one fought before the other came in against it; who came in later attacked it. */
function wasAttackedBy(crisis: Crisis, nation: NationId, entrant: NationId): boolean {
  if (nation === crisis.challenger || nation === crisis.target) return true;
  const since = (one: NationId): number => fighting(crisis, one)?.since ?? crisis.rungSince;
  return since(nation) < since(entrant);
}

/** Whoever fights on a side calls those who promised to defend it against one that has come in on the other (Christensen & Snyder 1990). */
export function callAgainst(work: Work, crisis: Crisis, entrant: NationId, side: Side): void {
  if (!mustCall(work, crisis, side)) return;
  const foe = seatOf(work, entrant);
  const own = sidesOf(work.structure.calls, crisis)[side === 'challenger' ? 0 : 1];
  for (const caller of own.filter((nation) => wasAttackedBy(crisis, nation, entrant)))
    for (const promise of work.derived.promises[seatOf(work, caller)]!) {
      const ally = nationAt(work.content, promise.ally);
      const pact = work.structure.pacts.find((p) => p.id === promise.pact.id);
      if (!pact || involved(work, crisis, ally) || !binds(promise, foe)) continue;
      if (isMember(pact, ally) && isMember(pact, caller))
        makeCall(work, crisis, pact, caller, ally, exemptionFrom(work, pact, caller));
    }
}

export function callToArms(work: Work, crisis: Crisis): void {
  if (mustCall(work, crisis, 'target')) {
    callDefenders(work, crisis);
    callBeyondScope(work, crisis);
  }
  if (mustCall(work, crisis, 'challenger')) callOffenders(work, crisis);
}

/** Who has come to fight calls its own allies, where a pact with them says that it chains; others do not. */
function callOnward(work: Work, answered: Call): void {
  const crisis = work.structure.crises.find((c) => c.id === answered.crisis);
  if (!crisis) return;
  const foe = foeOf(work.structure.calls, crisis, answered);
  for (const pact of work.structure.pacts) {
    if (!pact.terms.chaining || pact.id === answered.pact) continue;
    if (concerns(pact, answered.called, foe)) callMembers(work, crisis, pact, answered.called);
  }
}

/** A crisis that has come to war asks those once more who only had words, or gave something. */
export function askAgain(work: Work, crisis: Crisis): void {
  for (const call of work.structure.calls) {
    if (
      call.crisis !== crisis.id ||
      call.answer === null ||
      call.answer === 'fight' ||
      call.answer === 'refuse'
    )
      continue;
    const pact = work.structure.pacts.find((p) => p.id === call.pact);
    keep(work, 'calls', (c) => c.id !== call.id);
    if (pact && isMember(pact, call.caller) && isMember(pact, call.called))
      makeCall(work, crisis, pact, call.caller, call.called);
  }
}

/** Impulse of the caller's trust in the called, signed share. */
function trustFor(w: TrustWeights, answer: Answer, lawfulOut: boolean): number {
  const softened = lawfulOut ? w.lawfulOut : 1;
  const sizes: Record<Answer, number> = {
    fight: w.callHonoured,
    fund: w.callPartly,
    base: w.callPartly,
    words: -w.callWords * softened,
    refuse: -w.callRefused * softened,
  };
  return sizes[answer];
}

const cameToFight = (answer: Answer): boolean => answer === 'fight';
/** Fund, base: something, not all. */
const cameInPart = (answer: Answer): boolean =>
  !cameToFight(answer) && ANSWERS.indexOf(answer) < ANSWERS.indexOf('words');

function countConduct(work: Work, called: number, answer: Answer): void {
  if (cameToFight(answer)) count(work, called, 'called', 'honoured');
  else if (cameInPart(answer)) count(work, called, 'called');
  else count(work, called, 'called', 'refused');
}

function feelAnswer(work: Work, call: Call, answer: Answer): void {
  const w = work.content.theory.trust;
  const pact = work.structure.pacts.find((p) => p.id === call.pact);
  const caller = seatOf(work, call.caller);
  const called = seatOf(work, call.called);
  const size = trustFor(w, answer, call.exemption !== null);
  const effects: Effect[] = [];
  moveTrust(work, effects, caller, called, size);
  for (const { nation } of pact?.members ?? []) {
    const onlooker = seatOf(work, nation);
    if (onlooker !== caller && onlooker !== called)
      moveTrust(work, effects, onlooker, called, size * w.callOnlookers);
  }
  const event = emit(work, {
    kind: 'call-answered',
    actors: [call.called, call.caller],
    call: call.id,
    crisis: call.crisis,
    pact: call.pact,
    detail: answer,
    effects,
  });
  if (!pact) return;
  const weight = 1 / Math.max(1, pact.members.length - 1);
  if (cameToFight(answer)) addCohesionShock(work, pact.id, 'call-honoured', call.called, weight, event);
  else if (!cameInPart(answer))
    addCohesionShock(
      work,
      pact.id,
      'call-refused',
      call.called,
      weight * (call.exemption === null ? 1 : w.lawfulOut),
      event,
    );
}

/** Takes in one answer as it is felt, with the way out that the nation has by now. */
function takeAnswer(work: Work, call: Call): void {
  const answer = call.answer ?? 'words';
  const exemption = exemptionNow(work, call);
  if (call.answer === null || exemption !== call.exemption)
    assign(work, 'calls', call.id, { answer, exemption });
  countConduct(work, seatOf(work, call.called), answer);
  feelAnswer(work, { ...call, exemption }, answer);
  if (cameToFight(answer)) callOnward(work, call);
}

/** Of those who come at once, whoever would by now be on both sides stays away; calls count in the order in which they were made. */
function turnAwayTheTorn(work: Work, answered: readonly Call[]): void {
  const fighting = answered.filter((call) => call.answer === 'fight');
  for (const [k, call] of fighting.entries()) {
    const later = fighting.slice(k);
    const counted = work.structure.calls.filter((c) => !later.some(({ id }) => id === c.id));
    if (!mayFight(work, call, counted)) lapseCalls(work, ({ id }) => id === call.id, 'on-both-sides');
  }
}

/** Who comes to fight breaks its promises of peace to those whom it fights; of two who come at once it is who comes for the challenger. */
function breakPeace(work: Work, answered: readonly Call[]): void {
  const forChallenger = (call: Call): boolean => {
    const crisis = work.structure.crises.find(({ id }) => id === call.crisis);
    return crisis !== undefined && principalOf(work.structure.calls, crisis, call) === crisis.challenger;
  };
  const fighting = answered.filter((call) => call.answer === 'fight');
  const inOrder = [...fighting.filter(forChallenger), ...fighting.filter((call) => !forChallenger(call))];
  for (const call of inOrder)
    if (work.structure.calls.some(({ id }) => id === call.id))
      for (const { id } of promisesBroken(work, call)) violate(work, id, call.called);
}

/** Takes in the answers to the calls of earlier turns, silence as words. Each answer is felt once. */
export function takeAnswers(work: Work): void {
  const due = work.structure.calls.filter((call) => call.made === work.turn - 1);
  if (due.length === 0) return;
  const { pacts } = work.structure;
  turnAwayTheTorn(work, due);
  for (const call of due) if (work.structure.calls.includes(call)) takeAnswer(work, call);
  breakPeace(work, due);
  mergeTwins(work, pacts);
}
