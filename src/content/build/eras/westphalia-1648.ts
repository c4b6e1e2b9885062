// What the scenario of 1648 codes: crowns, electors and republics, their strength, treaties, quarrels, dated events.

import type { Past } from '../past';
import { SOURCES_OF_HISTORY } from './history/westphalia-1648';
import { header } from './westphalia-1648/header';
import { states } from './westphalia-1648/states';
import { treaties } from './westphalia-1648/treaties';
import { borders, quarrels, claims, wrongs, leanings } from './westphalia-1648/quarrels';

export const westphalia1648: Past = {
  header,
  measures: [
    { name: 'men under arms', unit: 'thousands' },
    { name: 'revenue', unit: 'tonnes of silver' },
    { name: 'people', unit: 'thousands' },
  ],
  slowness: 1.5,
  income: 850,
  openness: 0.05,
  technology: 0.5,
  sources: [
    {
      id: 'instrument',
      title: 'Instrumentum Pacis Osnabrugensis and Monasteriensis, 24 October 1648 (Acta Pacis Westphalicae)',
      url: 'https://www.pax-westphalica.de',
      note: 'Rule at home and alliances abroad: IPO VIII; the guarantee by all parties: IPO XVII; no help for Spain: IPM §3.',
    },
    {
      id: 'wilson-2009',
      title: 'Peter H. Wilson (2009), Europe’s Tragedy: A New History of the Thirty Years War, Allen Lane',
      note: 'Armies and losses at the peace; what each party had gained.',
    },
    {
      id: 'parker-1996',
      title: 'Geoffrey Parker (1996), The Military Revolution, 2nd edition, Cambridge University Press',
      note: 'Armies by decade; rounded, as muster rolls exceed men present.',
    },
    {
      id: 'karaman-pamuk-2010',
      title:
        'Kıvanç Karaman and Şevket Pamuk (2010), Ottoman State Finances in European Perspective, 1500–1914, Journal of Economic History 70(3)',
      note: 'Revenue about 1650 in tonnes of silver: orders of magnitude, smaller states by likeness.',
    },
    {
      id: 'mcevedy-jones-1978',
      title: 'Colin McEvedy and Richard Jones (1978), Atlas of World Population History, Penguin',
      note: 'People about 1650, rounded; Germany after its losses.',
    },
    {
      id: 'maddison-2020',
      title: 'Jutta Bolt and Jan Luiten van Zanden (2020), Maddison Project Database 2020',
      url: 'https://www.rug.nl/ggdc/historicaldevelopment/maddison/',
      note: 'Income a head about 1650 in dollars of 1990, rounded.',
    },
    {
      id: 'frost-2000',
      title: 'Robert I. Frost (2000), The Northern Wars, 1558–1721, Longman',
      note: 'Poland, Muscovy, Sweden, Denmark: truces, armies, the rising of 1648.',
    },
    {
      id: 'israel-1995',
      title: 'Jonathan Israel (1995), The Dutch Republic, Oxford University Press',
      note: 'Dutch army, trade and treaties.',
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
