// Decides the four scores of a nation: security, prosperity, autonomy, standing (model section 10).
// Refuses to rank anyone.

import { clamp, ONE, saturate } from '../model/arithmetic';
import { nationAt } from '../model/columns';
import type { Position } from '../model/state';
import { credibility } from './attack';
import type { Derived } from './derived';
import { residualMenace } from './menace';
import { friendsAgainst } from './obligations';
import { autonomyTasteOf } from './politics';

/** T' of nation i, share: each threat lowered by the credibility of its friends, or the joint defence, against it. */
export function residualThreat(position: Position, derived: Derived, i: number): number {
  const { capability } = position.nations;
  const n = capability.length;
  const own = capability[i] as number;
  let sum = 0;
  for (let j = 0; j < n; j++) {
    const feared = derived.theta[i * n + j] as number;
    if (feared === 0) continue;
    const friends = friendsAgainst(position, derived.promises, i, j);
    sum += feared * (1 - credibility(own, capability[j] as number, friends.expected, friends.reach));
  }
  return (sum + residualMenace(position, derived.menace, i)) / ONE;
}

export function security(position: Position, derived: Derived, i: number): number {
  return (
    ONE -
    Math.trunc(
      saturate(residualThreat(position, derived, i), position.content.theory.scores.securityHalf) * ONE,
    )
  );
}

/** What is left for people: gdp without defence, against the start; ½ where nothing changed. */
export function prosperity(position: Position, i: number): number {
  const start = position.content.nations[i];
  if (!start) return 0;
  const now = (position.nations.gdp[i] as number) * (ONE - (position.nations.burden[i] as number));
  const then = start.gdp * (ONE - start.burden);
  return Math.trunc((ONE / 2) * (1 + clamp(now / Math.max(1, then) - 1, -1, 1)));
}

/** 1 − Σ costs of the pacts' clauses × the nation's taste for autonomy. */
export function autonomy(position: Position, i: number): number {
  const { theory } = position.content;
  const me = nationAt(position.content, i);
  let cost = 0;
  for (const pact of position.structure.pacts) {
    if (!pact.members.some((member) => member.nation === me)) continue;
    cost += theory.pactTypes[pact.type].autonomyCost;
    for (const clause of pact.terms.clauses) cost += theory.clauseCosts[clause];
  }
  return clamp(ONE - Math.trunc(cost * autonomyTasteOf(position, i)), 0, ONE);
}

export const standing = (derived: Derived, i: number): number => derived.reputation[i] as number;
