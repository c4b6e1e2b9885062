// Heads, in French, of the tables that tell how a game stands: its ranking and its pacts.

import type { games as english } from '../../en/cli/games';
import type { Wording } from '../../wording';

export const games: Wording<typeof english> = {
  nation: 'État',
  total: 'total',
  goals: 'objectifs',
  id: 'id',
  pact: 'pacte',
  type: 'genre',
  cohesion: 'cohésion',
  members: 'membres',
};
