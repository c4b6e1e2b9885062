// Who still owes and may claim what a pact promises: its members; whoever has left it neither fights for it nor is fought for.

import type { NationId, PactId } from '../model/ids';
import type { Call, Position } from '../model/state';
import { isMember, pactById } from '../rules/membership';

type Place = Pick<Position, 'structure'>;

/** Whether the call is one that the nation made or got under the pact. */
export const partOf = (call: Call, pact: PactId, nation: NationId): boolean =>
  call.pact === pact && (call.caller === nation || call.called === nation);

/** Whether a call rests on nobody: its caller is no principal and neither fights nor has fought. Who came is not bound by its caller's own peace. */
export function isCutOff({ structure }: Place, call: Call): boolean {
  const crisis = structure.crises.find(({ id }) => id === call.crisis);
  if (!crisis) return true;
  if (call.caller === crisis.challenger || call.caller === crisis.target) return false;
  if (crisis.belligerents.some(({ nation }) => nation === call.caller)) return false;
  return !structure.calls.some(
    (c) => c.crisis === crisis.id && c.called === call.caller && c.answer === 'fight',
  );
}

/** Calls under a pact that one of the two has left, and calls of nobody. */
export function callsOfLeavers(place: Place): readonly string[] {
  const { calls, violations } = place.structure;
  return calls.flatMap((call) => {
    const pact = pactById(place, call.pact);
    const left = pact
      ? !isMember(pact, call.caller) || !isMember(pact, call.called)
      : violations.some((v) => v.turn >= call.made && partOf(call, v.pact, v.violator));
    if (left) return [`${call.id} rests on ${call.pact}, which ${call.caller} or ${call.called} has left`];
    return isCutOff(place, call) ? [`${call.id} is called by nobody who fights`] : [];
  });
}
