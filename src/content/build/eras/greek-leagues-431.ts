// What the scenario of the Greek leagues codes: cities, their strength as the ancients told it, treaties, quarrels, dated events.

import type { Past } from '../past';
import { SOURCES_OF_HISTORY } from './history/greek-leagues-431';
import { header } from './greek-leagues-431/header';
import { states } from './greek-leagues-431/states';
import { treaties } from './greek-leagues-431/treaties';
import { borders, quarrels, claims, wrongs, leanings } from './greek-leagues-431/quarrels';

export const greekLeagues431: Past = {
  header,
  measures: [
    { name: 'hoplites and horse', unit: 'men' },
    { name: 'ships', unit: 'triremes' },
    { name: 'revenue', unit: 'talents a year' },
  ],
  slowness: 10,
  income: 650,
  openness: 0.06,
  technology: 0.5,
  sources: [
    {
      id: 'thucydides',
      title: 'Thucydides, History of the Peloponnesian War, books 1–5',
      note: 'Forces, treaties, quarrels and dates; passages are named where a figure is his.',
    },
    {
      id: 'herodotus',
      title: 'Herodotus, Histories 9.28 (the line at Plataea, 479 BC) and 3.89–95 (the tribute of Persia)',
    },
    {
      id: 'tribute-lists',
      title:
        'Meritt, Wade-Gery and McGregor (1939–53), The Athenian Tribute Lists; a sixtieth of each payment was cut in stone',
    },
    {
      id: 'hansen-2006',
      title:
        'Mogens Herman Hansen (2006), The Shotgun Method: The Demography of the Ancient Greek City-State Culture, University of Missouri Press; Hansen and Nielsen, eds (2004), An Inventory of Archaic and Classical Poleis, Oxford',
      note: 'People by city, rounded; slaves and helots counted in.',
    },
    {
      id: 'ober-2015',
      title: 'Josiah Ober (2015), The Rise and Fall of Classical Greece, Princeton University Press',
      note: 'Income a head, rounded: about half above bare subsistence in Greece, more in Athens.',
    },
    {
      id: 'de-ste-croix-1972',
      title: 'G. E. M. de Ste. Croix (1972), The Origins of the Peloponnesian War, Duckworth',
      note: 'How the Peloponnesian League decided; the Megarian decree.',
    },
    {
      id: 'meiggs-1972',
      title: 'Russell Meiggs (1972), The Athenian Empire, Oxford University Press',
      note: 'The league of Delos, its members and treaties, and what is doubted of the peace of Callias.',
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
