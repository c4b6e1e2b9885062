// What goes into a nation's wanted defence spending, and who pays less than its share in a pact (Olson & Zeckhauser 1966).

import { ONE, saturate } from '../model/arithmetic';
import { desiredBurden } from './economy';
import { indexOf } from '../model/columns';
import type { Pact, Position, PublicPosition } from '../model/state';
import type { Derived } from './derived';

export interface BurdenCase {
  /** Its largest θ, 0…1. */
  readonly topThreat: number;
  /** Burden of its allies, weighted by gdp; 0 without any. */
  readonly alliesBurden: number;
  /** Its share of the gdp of all allies together. */
  readonly sizeShare: number;
  /** What those whom it fears have added to their burdens since the start, weighted by fear; less in calm times. Signed. */
  readonly rivalsRise: number;
  /** What it spent at the start beyond what its fears then called for; signed share of gdp. */
  readonly habit: number;
}

export function burdenCase(
  position: {
    readonly content: PublicPosition['content'];
    readonly nations: Pick<PublicPosition['nations'], 'gdp' | 'burden' | 'startNeed'>;
  },
  derived: Pick<Derived, 'theta' | 'allied'>,
  i: number,
): BurdenCase {
  const { gdp, burden, startNeed } = position.nations;
  const n = position.content.nations.length;
  let others = 0;
  let spent = 0;
  let worst = 0;
  let feared = 0;
  let risen = 0;
  for (let j = 0; j < n; j++) {
    const theta = derived.theta[i * n + j]!;
    worst = Math.max(worst, theta);
    feared += theta;
    risen += theta * (burden[j]! - position.content.nations[j]!.burden);
    if (!derived.allied[i * n + j]) continue;
    others += gdp[j]!;
    spent += (gdp[j]! * burden[j]!) / ONE;
  }
  const own = gdp[i]!;
  const alert = saturate(worst / ONE, position.content.theory.economy.burdenRivalsHalf);
  return {
    topThreat: worst / ONE,
    alliesBurden: others > 0 ? spent / others : 0,
    sizeShare: own / (own + others),
    rivalsRise: feared > 0 ? (alert * risen) / feared / ONE : 0,
    habit: (position.content.nations[i]!.burden - startNeed[i]!) / ONE,
  };
}

/** What a nation's fears, allies and size call for, whatever it spends. */
export function needOf(
  position: PublicPosition,
  derived: Pick<Derived, 'theta' | 'allied'>,
  i: number,
): number {
  const { topThreat, alliesBurden, sizeShare } = burdenCase(position, derived, i);
  return desiredBurden(position.content.theory.economy, topThreat, alliesBurden, sizeShare);
}

/** What a member pays, and what it would pay if it did not ride free. */
export interface Share {
  /** What was pledged, or the members' mean weighted by gdp where nothing was; ppm of gdp. */
  readonly norm: number;
  readonly paid: number;
  /** 1 − paid/norm, −1…1 in ppm: above 0 it rides free, below it carries the others. */
  readonly freeRiding: number;
}

/** Each member's share of a pact's burden, in the order of its members. */
export function burdenShares(position: Position, pact: Pick<Pact, 'members' | 'terms'>): readonly Share[] {
  const { gdp, burden } = position.nations;
  const seats = pact.members.map((member) => indexOf(position.content, member.nation));
  let economy = 0;
  let spent = 0;
  for (const i of seats) {
    economy += gdp[i]!;
    spent += gdp[i]! * burden[i]!;
  }
  const norm = pact.terms.pledge > 0 ? pact.terms.pledge : Math.trunc(spent / Math.max(1, economy));
  return seats.map((i) => {
    const paid = burden[i]!;
    const riding = norm > 0 ? 1 - paid / norm : 0;
    return { norm, paid, freeRiding: Math.round(Math.max(-1, riding) * ONE) + 0 };
  });
}
