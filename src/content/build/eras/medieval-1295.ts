// What the scenario of 1295 codes: kings, counts, towns and valleys, their strength, treaties, quarrels, dated events.

import type { Past } from '../past';
import { SOURCES_OF_HISTORY } from './history/medieval-1295';
import { header } from './medieval-1295/header';
import { states } from './medieval-1295/states';
import { treaties } from './medieval-1295/treaties';
import { borders, quarrels, claims, wrongs, leanings } from './medieval-1295/quarrels';

export const medieval1295: Past = {
  header,
  measures: [
    { name: 'men in the field', unit: 'hundreds' },
    { name: 'revenue', unit: 'thousand pounds sterling' },
    { name: 'people', unit: 'thousands' },
  ],
  slowness: 2.5,
  income: 750,
  openness: 0.05,
  technology: 0.5,
  sources: [
    {
      id: 'prestwich-1988',
      title:
        'Michael Prestwich (1988), Edward I, Methuen; (1996) Armies and Warfare in the Middle Ages, Yale',
      note: 'Armies of the 1290s, the subsidy treaties of 1294–97, the war with Scotland.',
    },
    {
      id: 'nicholas-1992',
      title: 'David Nicholas (1992), Medieval Flanders, Longman',
      note: 'Count, king and towns; people of Ghent and Bruges about 1300.',
    },
    {
      id: 'dollinger-1970',
      title: 'Philippe Dollinger (1970), The German Hansa, Macmillan',
      note: 'The treaties of Lübeck with Hamburg and the Wendish towns.',
    },
    {
      id: 'swiss-1291',
      title:
        'The federal charter of Uri, Schwyz and Unterwalden, August 1291 (Federal Charter Museum, Schwyz)',
    },
    {
      id: 'broadberry-2015',
      title:
        'Broadberry, Campbell, Klein, Overton and van Leeuwen (2015), British Economic Growth 1270–1870, Cambridge; Bolt and van Zanden (2020), Maddison Project Database',
      note: 'People and income a head about 1300 in dollars of 1990, rounded; those of small places by likeness.',
    },
    {
      id: 'mcevedy-jones-1978',
      title: 'Colin McEvedy and Richard Jones (1978), Atlas of World Population History, Penguin',
      note: 'People about 1300, rounded.',
    },
    {
      id: 'ormrod-1999',
      title:
        'W. M. Ormrod (1999), England in the Middle Ages, and chapters on France, Castile and Aragon, in Bonney, ed., The Rise of the Fiscal State in Europe, Oxford',
      note: 'Orders of magnitude of royal revenue in the 1290s.',
    },
    {
      id: 'medieval-history',
      title: 'Michael Jones, ed. (2000), The New Cambridge Medieval History VI, c. 1300–c. 1415, Cambridge',
      note: 'Kings, deaths and treaties elsewhere.',
    },
    ...SOURCES_OF_HISTORY,
  ],
  states,
  treaties,
  borders,
  quarrels,
  claims,
  wrongs,
  leanings,
};
