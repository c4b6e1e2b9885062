// On whose side of a crisis a call is: the principal at the end of the chain of callers.

import type { NationId } from '../model/ids';
import type { Call, Crisis } from '../model/state';

/** The principal whom the call serves: its caller, or whom the caller itself was called by or came in beside. */
export function principalOf(calls: readonly Call[], crisis: Crisis, call: Pick<Call, 'caller'>): NationId {
  let { caller } = call;
  for (
    let step = 0;
    step < calls.length && caller !== crisis.challenger && caller !== crisis.target;
    step++
  ) {
    const own = crisis.belligerents.find(({ nation }) => nation === caller);
    if (own) return crisis[own.side];
    const before = calls.find((c) => c.crisis === crisis.id && c.called === caller);
    if (!before) break;
    caller = before.caller;
  }
  return caller;
}

/** The other principal of the crisis. */
export function foeOf(calls: readonly Call[], crisis: Crisis, call: Pick<Call, 'caller'>): NationId {
  return principalOf(calls, crisis, call) === crisis.challenger ? crisis.target : crisis.challenger;
}
