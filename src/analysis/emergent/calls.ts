// What is kept of the calls to arms of a game: under which kind of pact, how they were answered, and which led into a war not the ally's
// own.

import { derive, indexOf } from '../../engine';
import type { Answer, CrisisId, EventOf, GameEvent, NationId, PactId, PactType, State } from '../../engine';

/** One call that was answered, or passed in silence, which is words. */
export interface CallRecord {
  readonly crisis: CrisisId;
  readonly pact: PactId;
  readonly type: PactType;
  readonly caller: NationId;
  readonly called: NationId;
  readonly answer: Answer;
  /**
   * Entrapment (Snyder 1984): it fought, for a treaty's sake, somebody of whom it had nothing to fear itself. Coming with
   * forces that never meet the foe is none.
   */
  readonly entrapped: boolean;
  /** Its caller was the one who began the crisis. */
  readonly forChallenger: boolean;
}

/** Calls so far, by whom, whom, what for and under which pact: one that is asked again is the same, and its last answer counts. */
export type CallLog = Map<string, CallRecord & { readonly foreign: boolean }>;

/** Takes in a turn's answers and fights; `before` is the state in which they were given. */
export function noteCalls(log: CallLog, before: State, events: readonly GameEvent[]): void {
  for (const event of events) {
    if (event.kind === 'call-answered') noteAnswer(log, before, event);
    if (event.kind === 'clash-fought' || event.kind === 'war-fought') noteFight(log, event);
  }
}

function noteAnswer(
  log: CallLog,
  before: State,
  { actors, crisis, pact, detail }: EventOf<'call-answered'>,
): void {
  const [called, caller] = actors;
  const under = before.structure.pacts.find(({ id }) => id === pact);
  const over = before.structure.crises.find(({ id }) => id === crisis);
  if (!under || !over) return;
  const forChallenger = sideOf(before, over.id, caller, over.challenger);
  const foe = forChallenger ? over.target : over.challenger;
  log.set([over.id, under.id, caller, called].join(' '), {
    crisis: over.id,
    pact: under.id,
    type: under.type,
    caller,
    called,
    answer: detail,
    entrapped: false,
    forChallenger,
    foreign: !fears(before, called, foe),
  });
}

/** Whether the caller stands by the challenger, itself or through those who called it. */
function sideOf(state: State, crisis: CrisisId, caller: NationId, challenger: NationId): boolean {
  const { calls } = state.structure;
  const askedBy = new Map<NationId, NationId>();
  for (const call of calls) if (call.crisis === crisis) askedBy.set(call.called, call.caller);
  let at: NationId | undefined = caller;
  for (let step = 0; at !== undefined && step <= calls.length; step++) {
    if (at === challenger) return true;
    at = askedBy.get(at);
  }
  return false;
}

function fears(state: State, nation: NationId, foe: NationId): boolean {
  const { content } = state;
  return derive(state).theta[indexOf(content, nation) * content.nations.length + indexOf(content, foe)]! > 0;
}

function noteFight(log: CallLog, { crisis, actors }: EventOf<'clash-fought' | 'war-fought'>): void {
  for (const [key, call] of log) {
    const came = call.crisis === crisis && call.answer === 'fight' && actors.includes(call.called);
    if (came && call.foreign) log.set(key, { ...call, entrapped: true });
  }
}

export interface Gathering {
  readonly type: PactType;
  /** Whether all who were called came to fight; whether anybody did. */
  readonly all: boolean;
  readonly any: boolean;
}

/** The calls of one game taken together by caller, pact and crisis. */
export function gatherings(calls: readonly CallRecord[]): readonly Gathering[] {
  const groups = new Map<string, CallRecord[]>();
  for (const call of calls) {
    const key = `${call.crisis} ${call.pact} ${call.caller}`;
    groups.set(key, [...(groups.get(key) ?? []), call]);
  }
  return [...groups.values()].map((group) => {
    const came = group.map(({ answer }) => answer === 'fight');
    return { type: group[0]!.type, all: came.every(Boolean), any: came.some(Boolean) };
  });
}
