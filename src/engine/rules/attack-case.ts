// The facts from which one nation's propensity to attack another is worked out.

import { ONE } from '../model/arithmetic';
import { indexOf } from '../model/columns';
import { NEVER, type Position, type PublicPosition } from '../model/state';
import type { AttackCase, Backing } from './attack';
import type { Derived } from './derived';
import { tradeAtStake } from './economy';
import { memoByPacts } from '../model/memo';
import type { Friends } from './obligations';
import { reachKm } from './reach';
import { scarceRivals } from './resources';
import { proximity } from './threat';

/** The capability from which a nation counts as a great power. */
export function greatFrom({ content, nations }: Pick<PublicPosition, 'content' | 'nations'>): number {
  let strongest = 0;
  for (const own of nations.capability) strongest = Math.max(strongest, own);
  return content.theory.attack.greatPower * strongest;
}

/** Neighbours, and every pair with a great power: those between whom disputes are counted. */
export function isOpenPair(
  { content, nations, pairs }: Position,
  i: number,
  j: number,
  great: number,
): boolean {
  const { capability } = nations;
  const km = pairs.distance[i * capability.length + j]!;
  if (km <= content.theory.threat.neighbourKm) return true;
  return capability[i]! >= great || capability[j]! >= great;
}

export const UNBACKED: Backing = { offence: false, neutrality: false, backed: false };

/** Offence and neutrality pacts and unconditional promises, by nation. */
export const backings = memoByPacts(({ content, structure }): readonly Backing[] => {
  const found: Backing[] = content.nations.map(() => UNBACKED);
  for (const { terms, members } of structure.pacts) {
    const offence = terms.clauses.includes('offence');
    const neutrality = terms.clauses.includes('neutrality');
    if (!offence && !neutrality && !terms.unconditional) continue;
    for (const { nation } of members) {
      const seat = indexOf(content, nation);
      const own = found[seat]!;
      found[seat] = {
        offence: own.offence || offence,
        neutrality: own.neutrality || neutrality,
        backed: own.backed || terms.unconditional,
      };
    }
  }
  return found;
});

/** Rivalry, a live territorial dispute and a lack of the same resource in cell `at`, 0…1. */
export function rivalryAt({ content, pairs }: PublicPosition, scarce: Uint8Array | null, at: number): number {
  const { territorialDispute, scarceResource } = content.theory.threat;
  const contested = pairs.dispute[at]! > 0 ? territorialDispute : 0;
  const lacking = scarce !== null && scarce[at] === 1 ? scarceResource : 0;
  return Math.min(1, pairs.rivalry[at]! / ONE + contested + lacking);
}

/** Years since the last militarised dispute of the pair in cell `at`. */
export function peaceYearsAt({ content, pairs, turn }: PublicPosition, at: number): number {
  const last = pairs.lastDispute[at]!;
  return (turn - (last <= NEVER ? NEVER : last)) / content.turnsPerYear;
}

/** The facts of i attacking j, with the friends it would meet. */
export function attackCase(
  position: Position,
  derived: Derived,
  i: number,
  j: number,
  backing: Backing,
  friends: Friends,
): AttackCase {
  const { content, nations, pairs } = position;
  const { threat, attack } = content.theory;
  const n = content.nations.length;
  const at = i * n + j;
  const democratic = (k: number): boolean => nations.regime[k]! / ONE >= attack.democracyFrom;
  return {
    rivalry: rivalryAt(position, scarceRivals(position), at),
    reach: proximity(threat, reachKm(position)[at]!),
    peaceYears: peaceYearsAt(position, at),
    own: nations.capability[i]!,
    other: nations.capability[j]!,
    friends: friends.expected,
    tradeAtStake: tradeAtStake(attack, pairs.trade, derived.trade, i, j),
    targetDefended: friends.reach > 0,
    targetShielded: friends.shield,
    attackerOffence: backing.offence,
    attackerNeutrality: backing.neutrality,
    attackerBacked: backing.backed,
    bothDemocratic: democratic(i) && democratic(j),
    allied: derived.allied[at]! > 0,
  };
}
