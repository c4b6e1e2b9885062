// Decides who is called to arms in a crisis, and what the answers do to trust and cohesion (model section 8).
// Refuses to know who wins.

import { isMember } from '../commands/command';
import { nationAt } from '../model/columns';
import type { Effect } from '../model/events';
import { asCallId, type NationId } from '../model/ids';
import type { Call, Crisis, Pact } from '../model/state';
import type { TrustWeights } from '../model/theory';
import { type Answer, ANSWERS } from '../model/vocabulary';
import { binds } from '../rules/obligations';
import { moveTrust } from './relations';
import { add, count, edit, emit, impel, keep, nextSerial, seatOf, type Work } from './work';

function makeCall(work: Work, crisis: Crisis, pact: Pact, caller: NationId, called: NationId): void {
  const lawfulOut =
    pact.terms.trigger === 'voted' || (caller === crisis.challenger && !pact.terms.unconditional);
  const id = asCallId(`c${nextSerial(work)}`);
  const call: Call = {
    id,
    crisis: crisis.id,
    pact: pact.id,
    caller,
    called,
    made: work.turn,
    lawfulOut,
    answer: null,
  };
  add(work, 'calls', call);
  emit(work, { kind: 'call-made', actors: [caller, called], call: id, crisis: crisis.id, pact: pact.id });
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

/** The challenger calls those who promised to join an offensive. */
function callOffenders(work: Work, crisis: Crisis): void {
  for (const pact of work.structure.pacts) {
    const { clauses, against } = pact.terms;
    const members = pact.members.map((member) => member.nation);
    if (
      !clauses.includes('offence') ||
      !members.includes(crisis.challenger) ||
      members.includes(crisis.target)
    )
      continue;
    if (against !== null && against !== crisis.target) continue;
    for (const called of members) {
      const already = work.structure.calls.some(
        (call) => call.crisis === crisis.id && call.called === called,
      );
      if (called !== crisis.challenger && !already) makeCall(work, crisis, pact, crisis.challenger, called);
    }
  }
}

export function callToArms(work: Work, crisis: Crisis): void {
  callDefenders(work, crisis);
  callOffenders(work, crisis);
}

/** A crisis that has come to war asks those once more who only had words. */
export function askAgain(work: Work, crisis: Crisis): void {
  for (const call of work.structure.calls) {
    if (call.crisis !== crisis.id || call.answer !== 'words') continue;
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
  const size = trustFor(w, answer, call.lawfulOut);
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
  if (cameToFight(answer)) impel(work, pact.id, 'call-honoured', call.called, weight, event);
  else if (!cameInPart(answer))
    impel(work, pact.id, 'call-refused', call.called, weight * (call.lawfulOut ? w.lawfulOut : 1), event);
}

/** Takes in the answers to the calls of earlier turns, silence as words. Each answer is felt once. */
export function takeAnswers(work: Work): void {
  for (const call of work.structure.calls) {
    if (call.made !== work.turn - 1) continue;
    const answer = call.answer ?? 'words';
    if (call.answer === null) {
      edit(work, 'calls', call.id, (silent) => {
        silent.answer = answer;
      });
    }
    countConduct(work, seatOf(work, call.called), answer);
    feelAnswer(work, call, answer);
  }
}
