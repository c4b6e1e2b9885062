// What the scenario Europe 1938 codes by judgement: states, treaties, claims and grievances.

import type { Era } from '../era';
import { eraSources } from '../era-sources';
import { SOURCES_OF_HISTORY } from './history/europe-1938';
import { header } from './europe-1938/header';
import { states } from './europe-1938/states';
import { treaties } from './europe-1938/treaties';
import { aside, claims, wrongs, leanings } from './europe-1938/quarrels';

export const europe1938: Era = {
  header,
  year: 1937,
  dollars: 1,
  usProduct: 93_000,
  sources: eraSources(1937, [
    {
      id: 'us-product-1937',
      title:
        'Gross domestic product of the United States in 1937 at the prices of the day, 93.0 billion dollars: Bureau of Economic Analysis, NIPA table 1.1.5',
    },
    {
      id: 'characters-1938',
      title:
        'Geoffrey Roberts (1995), The Soviet Union and the Origins of the Second World War; Norrin Ripsman and Jack Levy (2008), Wishful Thinking or Buying Time?, International Security 33(2); Stephen Walt (1992), Alliances, Threats and US Grand Strategy, Security Studies 1(3)',
      note: 'What each power was after is contested, save for Germany: intent and character are one reading, with its reasons in each nation.',
    },
    {
      id: 'steiner-2011',
      title:
        'Zara Steiner (2011), The Triumph of the Dark: European International History 1933–1939, Oxford University Press',
      note: 'Membership and state of the League; what each government expected at the turn of 1937.',
    },
    {
      id: 'schweller-1998',
      title:
        "Randall L. Schweller (1998), Deadly Imbalances: Tripolarity and Hitler's Strategy of World Conquest, Columbia University Press",
    },
    ...SOURCES_OF_HISTORY,
  ]),
  states,
  treaties,
  aside,
  claims,
  wrongs,
  leanings,
};
