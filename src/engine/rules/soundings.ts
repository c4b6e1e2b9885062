// Whom a nation has sounded out of late, how long that tells anything, and how likely it is to leak.

import { ONE, ppm } from '../model/arithmetic';
import { indexOf } from '../model/columns';
import type { Ppm } from '../model/content';
import type { NationId } from '../model/ids';
import type { Position, PublicPosition, Sounding } from '../model/state';

/** What `by` still has of a sounding of `of`; undefined where it has none. */
export const soundingOf = (
  { structure }: Pick<Position, 'structure'>,
  by: NationId,
  of: NationId,
): Sounding | undefined => structure.soundings.find((one) => one.by === by && one.of === of);

/** Turns for which a sounding tells. */
export const soundingTurns = ({ content }: Pick<PublicPosition, 'content'>): number =>
  Math.max(1, Math.round(content.theory.doubt.soundingYears * content.turnsPerYear));

/** The chance that a sounding leaks: an open society keeps no secret. Half of it falls to the one sounded out, half to its rivals. */
export function leakChance(
  position: Pick<PublicPosition, 'content' | 'pairs'>,
  by: NationId,
  of: NationId,
): Ppm {
  const { content, pairs } = position;
  const { leakClosed, leakOpen } = content.theory.doubt;
  const [i, j] = [indexOf(content, by), indexOf(content, of)];
  const open = (pairs.transparency[i * content.nations.length + j] ?? 0) / ONE;
  return ppm(leakClosed + (leakOpen - leakClosed) * open);
}
