// How a nation's wanted spending and its scores of security, prosperity and autonomy are shown as accounts.

import type { Account } from '../model/account';
import { ONE, ppm, rootShare, saturate } from '../model/arithmetic';
import { indexOf, nationAt } from '../model/columns';
import type { NationId } from '../model/ids';
import type { State } from '../model/state';
import { burdenCase } from '../rules/burden';
import { derive } from '../rules/derived';
import { desiredBurden } from '../rules/economy';
import { autonomyTasteOf } from '../rules/politics';
import { autonomy, prosperity, residualThreat, security } from '../rules/scores';
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
  const { topThreat, alliesBurden, sizeShare } = burdenCase(state, derive(state), i);
  const calm = Math.max(0, 1 - topThreat / w.burdenThreatFull);
  const size = w.burdenSize * calm * rootShare(sizeShare);
  const wanted = w.burdenBase + w.burdenThreat * topThreat - w.burdenAllies * alliesBurden + size;
  const level = desiredBurden(w, topThreat, alliesBurden, sizeShare);
  return {
    level: ppm(level),
    parts: [
      { part: 'burden-base', size: w.burdenBase * ONE },
      { part: 'burden-threat', size: w.burdenThreat * topThreat * ONE },
      { part: 'burden-allies', size: -w.burdenAllies * alliesBurden * ONE },
      { part: 'burden-size', size: size * ONE },
      { part: 'limits', size: (level - wanted) * ONE },
    ],
  };
});

/** 1 − Σ costs of the pacts' clauses × the taste for autonomy; a clause that stands in several pacts counts in each. */
export const autonomyAccount = accountOfNation((state, i) => {
  const { theory } = state.content;
  const me = nationAt(state.content, i);
  const taste = autonomyTasteOf(state, i);
  const costs = new Map<string, number>();
  const charge = (part: string, cost: number): void => {
    costs.set(part, (costs.get(part) ?? 0) + cost);
  };
  for (const pact of state.structure.pacts) {
    if (!pact.members.some((member) => member.nation === me)) continue;
    charge('membership', theory.pactTypes[pact.type].autonomyCost);
    for (const clause of pact.terms.clauses) charge(`clause-${clause}`, theory.clauseCosts[clause]);
  }
  const parts: Part[] = [{ part: 'whole', size: ONE }];
  let cost = 0;
  for (const [part, share] of costs) {
    parts.push({ part, size: -share * taste });
    cost += share;
  }
  const level = autonomy(state, i);
  const bare = ONE - Math.trunc(cost * taste);
  if (bare !== level) parts.push({ part: 'limits', size: level - bare });
  return { level, parts };
});

/** What each nation and pseudo-actor would take from it if it stood alone, and what its friends give back. */
export const securityAccount = accountOfNation((state, i) => {
  const derived = derive(state);
  const n = state.content.nations.length;
  const half = state.content.theory.scores.securityHalf;
  const alone = (derived.threat[i] as number) / ONE;
  const lost = saturate(alone, half);
  const parts: Part[] = [{ part: 'whole', size: ONE }];
  for (let j = 0; j < n; j++) {
    const feared = derived.theta[i * n + j] as number;
    if (feared > 0)
      parts.push({ part: 'feared', about: nationAt(state.content, j), size: (-lost * feared) / alone });
  }
  const { threats } = state.content;
  threats.forEach(({ id, kind }, t) => {
    const feared = derived.nonStateThreat[i * threats.length + t] as number;
    if (feared > 0) parts.push({ part: kind, threat: id, size: (-lost * feared) / alone });
  });
  const left = saturate(residualThreat(state, derived, i), half);
  parts.push({ part: 'deterred', size: (lost - left) * ONE });
  return { level: security(state, derived, i), parts };
});

/** Half, and what growth and defence spending have changed since the start. */
export const prosperityAccount = accountOfNation((state, i) => {
  const start = state.content.nations[i];
  const gdp = state.nations.gdp[i] as number;
  const then = Math.max(1, (start?.gdp ?? 1) * (ONE - (start?.burden ?? 0)));
  const grown = (gdp * (ONE - (start?.burden ?? 0))) / then - 1;
  const now = (gdp * (ONE - (state.nations.burden[i] as number))) / then - 1;
  const level = prosperity(state, i);
  return {
    level,
    parts: [
      { part: 'half', size: ONE / 2 },
      { part: 'growth', size: (grown * ONE) / 2 },
      { part: 'spending', size: ((now - grown) * ONE) / 2 },
      { part: 'limits', size: now > 1 || now < -1 ? level - (ONE / 2) * (1 + now) : 0 },
    ],
  };
});
