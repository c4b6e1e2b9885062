// Who is called to arms in a crisis, at each of its steps (model sections 8 and 12).

import { isMember } from '../rules/membership';
import { asCallId, type NationId } from '../model/ids';
import type { Call, Crisis, Pact } from '../model/state';
import type { Side } from '../model/vocabulary';
import { foeOf } from '../rules/call-side';
import { exemptionNow } from '../law/exemption';
import { sidesOf } from '../law/sides';
import { fighting } from '../rules/war';
import { covers } from '../rules/obligations';
import { add, emit, keep, nextSerial, type Work } from '../changes/work';
import { seatOf } from '../rules/board';
import { candidatesFor, involved, mustCall, neededOf } from './allies-needed';
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

/** Whether the quarrel was its own from the first; who leads a side since another gave up came in as all comrades do. */
const isItsOwn = (crisis: Crisis, nation: NationId): boolean =>
  (nation === crisis.challenger || nation === crisis.target) &&
  (fighting(crisis, nation)?.entry ?? 'principal') === 'principal';

/** Whether one fought before the other came in against it; who came in later attacked it. */
function wasAttackedBy(crisis: Crisis, nation: NationId, entrant: NationId): boolean {
  if (isItsOwn(crisis, nation)) return true;
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
  if (wasAttackedBy(crisis, crisis.target, crisis.challenger) && mustCall(work, crisis, 'target')) {
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
