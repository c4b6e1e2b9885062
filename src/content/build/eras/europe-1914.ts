// What the scenario Europe 1914 codes by judgement: states, treaties, claims, grievances, and the one scripted event.

import type { Era } from '../era';
import { eraSources } from '../era-sources';
import { SOURCES_OF_HISTORY } from './history/europe-1914';
import { header } from './europe-1914/header';
import { states } from './europe-1914/states';
import { treaties } from './europe-1914/treaties';
import { aside, claims, wrongs, leanings } from './europe-1914/quarrels';

export const europe1914: Era = {
  header,
  year: 1913,
  dollars: 4.8665,
  usProduct: 39_600,
  sources: eraSources(1913, [
    {
      id: 'clark-2012',
      title: 'Christopher Clark (2012), The Sleepwalkers: How Europe Went to War in 1914, Allen Lane',
      note: 'The crisis of July; the state of each alliance in the spring of 1914.',
    },
    {
      id: 'us-product-1913',
      title:
        'Gross national product of 1913 at the prices of the day, about 39.6 billion dollars: Historical Statistics of the United States, series F 1',
    },
    {
      id: 'pribram-1920',
      title:
        'Alfred Franzis Pribram (1920), The Secret Treaties of Austria-Hungary 1879–1914, Harvard University Press',
      note: 'Texts and renewals of the Triple Alliance and of the Romanian treaties; the letters of 1902 between Prinetti and Barrère.',
    },
    {
      id: 'characters-1914',
      title:
        'Fritz Fischer (1961), Griff nach der Weltmacht; Richard Bosworth (1979), Italy, the Least of the Great Powers; Samuel R. Williamson (1991), Austria-Hungary and the Origins of the First World War; Glenn E. Torrey (1998), Romania and World War I; Dale C. Copeland (2000), The Origins of Major War; Dominic Lieven (2015), Towards the Flame',
      note: 'What each great power was after is contested to this day: intent and character are one reading, with its reasons in each nation.',
    },
    {
      id: 'snyder-1984',
      title:
        'Jack Snyder (1984), The Ideology of the Offensive, Cornell University Press; Glenn H. Snyder (1997), Alliance Politics, Cornell University Press',
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
