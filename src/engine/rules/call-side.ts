// On whose side of a crisis a call is: the principal at the end of the chain of callers.

import type { NationId } from '../model/ids';
import type { Belligerent, Call, Crisis } from '../model/state';

type Made = Pick<Call, 'caller' | 'made'>;

/** The record under which a nation stood in the crisis at some turn: who makes a separate peace may come in again, on the other side. */
function standingAt({ belligerents }: Crisis, nation: NationId, turn: number): Belligerent | undefined {
  let found: Belligerent | undefined;
  for (const one of belligerents)
    if (one.nation === nation && (found === undefined || one.since <= turn)) found = one;
  return found;
}

/** The principal whom the call serves: its caller, or whom the caller itself was called by or came in beside. */
export function principalOf(calls: readonly Call[], crisis: Crisis, call: Made): NationId {
  let { caller, made } = call;
  for (let step = 0; step < calls.length; step++) {
    const own = standingAt(crisis, caller, made);
    if (own) return crisis[own.side];
    const before = calls.find((c) => c.crisis === crisis.id && c.called === caller);
    if (!before || caller === crisis.challenger || caller === crisis.target) break;
    ({ caller, made } = before);
  }
  return caller;
}

/** The other principal of the crisis. */
export function foeOf(calls: readonly Call[], crisis: Crisis, call: Made): NationId {
  return principalOf(calls, crisis, call) === crisis.challenger ? crisis.target : crisis.challenger;
}
