// Whom a nation has sounded out of late.

import type { NationId } from '../model/ids';
import type { Position, Sounding } from '../model/state';

/** What `by` still has of a sounding of `of`; undefined where it has none. */
export const soundingOf = (
  { structure }: Pick<Position, 'structure'>,
  by: NationId,
  of: NationId,
): Sounding | undefined => structure.soundings.find((one) => one.by === by && one.of === of);
