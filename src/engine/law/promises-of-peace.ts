// Which promises of peace a nation breaks when it fights: it may, but it is told so before, and it counts as a violation.

import type { NationId, PactId } from '../model/ids';
import type { Call, Crisis, Pact, Position } from '../model/state';
import type { Side } from '../model/vocabulary';
import { principalOf } from '../rules/call-side';
import { hasLeft } from '../rules/war';
import { isMember } from '../rules/membership';
import { promiseOfPeace } from '../rules/peace';
import { promisesPeace } from './at-odds';
import { sidesOf } from './sides';

type Place = Pick<Position, 'structure'>;
const NONE: readonly Pact[] = [];

/** The pacts, but for the one that calls, in which the nation promised peace to one of the others. */
export function promisedTo(
  { structure }: Place,
  nation: NationId,
  others: readonly NationId[],
  calledBy: PactId,
): readonly Pact[] {
  return structure.pacts.filter(
    (pact) =>
      pact.id !== calledBy &&
      promisesPeace(pact.terms) &&
      isMember(pact, nation) &&
      others.some((other) => other !== nation && isMember(pact, other)),
  );
}

/** Who fights on the other side of a call, and, with `asked`, who may yet come there. */
function foesOf({ structure }: Place, call: Call, asked: boolean): readonly NationId[] {
  const crisis = structure.crises.find(({ id }) => id === call.crisis);
  if (!crisis) return [];
  const forChallenger = principalOf(structure.calls, crisis, call) === crisis.challenger;
  const calls = asked
    ? structure.calls.map((c) => (c.answer === null ? { ...c, answer: 'fight' as const } : c))
    : structure.calls;
  return sidesOf(calls, crisis)[forChallenger ? 1 : 0];
}

/** The promises of peace that fighting breaks, as things stand. */
export const promisesBroken = (place: Place, call: Call): readonly Pact[] =>
  place.structure.pacts.length === 0
    ? NONE
    : promisedTo(place, call.called, foesOf(place, call, false), call.pact);

/** The promises of peace that fighting breaks or may break: with whom it fights, and with who is still asked by the other side. */
export const promisesAtStake = (place: Place, call: Call): readonly Pact[] =>
  promisedTo(place, call.called, foesOf(place, call, true), call.pact);

/** The first promise of peace that a nation would break by coming in unasked on one side of a war. */
export const promiseAgainst = (
  { structure }: Place,
  crisis: Crisis,
  side: Side,
  nation: NationId,
): Pact | undefined => {
  const foes = sidesOf(structure.calls, crisis)[side === 'challenger' ? 1 : 0];
  return structure.pacts.find(
    (pact) => promisesPeace(pact.terms) && isMember(pact, nation) && foes.some((foe) => isMember(pact, foe)),
  );
};

/** Fights of two whom a promise of peace binds. */
export function brokenPeaces(place: Place): readonly string[] {
  const { crises, calls } = place.structure;
  return crises.flatMap((crisis) => {
    const between = promiseOfPeace(place, crisis.challenger, crisis.target);
    const own = between
      ? [`${crisis.challenger} and ${crisis.target} are in ${crisis.id} in spite of ${between.id}`]
      : [];
    const joined = calls.filter(
      (call) => call.crisis === crisis.id && call.answer === 'fight' && !hasLeft(crisis, call.called),
    );
    const unasked = crisis.belligerents.flatMap(({ nation, side, entry, until }) => {
      const broken =
        entry === 'intervention' && until === null ? promiseAgainst(place, crisis, side, nation) : undefined;
      return broken ? [`${nation} fights in ${crisis.id} in spite of ${broken.id}`] : [];
    });
    return [
      ...own,
      ...unasked,
      ...joined.flatMap((call) =>
        promisesBroken(place, call).map(
          ({ id }) => `${call.called} fights in ${crisis.id} in spite of ${id}`,
        ),
      ),
    ];
  });
}
