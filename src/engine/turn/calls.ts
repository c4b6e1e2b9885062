// Who is called to arms in a crisis, at each of its steps (model sections 8 and 12).

import { isMember } from '../rules/membership';
import { nationAt } from '../model/columns';
import { asCallId, type NationId } from '../model/ids';
import type { Call, Crisis, Pact } from '../model/state';
import type { Side } from '../model/vocabulary';
import { foeOf } from '../rules/call-side';
import { exemptionNow } from '../law/exemption';
import { sidesOf } from '../law/sides';
import { broughtBy, sidePower } from '../rules/side-power';
import { contributionsOf, fighting, otherSide, sideOfCall } from '../rules/war';
import { binds, covers } from '../rules/obligations';
import { add, emit, keep, nextSerial, type Work } from '../changes/work';
import { seatOf } from '../rules/board';
import { exemptionFrom, exemptionOf, overThreat } from './exemptions';

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

/** One who may be called: the promise that binds it most, and what it would bring to where the crisis is fought, ppm. */
interface Candidate {
  readonly ally: NationId;
  readonly pact: Pact;
  readonly brings: number;
}

/** Everyone who promised to defend a caller against this attacker and is not in the crisis yet, once each, the strongest first. */
function candidatesFor(work: Work, crisis: Crisis, caller: NationId, attacker: number): readonly Candidate[] {
  const where = seatOf(work, crisis.target);
  const found: Candidate[] = [];
  let asked = -1;
  for (const promise of work.derived.promises[seatOf(work, caller)] ?? []) {
    const ally = nationAt(work.content, promise.ally);
    if (promise.ally === asked || !binds(promise, attacker) || involved(work, crisis, ally)) continue;
    const pact = work.structure.pacts.find((p) => p.id === promise.pact.id);
    if (!pact || !isMember(pact, ally) || !isMember(pact, caller)) continue;
    asked = promise.ally;
    const brings = broughtBy(work, seatOf(work, caller), where, { seat: promise.ally, share: 1 });
    found.push({ ally, pact, brings });
  }
  return found.sort((a, b) => b.brings - a.brings);
}

/** What those who have been called and have not answered would bring; ppm. */
function awaited(work: Work, crisis: Crisis, side: Side): number {
  const { calls } = work.structure;
  const where = seatOf(work, crisis.target);
  const principal = seatOf(work, crisis[side]);
  return calls
    .filter(
      (call) => call.crisis === crisis.id && call.answer === null && sideOfCall(calls, crisis, call) === side,
    )
    .reduce(
      (sum, { called }) => sum + broughtBy(work, principal, where, { seat: seatOf(work, called), share: 1 }),
      0,
    );
}

/**
 * The allies that one in need calls: those bound to it alone from the strongest on, until they would be enough (Riker 1962: no
 * more than it takes); and of an alliance of many all, as an attack on one is an attack on all.
 */
function neededOf(work: Work, crisis: Crisis, side: Side, all: readonly Candidate[]): readonly Candidate[] {
  const { callFrom } = work.content.theory.war;
  const foes = powerOf(work, crisis, otherSide(side));
  let own = powerOf(work, crisis, side) + awaited(work, crisis, side);
  return all.filter(({ pact, brings }) => {
    const needed = pact.members.length > 2 || foes >= callFrom * own;
    if (needed) own += brings;
    return needed;
  });
}

/** The target calls those who promised to defend it against this challenger, as far as it needs them. */
function callDefenders(work: Work, crisis: Crisis): void {
  const all = candidatesFor(work, crisis, crisis.target, seatOf(work, crisis.challenger));
  for (const { pact, ally } of neededOf(work, crisis, 'target', all))
    makeCall(work, crisis, pact, crisis.target, ally);
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

/** Power of a side, as all who have come stand; ppm. */
const powerOf = (work: Work, crisis: Crisis, side: Side): number =>
  sidePower(
    work,
    seatOf(work, crisis[side]),
    seatOf(work, crisis.target),
    contributionsOf(work, crisis, side),
  );

/** Whether a side is in need enough to call its allies: who is far superior calls nobody. */
const mustCall = (work: Work, crisis: Crisis, side: Side): boolean =>
  powerOf(work, crisis, otherSide(side)) >=
  work.content.theory.war.callFrom * Math.max(1, powerOf(work, crisis, side));

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
  for (const caller of own.filter((nation) => wasAttackedBy(crisis, nation, entrant))) {
    const all = candidatesFor(work, crisis, caller, foe);
    for (const { pact, ally } of neededOf(work, crisis, side, all))
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
export function callOnward(work: Work, answered: Call): void {
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
