// Which allies a side of a crisis may call, and how many of them it needs (Riker 1962).

import { nationAt } from '../model/columns';
import type { NationId } from '../model/ids';
import type { Crisis, Pact } from '../model/state';
import type { Side } from '../model/vocabulary';
import { isMember } from '../rules/membership';
import { binds } from '../rules/obligations';
import { broughtBy, sidePower } from '../rules/side-power';
import { contributionsOf, otherSide, sideOfCall } from '../rules/war';
import { seatOf } from '../rules/board';
import type { Work } from '../changes/work';

/** Whether a nation is in the crisis already, as a principal or called. */
export function involved(work: Work, crisis: Crisis, nation: NationId): boolean {
  return (
    nation === crisis.challenger ||
    nation === crisis.target ||
    crisis.belligerents.some((one) => one.nation === nation) ||
    work.structure.calls.some((call) => call.crisis === crisis.id && call.called === nation)
  );
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
export const mustCall = (work: Work, crisis: Crisis, side: Side): boolean =>
  powerOf(work, crisis, otherSide(side)) >=
  work.content.theory.war.callFrom * Math.max(1, powerOf(work, crisis, side));

/** One who may be called: the promise that binds it most, and what it would bring to where the crisis is fought, ppm. */
interface Candidate {
  readonly ally: NationId;
  readonly pact: Pact;
  readonly brings: number;
}

/** Everyone who promised to defend a caller against this attacker and is not in the crisis yet, once each, the strongest first. */
export function candidatesFor(
  work: Work,
  crisis: Crisis,
  caller: NationId,
  attacker: number,
): readonly Candidate[] {
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
export function neededOf(
  work: Work,
  crisis: Crisis,
  side: Side,
  all: readonly Candidate[],
): readonly Candidate[] {
  const { callFrom } = work.content.theory.war;
  const foes = powerOf(work, crisis, otherSide(side));
  let own = powerOf(work, crisis, side) + awaited(work, crisis, side);
  return all.filter(({ pact, brings }) => {
    const needed = pact.members.length > 2 || foes >= callFrom * own;
    if (needed) own += brings;
    return needed;
  });
}
