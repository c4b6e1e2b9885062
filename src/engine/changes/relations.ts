// How acts between nations move trust, for the parties and for those who look on (model section 5).

import { clamp, ONE, ppm } from '../model/arithmetic';
import type { Effect } from '../model/events';
import { betrayed } from '../rules/bad-faith';
import { trustLeft } from '../rules/politics';
import { trustImpulse } from '../rules/trust';
import { turnYearsAgo } from '../rules/threat';
import { bumpBoth } from './cells';
import type { Work } from './work';

/** i's trust in j moves by an impulse of `size` (signed share); i's nationalism and its memory of a broken promise take some of a gain. */
export function moveTrust(work: Work, effects: Effect[], i: number, j: number, size: number): void {
  const { trust } = work.pairs;
  const at = i * work.content.nations.length + j;
  const pride = work.nations.nationalism[i]!;
  const open = size > 0 ? size * (1 - betrayed(work, i, j)) : size;
  const felt = open > 0 && pride > 0 ? open * trustLeft(work.content.theory.politics, pride) : open;
  const was = trust[at]!;
  const now = clamp(was + trustImpulse(felt, was), 0, ONE);
  if (now === was) return;
  trust[at] = now;
  effects.push({ column: 'trust', i, j, delta: now - was });
}

export function moveTrustBothWays(work: Work, effects: Effect[], i: number, j: number, size: number): void {
  moveTrust(work, effects, i, j, size);
  moveTrust(work, effects, j, i, size);
}

/** A symmetric share moves towards 1 by `size` of what is missing. */
export function raiseBoth(
  work: Work,
  effects: Effect[],
  column: 'transparency' | 'interoperability',
  i: number,
  j: number,
  size: number,
): void {
  const n = work.content.nations.length;
  bumpBoth(work, effects, column, i, j, Math.trunc(size * (ONE - work.pairs[column][i * n + j]!)));
}

export function addGrievance(work: Work, effects: Effect[], i: number, j: number, size: number): void {
  bumpBoth(work, effects, 'grievance', i, j, ppm(size));
}

/** A militarised dispute between i and j is remembered from now on. */
export function rememberDispute(work: Work, i: number, j: number): void {
  const n = work.content.nations.length;
  work.pairs.lastDispute[i * n + j] = work.turn;
  work.pairs.lastDispute[j * n + i] = work.turn;
}

function recentViolations(work: Work): number {
  const since = turnYearsAgo(work, work.content.theory.trust.violationMemoryYears);
  return work.structure.violations.filter((violation) => violation.turn >= since).length;
}

/**
 * A broken promise: its victims lose trust at once, every third state some of it. In harder times, when many promises were
 * broken of late, one more costs less (LeVeck & Narang).
 */
export function punishViolation(
  work: Work,
  effects: Effect[],
  violator: number,
  victims: readonly number[],
): void {
  const w = work.content.theory.trust;
  const n = work.content.nations.length;
  const dulled = 1 + recentViolations(work);
  const { tied } = work.derived;
  for (let k = 0; k < n; k++) {
    if (k === violator) continue;
    if (victims.includes(k)) {
      moveTrust(work, effects, k, violator, -w.violation);
      continue;
    }
    const ofVictim = victims.some((victim) => tied[k * n + victim]! > 0);
    const ofViolator = tied[k * n + violator]! > 0;
    const share = ofVictim ? w.onlookerVictimAlly : ofViolator ? w.onlookerViolatorAlly : w.onlookerOther;
    moveTrust(work, effects, k, violator, -(w.onlookers * share) / dulled);
  }
}
