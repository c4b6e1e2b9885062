// How strong the sides of a crisis are and what a clash between them comes to (model section 8).

import { clamp, ONE } from '../model/arithmetic';
import type { Position, PublicPosition } from '../model/state';
import type { CrisisWeights } from '../model/theory-play';
import { reachKm } from './reach';
import { proximity } from './threat';

/** One contributor to a side: its position and the share of its strength that it brings, 0…1. */
export interface Contribution {
  readonly seat: number;
  readonly share: number;
}

/** c·π·(½+½x)·readiness·technology·share of one who stands by a principal, at a place; ppm, not rounded. The principal itself has π = x = 1 at home. */
export function broughtBy(
  position: Position,
  principal: number,
  where: number,
  { seat, share }: Contribution,
): number {
  const { content, nations, pairs } = position;
  const { threat, crisis } = content.theory;
  const n = content.nations.length;
  const reach = seat === where ? 1 : proximity(threat, reachKm(position)[seat * n + where]!);
  const x = seat === principal ? 1 : pairs.interoperability[seat * n + principal]! / ONE;
  const together = 1 - crisis.interoperabilityShare + crisis.interoperabilityShare * x;
  const ready = nations.readiness[seat]! / ONE;
  const skill = 1 + crisis.technologyShare * (nations.technology[seat]! / ONE - crisis.technologyNeutral);
  return nations.capability[seat]! * reach * together * ready * skill * share;
}

/** What all of a side bring, at the place where it is fought; ppm. */
export const sidePower = (
  position: Position,
  principal: number,
  where: number,
  side: readonly Contribution[],
): number => side.reduce((power, one) => power + broughtBy(position, principal, where, one), 0);

/** Ratio of the challenger's power to the target's, moved by luck in 0…1: ½ leaves it as it is. */
export function fightRatio(w: CrisisWeights, challenger: number, target: number, luck: number): number {
  const fair = challenger / Math.max(1, target);
  return fair * clamp(1 + w.luck * (2 * luck - 1), 0, 2);
}

/** What a side seems to bring at a place, as anybody can tell: Σ c·π·readiness·share; ppm. */
export function apparentPower(
  position: PublicPosition,
  where: number,
  side: readonly Contribution[],
): number {
  const { content, nations } = position;
  const n = content.nations.length;
  const km = reachKm(position);
  let power = 0;
  for (const { seat, share } of side) {
    const reach = seat === where ? 1 : proximity(content.theory.threat, km[seat * n + where]!);
    power += nations.capability[seat]! * reach * (nations.readiness[seat]! / ONE) * share;
  }
  return power;
}
