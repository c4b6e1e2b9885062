// How calls to arms end before their crisis does: with the treaty that they rest on, for whoever has left it.

import { isCutOff, partOf } from '../law/good-faith';
import type { NationId, PactId } from '../model/ids';
import type { Call } from '../model/state';
import { emit, keep, type Work } from './work';

/** Drops calls, and then those that rested on them. */
export function lapseCalls(work: Work, test: (call: Call) => boolean, why: 'left' | 'on-both-sides'): void {
  let gone = work.structure.calls.filter(test);
  while (gone.length > 0) {
    const lapsed = gone;
    keep(work, 'calls', (call) => !lapsed.includes(call));
    for (const { id, called, caller, crisis, pact } of lapsed)
      emit(work, { kind: 'call-lapsed', actors: [called, caller], call: id, crisis, pact, detail: why });
    gone = work.structure.calls.filter((call) => isCutOff(work, call));
  }
}

/** Who leaves a pact neither fights for it any longer nor is fought for under it; what others promised each other stays. */
export const lapseCallsOf = (work: Work, pact: PactId, leaver: NationId): void =>
  lapseCalls(work, (call) => partOf(call, pact, leaver), 'left');
