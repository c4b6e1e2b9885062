// Who fights in a war and with what, what is at stake for each side, and how near each is to giving up (model section 12).

import { clamp, ONE, ppm, saturate } from '../model/arithmetic';
import { indexOf } from '../model/columns';
import type { NationId } from '../model/ids';
import type { Belligerent, Call, Crisis, Position, PublicPosition } from '../model/state';
import type { CrisisWeights } from '../model/theory-play';
import type { WarWeights } from '../model/theory-war';
import { type Answer, RUNGS, type Side, type WarAim } from '../model/vocabulary';
import { principalOf } from './call-side';
import type { Derived } from './derived';
import type { Contribution } from './side-power';
import { appetite } from './threat';

export const otherSide = (side: Side): Side => (side === 'challenger' ? 'target' : 'challenger');

/** On which side of a crisis a call is. */
export const sideOfCall = (
  calls: readonly Call[],
  crisis: Crisis,
  call: Pick<Call, 'caller' | 'made'>,
): Side => (principalOf(calls, crisis, call) === crisis.challenger ? 'challenger' : 'target');

/** The record of a nation that fights now, where it does. */
export const fighting = ({ belligerents }: Crisis, nation: NationId): Belligerent | undefined =>
  belligerents.find((one) => one.nation === nation && one.until === null);

/** Whether a nation has laid down its arms and not come in again. */
export const hasLeft = (crisis: Crisis, nation: NationId): boolean =>
  crisis.belligerents.some((one) => one.nation === nation && one.until !== null) &&
  fighting(crisis, nation) === undefined;

function shareOf(w: CrisisWeights, answer: Answer | null): number {
  if (answer === 'fight') return 1;
  if (answer === 'fund') return w.fundShare;
  return answer === 'base' ? w.baseShare : 0;
}

/** A principal, those who answered its calls, or the calls of one who came, with more than words, and who came in unasked. */
export function contributionsOf(
  { content, structure }: Pick<PublicPosition, 'content' | 'structure'>,
  crisis: Crisis,
  side: Side,
): readonly Contribution[] {
  const w = content.theory.crisis;
  const brought: Contribution[] = [{ seat: indexOf(content, crisis[side]), share: 1 }];
  const counted = new Set<NationId>([crisis[side]]);
  const bring = (nation: NationId, share: number): void => {
    if (share === 0 || counted.has(nation)) return;
    counted.add(nation);
    brought.push({ seat: indexOf(content, nation), share });
  };
  for (const one of crisis.belligerents)
    if (one.entry === 'intervention' && one.until === null && one.side === side) bring(one.nation, 1);
  for (const call of structure.calls)
    if (call.crisis === crisis.id && !hasLeft(crisis, call.called))
      if (sideOfCall(structure.calls, crisis, call) === side) bring(call.called, shareOf(w, call.answer));
  return brought;
}

type Seen = Pick<PublicPosition, 'content' | 'pairs' | 'nations'> & {
  readonly derived: Pick<Derived, 'theta'>;
};

/** What is at stake for a side of a crisis, by name; each a share. */
export function stakeParts(
  { content, pairs, nations, derived }: Seen,
  crisis: Pick<Crisis, 'challenger' | 'target' | 'rung' | 'pushed'>,
  side: Side,
): readonly { readonly part: string; readonly value: number }[] {
  const { war, threat } = content.theory;
  const w = war.stakes;
  const n = content.nations.length;
  const at = indexOf(content, crisis[side]) * n + indexOf(content, crisis[otherSide(side)]);
  const bloody = RUNGS.indexOf(crisis.rung) >= RUNGS.indexOf('clash');
  return [
    { part: 'rivalry', value: w.rivalry * (pairs.rivalry[at]! / ONE) },
    { part: 'land', value: pairs.dispute[at]! > 0 ? w.land : 0 },
    { part: 'fear', value: w.fear * saturate(derived.theta[at]! / ONE, threat.sharedHalf) },
    { part: 'appetite', value: w.appetite * Math.max(0, appetite(threat, pairs.perceivedIntent[at]! / ONE)) },
    { part: 'pride', value: w.pride * (nations.nationalism[indexOf(content, crisis[side])]! / ONE) },
    { part: 'audience', value: w.audience * crisis.pushed[side] },
    { part: 'attacked', value: side === 'target' && bloody ? w.attacked : 0 },
  ];
}

/** Their sum, 0…1. */
export const stakeOf = (seen: Seen, crisis: Crisis, side: Side): number =>
  clamp(
    stakeParts(seen, crisis, side).reduce((sum, { value }) => sum + value, 0),
    0,
    1,
  );

/** How much weariness a nation bears before it gives up, against what everybody bears: its pride, its stability, what is at stake for its side. */
export function bearingOf(
  { content, nations }: Pick<Position, 'content' | 'nations'>,
  seat: number,
  stake: number,
): number {
  const w = content.theory.war.bearing;
  return (
    1 +
    w.nationalism * (nations.nationalism[seat]! / ONE) +
    w.stability * (nations.stability[seat]! / ONE) +
    w.stake * stake
  );
}

/** What a turn of war wears a nation down by, ppm: fighting against such odds (the foes' power to its side's), and time. */
export function wear(
  w: WarWeights,
  odds: number,
  intensity: number,
  years: number,
  bearing: number,
): { readonly blood: number; readonly length: number } {
  const against = clamp(odds, 1 / w.oddsMost, w.oddsMost);
  return {
    blood: ppm((w.bloodPerYear * years * against * intensity) / bearing),
    length: ppm((w.lengthPerYear * years) / bearing),
  };
}

/** How near a belligerent is to giving up, ppm; from 1 000 000 on it does. */
export const wearinessOf = ({ blood, length }: Belligerent): number => blood + length;

/** What a challenger fights for: land where it claims some, who governs where the two are rivals of opposite regimes, or that the other gives way. */
export function aimOf(
  { content, pairs, nations }: Pick<Position, 'content' | 'pairs' | 'nations'>,
  { challenger, target }: Crisis,
): WarAim {
  const i = indexOf(content, challenger);
  const j = indexOf(content, target);
  if (pairs.dispute[i * content.nations.length + j]! > 0) return 'land';
  const apart = Math.abs(nations.regime[i]! - nations.regime[j]!) > ONE;
  return apart ? 'government' : 'submission';
}

/** Whether a peace after a war still holds quarrels off between two. */
export function underTruce(
  { content, structure, turn }: Pick<PublicPosition, 'content' | 'structure' | 'turn'>,
  a: NationId,
  b: NationId,
): boolean {
  const since = turn - content.theory.war.truceYears * content.turnsPerYear;
  return structure.settled.some(
    ({ rung, turn: ended, challenger, target }) =>
      rung === 'war' &&
      ended > since &&
      ((challenger === a && target === b) || (challenger === b && target === a)),
  );
}
