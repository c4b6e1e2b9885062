// What the answers to calls do to trust, cohesion and promises of peace (model section 8).

import { violate } from '../changes/departures';
import { lapseCalls } from '../changes/lapse-calls';
import { mergeTwins } from '../changes/merge-pacts';
import type { Effect } from '../model/events';
import type { Call } from '../model/state';
import type { TrustWeights } from '../model/theory-world';
import { type Answer, ANSWERS } from '../model/vocabulary';
import { principalOf } from '../rules/call-side';
import { exemptionNow } from '../law/exemption';
import { promisesBroken } from '../law/promises-of-peace';
import { mayFight } from '../law/sides';
import { moveTrust } from '../changes/relations';
import { assign, count, emit, addCohesionShock, type Work } from '../changes/work';
import { seatOf } from '../rules/board';
import { callOnward } from './calls';

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
