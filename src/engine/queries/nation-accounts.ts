// How a nation's wanted spending and its scores of security, prosperity and autonomy are shown as accounts.

import type { Account } from '../model/account';
import { ONE, ppm, saturate } from '../model/arithmetic';
import { indexOf, nationAt } from '../model/columns';
import type { NationId } from '../model/ids';
import type { State } from '../model/state';
import { burdenCase } from '../rules/burden';
import { type Derived, derive } from '../rules/derived';
import { burdenParts } from '../rules/economy';
import { autonomyTasteOf } from '../rules/politics';
import { residualNonStateThreat } from '../rules/non-state-threat';
import {
  autonomyParts,
  eachAutonomyCost,
  prosperityParts,
  residualOf,
  residualThreat,
  security,
} from '../rules/scores';
import { accountBetween, type Part, type Parts } from './compare';

type Look = (state: State, i: number) => Parts;

const accountOfNation =
  (look: Look) =>
  (before: State | null, state: State, nation: NationId): Account => {
    const i = indexOf(state.content, nation);
    return accountBetween(look(state, i), before ? look(before, i) : null, state.turn);
  };

/** b*: what a nation would spend on defence, as a share of gdp (Olson & Zeckhauser 1966); ppm. */
export const burdenAccount = accountOfNation((state, i) => {
  const w = state.content.theory.economy;
  const {
    topThreat,
    alliesBurden,
    sizeShare,
    rivalsRise,
    habit: before,
  } = burdenCase(state, derive(state), i);
  const parts = burdenParts(w, topThreat, alliesBurden, sizeShare, rivalsRise, before);
  const { base, threat, allies, size, rivals, habit, limits, wanted } = parts;
  return {
    level: ppm(wanted),
    parts: [
      { part: 'burden-base', size: base * ONE },
      { part: 'burden-threat', size: threat * ONE },
      { part: 'burden-allies', size: allies * ONE },
      { part: 'burden-size', size: size * ONE },
      { part: 'burden-rivals', size: rivals * ONE },
      { part: 'burden-habit', size: habit * ONE },
      { part: 'limits', size: limits * ONE },
    ],
  };
});

/** 1 − Σ costs of the pacts' clauses × the taste for autonomy; a clause that stands in several pacts counts in each. */
export const autonomyAccount = accountOfNation((state, i) => {
  const costs = new Map<string, number>();
  eachAutonomyCost(state, i, (clause, cost) => {
    const part = clause === null ? 'membership' : `clause-${clause}`;
    costs.set(part, (costs.get(part) ?? 0) + cost);
  });
  const { level, limits } = autonomyParts(state, i);
  const taste = autonomyTasteOf(state, i);
  return {
    level,
    parts: [
      { part: 'whole', size: ONE },
      ...[...costs].map(([part, cost]): Part => ({ part, size: -cost * taste })),
      { part: 'limits', size: limits },
    ],
  };
});

interface Fear {
  readonly subject: Omit<Part, 'size'>;
  readonly feared: number;
}

/** All that a nation fears, each nation and pseudo-actor by itself; ppm. */
function fearsOf(state: State, derived: Derived, i: number): readonly Fear[] {
  const { nations, threats } = state.content;
  const ofNations = nations.map((_, j) => ({
    subject: { part: 'feared', about: nationAt(state.content, j) },
    feared: derived.theta[i * nations.length + j]!,
  }));
  const ofOthers = threats.map(({ id, kind }, t) => ({
    subject: { part: kind, threat: id },
    feared: derived.nonStateThreat[i * threats.length + t]!,
  }));
  return [...ofNations, ...ofOthers].filter(({ feared }) => feared > 0);
}

/** How much friends hold back of the fear of each nation, and joint defence of all that no state makes; ppm of threat. */
function heldBack(state: State, derived: Derived, i: number): readonly Part[] {
  const fears = fearsOf(state, derived, i);
  const made = fears.flatMap(({ subject: { about }, feared }): Part[] => {
    if (about === undefined) return [];
    const left = residualOf(state, derived, i, indexOf(state.content, about));
    return [{ part: 'deterred', about, size: feared - left }];
  });
  const unmade = fears.reduce((sum, { subject, feared }) => sum + (subject.threat ? feared : 0), 0);
  const size = unmade - residualNonStateThreat(state, derived.nonStateThreat, i);
  return [...made, { part: 'joint-defence', size }].filter((held) => held.size > 0);
}

/** What each nation and pseudo-actor would take from it if it stood alone, and what its friends give back, each against each. */
export const securityAccount = accountOfNation((state, i) => {
  const derived = derive(state);
  const half = state.content.theory.scores.securityHalf;
  const alone = derived.threat[i]! / ONE;
  const lost = saturate(alone, half);
  const left = saturate(residualThreat(state, derived, i), half);
  const held = heldBack(state, derived, i);
  const all = held.reduce((sum, { size }) => sum + size, 0);
  const parts: Part[] = [{ part: 'whole', size: ONE }];
  for (const { subject, feared } of fearsOf(state, derived, i))
    parts.push({ ...subject, size: (-lost * feared) / alone });
  for (const one of held) parts.push({ ...one, size: ((lost - left) * ONE * one.size) / all });
  return { level: security(state, derived, i), parts };
});

/** Half, and what growth and defence spending have changed since the start. */
export const prosperityAccount = accountOfNation((state, i) => {
  const { growth, spending, limits, level } = prosperityParts(state, i);
  return {
    level,
    parts: [
      { part: 'half', size: ONE / 2 },
      { part: 'growth', size: (growth * ONE) / 2 },
      { part: 'spending', size: (spending * ONE) / 2 },
      { part: 'limits', size: (limits * ONE) / 2 },
    ],
  };
});
