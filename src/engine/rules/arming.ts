// What a nation's arms say beside what it needs them for (Jervis 1978): offensive forces beyond need alarm, less where they are seen.

import { ONE } from '../model/arithmetic';
import type { Position, PublicPosition } from '../model/state';
import { burdenCase } from './burden';
import type { Derived } from './derived';
import { desiredBurden } from './economy';
import { reachKm } from './reach';
import { proximity } from './threat';
import { trustImpulse } from './trust';

/**
 * What each nation would spend against those it fears, and against all but the one it fears most. What it spends for its rank
 * alone (Olson & Zeckhauser) is no need in others' eyes. What it spent at the start beyond its fears and its rank, or short of them, counts
 * as need by `economy.burdenHabit`.
 */
export interface ArmsNeeds {
  readonly whole: Float64Array;
  readonly without: Float64Array;
  /** Whom it fears most, by position; −1 where nobody. */
  readonly worst: Int32Array;
}

/** A need below this counts as this much: nobody is alarmed by a guard of honour. */
const LEAST = 0.005;

/** Each nation's need of arms, once for all who look at it. O(n²). */
export function armsNeeds(
  position: Pick<PublicPosition, 'content' | 'nations'>,
  derived: Derived,
): ArmsNeeds {
  const n = position.content.nations.length;
  const needs = {
    whole: new Float64Array(n),
    without: new Float64Array(n),
    worst: new Int32Array(n).fill(-1),
  };
  const w = position.content.theory.economy;
  for (let j = 0; j < n; j++) {
    const { topThreat, alliesBurden, habit } = burdenCase(position, derived, j);
    let second = 0;
    for (let k = 0; k < n; k++) {
      const theta = derived.theta[j * n + k]! / ONE;
      if (theta === topThreat && theta > 0 && needs.worst[j] === -1) needs.worst[j] = k;
      else second = Math.max(second, theta);
    }
    needs.whole[j] = Math.max(LEAST, desiredBurden(w, topThreat, alliesBurden, 0, 0, habit));
    needs.without[j] = Math.max(LEAST, desiredBurden(w, second, alliesBurden, 0, 0, habit));
  }
  return needs;
}

/**
 * How far j's arms move the intent that i reads into it, ppm, from `intent`. Whoever looks does not count that it is feared
 * itself: what the other spends against it looks like more than it needs. Below its need a nation reassures.
 */
export function armsImpression(
  position: Position,
  needs: ArmsNeeds,
  i: number,
  j: number,
  intent: number,
): number {
  const { content, nations, pairs } = position;
  const n = content.nations.length;
  const { conduct, threat } = content.theory;
  const need = needs.worst[j] === i ? needs.without[j]! : needs.whole[j]!;
  const beyond = Math.max(-1, 1 - (need * ONE) / Math.max(1, nations.burden[j]!));
  const unseen = 1 - pairs.transparency[i * n + j]! / ONE;
  const offensive = content.nations[j]!.offence / ONE;
  const near = proximity(threat, reachKm(position)[j * n + i]!);
  const said = conduct.arming * beyond * unseen * offensive * near;
  return trustImpulse(Math.max(-1, Math.min(1, said)), intent);
}
