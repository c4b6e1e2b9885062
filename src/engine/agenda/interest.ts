// What a quarrel of others is to a nation, where its word counts: what draws it to a side, the more the more it would tip the scales.

import type { Crisis } from '../model/state';
import type { Side } from '../model/vocabulary';
import { interestsIn } from '../agents/choices/intervention';
import type { View } from '../agents/view';
import { sumOf, weighed, type Weighed } from './weigh';

/** The sum of what draws it × 1 + how far it would tip the scales (design); nothing where that is no pull. */
export function interestIn(view: View, crisis: Crisis, side: Side): Weighed {
  const { pulls, tipped } = interestsIn(view, crisis, side);
  const drawn = sumOf(pulls) > 0 ? 1 + tipped : 0;
  return weighed(
    view,
    pulls.map(({ part, value }) => ({ part, value: value * drawn })),
  );
}
