// How prone one nation is to begin a dispute with another (model section 8; trade after Jackson & Nei 2015).

import { ONE, rootShare } from '../model/arithmetic';
import type { AttackWeights } from '../model/theory-play';

/** What a nation's own pacts free it to do. */
export interface Backing {
  readonly offence: boolean;
  readonly neutrality: boolean;
  readonly backed: boolean;
}

export interface AttackCase {
  /** 0…1. */
  readonly rivalry: number;
  /** Reach of the attacker at the target, 0…1. */
  readonly reach: number;
  /** Years since the pair's last militarised dispute; large where there was none. */
  readonly peaceYears: number;
  readonly own: number;
  readonly other: number;
  /** What the target's friends would bring, already weighted by honour, cohesion and reach. */
  readonly friends: number;
  /** What a fight would end of their trade, 0…1. */
  readonly tradeAtStake: number;
  readonly targetDefended: boolean;
  /** Whether one of those bound to defend it has nuclear weapons. */
  readonly targetShielded: boolean;
  readonly attackerOffence: boolean;
  readonly attackerNeutrality: boolean;
  readonly attackerBacked: boolean;
  readonly bothDemocratic: boolean;
  readonly allied: boolean;
}

/** Chance that the attacker would win alone against the target and its friends, 0…1: distance weakens who comes from afar (Boulding 1962). */
export function winShare(own: number, other: number, reach: number, friends: number): number {
  const arrives = own * reach;
  return arrives / (arrives + other + friends);
}

/** What the odds of winning leave of an attack: poor odds restrain it in part. */
function oddsLeft(w: AttackWeights, own: number, other: number, reach: number, friends: number): number {
  const win = winShare(own, other, reach, friends);
  return 1 - w.odds * (1 - win * win);
}

/** What enmity adds to a pair's proneness, and what years without a dispute leave of it. */
const rivalryFactor = (w: AttackWeights, rivalry: number): number => w.rivalryBase + rivalry;
const peaceFactor = (w: AttackWeights, years: number): number => w.peaceBase + 1 / (1 + years / w.peaceYears);

/** The factors of a propensity, each 1 where it changes nothing; their product is the propensity. */
export interface AttackFactors {
  readonly proneness: number;
  readonly rivalry: number;
  readonly reach: number;
  readonly peace: number;
  readonly power: number;
  /** What the odds of winning leave: against the target and its friends. */
  readonly odds: number;
  readonly trade: number;
  readonly defended: number;
  readonly shielded: number;
  readonly offence: number;
  readonly neutrality: number;
  readonly backed: number;
  readonly democracies: number;
  readonly allied: number;
}

export function attackFactors(w: AttackWeights, c: AttackCase): AttackFactors {
  return {
    proneness: w.base,
    rivalry: rivalryFactor(w, c.rivalry),
    reach: c.reach,
    peace: peaceFactor(w, c.peaceYears),
    power: rootShare(c.own / (c.own + c.other)),
    odds: oddsLeft(w, c.own, c.other, c.reach, c.friends),
    trade: 1 - w.trade * c.tradeAtStake,
    defended: c.targetDefended ? w.defence : 1,
    shielded: c.targetShielded ? w.shield : 1,
    offence: c.attackerOffence ? w.offence : 1,
    neutrality: c.attackerNeutrality ? w.neutrality : 1,
    backed: c.attackerBacked ? w.unconditional : 1,
    democracies: c.bothDemocratic ? w.democracies : 1,
    allied: c.allied ? w.allied : 1,
  };
}

/** Their product: disputes begun a year by this directed pair, at tempo 1. */
export function propensityOf(f: AttackFactors): number {
  const drive = f.proneness * f.rivalry * f.reach * f.peace * (f.power * f.odds) * f.trade;
  return drive * f.defended * f.shielded * f.offence * f.neutrality * f.backed * f.democracies * f.allied;
}

/** What the odds would leave if the target had no friends. */
export const oddsAlone = (w: AttackWeights, c: AttackCase): number => oddsLeft(w, c.own, c.other, c.reach, 0);

/** The same straight from a case. */
export const attackPropensity = (w: AttackWeights, c: AttackCase): number =>
  propensityOf(attackFactors(w, c));

/**
 * The most that `attackPropensity` can come to for an attacker with this backing and a pair of this rivalry, reach, peace and power:
 * no friends, no trade. Where chance lies above it, the rest need not be worked out.
 */
export function mostPropensity(
  w: AttackWeights,
  backing: Backing,
  rivalry: number,
  reach: number,
  peaceYears: number,
  own: number,
  other: number,
): number {
  const peace = peaceFactor(w, peaceYears);
  const odds = oddsLeft(w, own, other, reach, 0);
  return w.base * rivalryFactor(w, rivalry) * reach * peace * odds * mostRaised(w, backing);
}

/** Room for the rounding of the same product in another order. */
const ROOM = 1 + 1 / ONE;

function mostRaised(w: AttackWeights, backing: Backing): number {
  let most = Math.max(1, w.defence) * Math.max(1, w.democracies) * Math.max(1, w.allied) * ROOM;
  if (backing.offence) most *= w.offence;
  if (backing.neutrality) most *= w.neutrality;
  if (backing.backed) most *= w.unconditional;
  return most;
}

/** How much of a fight's weight friends would bring against an attacker, 0…1: what is shown as deterrence. */
export function credibility(
  own: number,
  attacker: number,
  friendsExpected: number,
  friendsReach: number,
): number {
  return friendsExpected / (own + attacker + friendsReach);
}
