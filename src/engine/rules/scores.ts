// The four scores of a nation: security, prosperity, autonomy, standing (model section 10).

import { clamp, ONE, saturate } from '../model/arithmetic';
import { nationAt } from '../model/columns';
import type { Position } from '../model/state';
import type { Clause } from '../model/vocabulary';
import type { ScoreWeights } from '../model/theory-play';
import { credibility } from './attack';
import type { Derived } from './derived';
import { residualNonStateThreat } from './non-state-threat';
import { friendsAgainst } from './obligations';
import { autonomyTasteOf } from './politics';

/** Share of a threat that is left behind credible help: credibility is of a fight's whole weight, and much less than all of it deters. */
export const uncovered = (w: ScoreWeights, credible: number): number => Math.max(0, 1 - w.cover * credible);

/** What is left of i's fear of j behind the credibility of its friends against it, ppm. */
export function residualOf(position: Position, derived: Derived, i: number, j: number): number {
  const { capability } = position.nations;
  const feared = derived.theta[i * capability.length + j]!;
  if (feared === 0) return 0;
  const friends = friendsAgainst(position, derived.promises, i, j);
  const credible = credibility(capability[i]!, capability[j]!, friends.expected, friends.reach);
  return feared * uncovered(position.content.theory.scores, credible);
}

/** T' of nation i, share: each threat lowered by the credibility of its friends, or the joint defence, against it. */
export function residualThreat(position: Position, derived: Derived, i: number): number {
  const n = position.nations.capability.length;
  let sum = 0;
  for (let j = 0; j < n; j++) sum += residualOf(position, derived, i, j);
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

/** The parts of prosperity: shares of what was left for people at the start, and the score that they come to. */
interface ProsperityParts {
  /** What gdp alone has changed, and what spending on defence takes of it or gives. */
  readonly growth: number;
  readonly spending: number;
  /** What keeps their sum within −1…1. */
  readonly limits: number;
  readonly level: number;
}

/** What is left for people: gdp without defence, against the start; ½ where nothing changed. */
export function prosperityParts(position: Position, i: number): ProsperityParts {
  const start = position.content.nations[i];
  if (!start) return { growth: 0, spending: 0, limits: 0, level: 0 };
  const gdp = position.nations.gdp[i]!;
  const then = Math.max(1, start.gdp * (ONE - start.burden));
  const left = (gdp * (ONE - position.nations.burden[i]!)) / then - 1;
  const growth = (gdp * (ONE - start.burden)) / then - 1;
  const bounded = clamp(left, -1, 1);
  const level = Math.trunc((ONE / 2) * (1 + bounded));
  return { growth, spending: left - growth, limits: bounded - left, level };
}

export const prosperity = (position: Position, i: number): number => prosperityParts(position, i).level;

/** Each cost that pacts have for a nation's autonomy before its taste for it: of a clause, or of being a member (null). */
export function eachAutonomyCost(
  position: Position,
  i: number,
  visit: (clause: Clause | null, cost: number) => void,
): void {
  const { theory } = position.content;
  const me = nationAt(position.content, i);
  for (const pact of position.structure.pacts) {
    if (!pact.members.some((member) => member.nation === me)) continue;
    visit(null, theory.pactTypes[pact.type].autonomyCost);
    for (const clause of pact.terms.clauses) visit(clause, theory.clauseCosts[clause]);
  }
}

/** 1 − Σ costs of the pacts' clauses × the nation's taste for autonomy, and what keeps that within its bounds; ppm. */
export function autonomyParts(
  position: Position,
  i: number,
): { readonly level: number; readonly limits: number } {
  let cost = 0;
  eachAutonomyCost(position, i, (_, each) => {
    cost += each;
  });
  const free = ONE - Math.trunc(cost * autonomyTasteOf(position, i));
  const level = clamp(free, 0, ONE);
  return { level, limits: level - free };
}

export const autonomy = (position: Position, i: number): number => autonomyParts(position, i).level;

export const standing = (derived: Derived, i: number): number => derived.reputation[i]!;
