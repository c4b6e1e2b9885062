// How things are named inside a French sentence, and what has no name any more.

import type { naming as english } from '../en/names';
import { regionName, unkebab } from '../markup';
import type { Wording } from '../wording';
import { withArticle } from './articles';
import { counted } from './formats';
import { REGIONS } from './regions';
import { fitted } from './sentences';

/** Terms on the cards of the first screen that only the whole glossary has. */
const CONCEPTS: Readonly<Record<string, string>> = {
  appeasement: 'apaisement',
  'balance-of-power': 'équilibre des puissances',
  'buck-passing': 'défausse',
  'collective-security': 'sécurité collective',
  hedging: 'couverture',
};

export const naming: Wording<typeof english> = {
  withArticle,
  fitted,
  region: (id) => REGIONS[id] ?? regionName(id),
  concept: (id) => CONCEPTS[id] ?? unkebab(id).toLowerCase(),
  lead: (what) => `${what} :`,
  told: (what, about) => `${what} : ${about}`,
  hub: (name) => `${name} et ses alliés`,
  offer: 'l’offre',
  lostPact: 'un pacte d’autrefois',
  lostThreat: 'une menace d’autrefois',
  nobody: 'personne',
  others: (count) => counted(count, 'autre', 'autres'),
};
