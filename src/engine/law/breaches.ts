// Every rule as what holds of any state: the ways in ask the same rules one by one. `npm run soundness` counts what breaks them.

import type { Position } from '../model/state';
import { callsOfLeavers } from './good-faith';
import { strangeLeads } from './lead';
import { brokenPeaces } from './promises-of-peace';
import { doubleDealings, strayedSides } from './sides';
import { strayStipends } from './stipends';
import { twinsAmong } from './twins';

type Place = Pick<Position, 'structure'>;

function twins(place: Place): readonly string[] {
  const found = twinsAmong(place);
  return found ? [`${found.earlier.id} and ${found.later.id} are the same treaty`] : [];
}

/** What breaks each rule in a state, in words for whoever mends it; empty where it holds. */
export const LAWS = {
  'promises of peace': brokenPeaces,
  'one side': doubleDealings,
  'sides as called': strayedSides,
  'no twin treaties': twins,
  'good faith': callsOfLeavers,
  'led by a member': strangeLeads,
  'aid between members': strayStipends,
} as const satisfies Readonly<Record<string, (place: Place) => readonly string[]>>;
