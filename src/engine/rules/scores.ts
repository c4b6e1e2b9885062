// The four scores of a nation: security, prosperity, autonomy, standing (model section 10).

import { clamp, ONE, saturate } from '../model/arithmetic';
import { nationAt } from '../model/columns';
import type { Position } from '../model/state';
import type { ScoreWeights } from '../model/theory-play';
import { credibility } from './attack';
import type { Derived } from './derived';
import { residualNonStateThreat } from './non-state-threat';
import { friendsAgainst } from './obligations';
import { autonomyTasteOf } from './politics';

/** Share of a threat that is left behind credible help: credibility is of a fight's whole weight, and much less than all of it deters. */
export const uncovered = (w: ScoreWeights, credible: number): number => Math.max(0, 1 - w.cover * credible);

/** T' of nation i, share: each threat lowered by the credibility of its friends, or the joint defence, against it. */
export function residualThreat(position: Position, derived: Derived, i: number): number {
  const { capability } = position.nations;
  const w = position.content.theory.scores;
  const n = capability.length;
  const own = capability[i] as number;
  let sum = 0;
  for (let j = 0; j < n; j++) {
    const feared = derived.theta[i * n + j] as number;
    if (feared === 0) continue;
    const friends = friendsAgainst(position, derived.promises, i, j);
    const credible = credibility(own, capability[j] as number, friends.expected, friends.reach);
    sum += feared * uncovered(w, credible);
  }
  return (sum + residualNonStateThreat(position, derived.nonStateThreat, i)) / ONE;
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
