// How things are named inside a French sentence, and what has no name any more.

import type { naming as english } from '../en/names';
import { regionName } from '../markup';
import type { Wording } from '../wording';
import { withArticle } from './articles';
import { counted } from './formats';
import { REGIONS } from './regions';
import { fitted } from './sentences';

export const naming: Wording<typeof english> = {
  withArticle,
  fitted,
  region: (id) => REGIONS[id] ?? regionName(id),
  offer: 'l’offre',
  lostPact: 'un pacte d’autrefois',
  lostThreat: 'une menace d’autrefois',
  nobody: 'personne',
  others: (count) => counted(count, 'autre', 'autres'),
};
