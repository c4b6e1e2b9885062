// How pairs and nations move by themselves in a turn: plain kernels over integer columns (model sections 4 and 5).

import { yearsPerTurn } from '../rules/pace';
import { clamp, MOST, ONE, ppm } from '../model/arithmetic';
import { indexOf } from '../model/columns';
import type { Content } from '../model/content';
import type { Position } from '../model/state';
import { memoByPacts, memoPerObject } from '../model/memo';
import { transparencyFloor, interoperabilityFloor } from '../rules/clauses';
import { betrayals } from '../rules/bad-faith';
import type { Pressures } from '../rules/measures';
import { preferences, tradeGrowth, tradeTermsAt } from '../rules/trade';
import { trustDrift } from '../rules/trust';
import { arming, shareTechnology, spendingOf } from './arms';
import type { Work } from '../changes/work';

/** τ of all ordered pairs. */
export function driftTrust(work: Work): void {
  const { trust, transparency, grievance } = work.pairs;
  const { theory, nations } = work.content;
  const years = yearsPerTurn(work);
  const n = nations.length;
  const memories = betrayals(work);
  for (let i = 0; i < n; i++) {
    const memory = memories.get(i);
    const nationalism = work.nations.nationalism[i]!;
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      const at = i * n + j;
      const was = trust[at]!;
      const now = {
        trust: was,
        transparency: transparency[at]!,
        nationalism,
        grievance: grievance[at]!,
        betrayed: memory?.get(j) ?? 0,
      };
      const { gained, withheld, remembered, lost } = trustDrift(theory, now, years);
      trust[at] = was + gained - withheld - remembered - lost;
    }
  }
}

interface Goals {
  readonly transparency: Int32Array;
  readonly interoperability: Int32Array;
  /** The gap between interests that is left, ppm. */
  readonly interests: Int32Array;
}

function raise(goals: Int32Array, at: number, value: number): void {
  if (goals[at]! < value) goals[at] = value;
}

let laidOut: Goals | null = null;

/** Where pairs without pacts drift. The columns are laid out once for a game: only the goals asked for last are kept. */
function plainGoals(content: Content): Goals {
  const gaps = plainGaps(content);
  const cells = gaps.length;
  if (laidOut?.interests.length !== cells)
    laidOut = {
      transparency: new Int32Array(cells),
      interoperability: new Int32Array(cells),
      interests: new Int32Array(cells),
    };
  laidOut.transparency.fill(ppm(content.theory.transparency.base));
  laidOut.interoperability.fill(0);
  laidOut.interests.set(gaps);
  return laidOut;
}

/** Where pacts pull the transparency, interoperability and interests of each pair. */
const goalsOf = memoByPacts(({ content, structure }): Goals => {
  const n = content.nations.length;
  const w = content.theory.transparency;
  const gaps = plainGaps(content);
  const goals = plainGoals(content);
  for (const pact of structure.pacts) {
    const open = ppm(transparencyFloor(w, pact));
    const drilled = ppm(interoperabilityFloor(w, pact));
    const agenda = pact.terms.clauses.includes('consultation') ? ppm(w.interestConsultation) / ONE : 1;
    const seats = pact.members.map((member) => indexOf(content, member.nation));
    for (const i of seats) {
      for (const j of seats) {
        if (i === j) continue;
        const at = i * n + j;
        raise(goals.transparency, at, open);
        raise(goals.interoperability, at, drilled);
        const common = Math.trunc(gaps[at]! * agenda);
        if (common < goals.interests[at]!) goals.interests[at] = common;
      }
    }
  }
  return goals;
});

/** Half the sum of absolute differences of two nations' interest weights, ppm. */
export function interestGapOf(position: Pick<Position, 'content'>, i: number, j: number): number {
  const a = position.content.nations[i]?.interests;
  const b = position.content.nations[j]?.interests;
  if (!a || !b) return 0;
  let gap = 0;
  for (const area of Object.keys(a) as (keyof typeof a)[]) gap += Math.abs(a[area] - b[area]);
  return Math.trunc(gap / 2);
}

/** Interest gaps without any pact; they do not change within a game. */
const plainGaps = memoPerObject((content: Content) => {
  const n = content.nations.length;
  return Int32Array.from({ length: n * n }, (_, at) =>
    interestGapOf({ content }, Math.trunc(at / n), at % n),
  );
});

const approach = (was: number, goal: number, share: number): number =>
  was === goal ? was : was + Math.trunc((goal - was) * share);

/** q, x and ip of all pairs move towards what the pacts make of them. */
export function driftTies(work: Work): void {
  const { transparency, interoperability, interestGap, intelligence } = work.pairs;
  const w = work.content.theory.transparency;
  const years = yearsPerTurn(work);
  const n = work.content.nations.length;
  const goals = goalsOf(work);
  const open = Math.min(1, w.driftPerYear * years);
  const drill = Math.min(1, w.interoperabilityDecay * years);
  const agenda = Math.min(1, w.interestDrift * years);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      const at = i * n + j;
      transparency[at] = approach(transparency[at]!, goals.transparency[at]!, open);
      interoperability[at] = approach(interoperability[at]!, goals.interoperability[at]!, drill);
      interestGap[at] = approach(interestGap[at]!, goals.interests[at]!, agenda);
      if (intelligence[at]! > 0) intelligence[at] = intelligence[at]! - 1;
    }
  }
}

/** Trade grows with trust, economic clauses and investment, and shrinks under hostility and sanctions, as they stood before. */
export function driftTrade(work: Work, forced: Pressures | null): void {
  const { trade } = work.pairs;
  const before = work.before.pairs;
  const w = work.content.theory.economy;
  const n = work.content.nations.length;
  const years = yearsPerTurn(work);
  const preferred = preferences(work.before);
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const at = i * n + j;
      const flow = trade[at]!;
      if (flow === 0) continue;
      const back = j * n + i;
      const rate = tradeGrowth(tradeTermsAt(w, before, preferred, forced, at, back));
      const now = clamp(flow + Math.trunc(flow * rate * years), 0, MOST);
      trade[at] = now;
      trade[back] = now;
    }
  }
}

/** Moves the burden towards its target; returns the share of gdp that is no longer spent on defence, 0…1. */
function driftBurden(work: Work, i: number): number {
  const { burden, burdenTarget } = work.nations;
  const step = ppm(
    (work.content.theory.economy.burdenStepPerYear * work.content.tempo) / work.content.turnsPerYear,
  );
  const gap = burdenTarget[i]! - burden[i]!;
  burden[i] = burden[i]! + Math.max(-step, Math.min(step, gap));
  return Math.max(0, Math.min(step, -gap)) / ONE;
}

/**
 * Burden and gdp: growth by itself as far as a state is steady, by what trade has opened since the turn began,
 * by the measures in force, and less what it costs to turn arms makers to other work. */
function driftEconomy(work: Work, i: number, years: number, forced: Pressures | null): void {
  const { economy } = work.content.theory;
  const { gdp, stability } = work.nations;
  const start = work.content.nations[i];
  if (!start) return;
  const disarmed = driftBurden(work, i);
  const n = work.content.nations.length;
  let traded = start.tradeElsewhere;
  for (let j = 0; j < n; j++) traded += work.pairs.trade[i * n + j]!;
  const before = work.derived.trade[i]!;
  const opened = before > 0 ? traded / before - 1 : 0;
  const steady = Math.min(1, stability[i]! / Math.max(1, start.stability));
  const pressed = (forced?.growth[i] ?? 0) * years;
  const growth =
    economy.gdpGrowth * years * steady +
    economy.gdpGrowthFromTrade * opened +
    pressed -
    economy.conversion * disarmed;
  const earned = Math.trunc((forced?.money[i] ?? 0) * years);
  gdp[i] = clamp(gdp[i]! + Math.trunc(gdp[i]! * growth) + earned, 1, MOST);
  if (forced !== null && forced.stability[i] !== 0)
    stability[i] = clamp(stability[i]! + ppm(forced.stability[i]! * years), 0, ONE);
}

/** What nations are and can do: economies first, then the arms that they pay for, then what wears off. */
export function driftNations(work: Work, forced: Pressures | null): void {
  const { economy, transparency } = work.content.theory;
  const { capability, readiness, stability } = work.nations;
  const years = yearsPerTurn(work);
  const wear = Math.min(1, transparency.readinessDecay * years);
  shareTechnology(work, years);
  for (let i = 0; i < capability.length; i++) driftEconomy(work, i, years, forced);
  const spending = spendingOf(work);
  work.content.nations.forEach((start, i) => {
    const armed = arming(work, spending, i) * economy.capabilityFromBurden * years;
    capability[i] = clamp(capability[i]! + Math.trunc(capability[i]! * armed), 1, MOST);
    readiness[i] = approach(readiness[i]!, ppm(transparency.readinessBase), wear);
    stability[i] = approach(stability[i]!, start.stability, wear);
  });
}

/** Influence for the next turn: what is kept, a fixed income, and more for those of good repute. */
export function payInfluence(work: Work): void {
  const { perTurn, byStanding, carry } = work.content.theory.influence;
  const { influence } = work.nations;
  for (let i = 0; i < influence.length; i++) {
    const standing = Math.round((byStanding * work.derived.reputation[i]!) / ONE);
    influence[i] = Math.min(carry, influence[i]!) + perTurn + standing;
  }
}
