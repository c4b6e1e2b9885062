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
  readonly attackerOffence: boolean;
  readonly attackerNeutrality: boolean;
  readonly attackerBacked: boolean;
  readonly bothDemocratic: boolean;
  readonly allied: boolean;
}

/** Chance that the attacker would win alone against the target and its friends, 0…1. */
export function winShare(own: number, other: number, reach: number, friends: number): number {
  return own / (own + other * reach + friends);
}

/** What the odds of winning leave of an attack: poor odds restrain it in part. */
function oddsLeft(w: AttackWeights, own: number, other: number, reach: number, friends: number): number {
  const win = winShare(own, other, reach, friends);
  return 1 - w.odds * (1 - win * win);
}

/** Disputes begun a year by this directed pair, at tempo 1. */
export function attackPropensity(w: AttackWeights, c: AttackCase): number {
  let p =
    w.base * (w.rivalryBase + c.rivalry) * c.reach * (w.peaceBase + 1 / (1 + c.peaceYears / w.peaceYears));
  p *= rootShare(c.own / (c.own + c.other)) * oddsLeft(w, c.own, c.other, c.reach, c.friends);
  p *= 1 - w.trade * c.tradeAtStake;
  if (c.targetDefended) p *= w.defence;
  if (c.attackerOffence) p *= w.offence;
  if (c.attackerNeutrality) p *= w.neutrality;
  if (c.attackerBacked) p *= w.unconditional;
  if (c.bothDemocratic) p *= w.democracies;
  if (c.allied) p *= w.allied;
  return p;
}

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
  const peace = w.peaceBase + 1 / (1 + peaceYears / w.peaceYears);
  const odds = oddsLeft(w, own, other, reach, 0);
  return w.base * (w.rivalryBase + rivalry) * reach * peace * odds * mostRaised(w, backing);
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

/** The same as named factors in order; their product is the propensity. The odds alone and what friends change are told apart. */
export function attackFactors(w: AttackWeights, c: AttackCase): readonly { part: string; factor: number }[] {
  const odds = (friends: number): number => oddsLeft(w, c.own, c.other, c.reach, friends);
  const when = (holds: boolean, factor: number): number => (holds ? factor : 1);
  return [
    { part: 'proneness', factor: w.base },
    { part: 'rivalry', factor: w.rivalryBase + c.rivalry },
    { part: 'reach', factor: c.reach },
    { part: 'years-of-peace', factor: w.peaceBase + 1 / (1 + c.peaceYears / w.peaceYears) },
    { part: 'relative-power', factor: rootShare(c.own / (c.own + c.other)) },
    { part: 'odds-alone', factor: odds(0) },
    { part: 'target-friends', factor: odds(c.friends) / odds(0) },
    { part: 'trade-restrains', factor: 1 - w.trade * c.tradeAtStake },
    { part: 'target-defended', factor: when(c.targetDefended, w.defence) },
    { part: 'own-offence-pact', factor: when(c.attackerOffence, w.offence) },
    { part: 'own-neutrality-pact', factor: when(c.attackerNeutrality, w.neutrality) },
    { part: 'own-backer', factor: when(c.attackerBacked, w.unconditional) },
    { part: 'both-democratic', factor: when(c.bothDemocratic, w.democracies) },
    { part: 'allied', factor: when(c.allied, w.allied) },
  ];
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
