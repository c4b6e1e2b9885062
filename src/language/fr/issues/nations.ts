// Complaints in French about the nations of a scenario and the pairs they make.

import type { NATIONS as english } from '../../en/issues/nations';
import type { Wording } from '../../wording';
import { number } from '../formats';

const percent = (share: number): string => `${number(Math.round(share * 1000) / 10, 1)} %`;
const rounded = (sum: number): string => number(Math.round(sum * 1000) / 1000, 2);

export const NATIONS: Wording<typeof english> = {
  'weights-off': ({ sum }) => ({
    message: `ont pour somme ${rounded(sum)}`,
    suggestion: 'Faites que la somme des poids soit 1.',
  }),
  'shares-off': ({ sum }) => ({
    message: `a pour somme ${rounded(sum)}`,
    suggestion: 'Faites que la somme des parts soit 1.',
  }),
  'no-supplier': ({ resource }) => ({
    message: `manquent de ${resource}, dont aucun n’a de reste`,
    suggestion: 'Donnez à un État plus qu’il ne lui en faut, ou laissez la ressource.',
  }),
  'id-unlike-iso': ({ id }) => ({
    message: `est ${id} ; les scénarios faits à la main prennent trois lettres`,
    suggestion: 'Prenez son code ISO ou trois lettres de son nom.',
  }),
  'capability-beyond-world': ({ share }) => ({
    message: `tiennent ensemble ${percent(share)} des capacités du monde`,
    suggestion: 'La capacité est une part de celle du monde : que la somme des parts soit 1 ou moins.',
  }),
  'too-strong': ({ share, nation }) => ({
    message: `est ${percent(share)} de toutes les capacités ici : nul ne peut équilibrer ${nation}`,
    suggestion: 'Baissez-la, ou dites dans le résumé que c’est le propos.',
  }),
  'same-place': ({ other }) => ({
    message: `est là où se trouve la capitale de ${other}`,
    suggestion: 'Vérifiez latitude et longitude.',
  }),
  'no-neighbour': ({ nation }) => ({
    message: `${nation} n’a pas de voisin`,
    suggestion: 'Marquez une paire comme voisine, s’il en a.',
  }),
  'burden-above-theory': ({ most }) => ({
    message: `dépasse ${most}, le plus que permette la théorie`,
    suggestion: 'Elle baissera aussitôt.',
  }),
  'pair-repeated': ({ pair, first }) => ({
    message: `est ${pair}, comme ${first}`,
    suggestion: 'Mettez en une seule entrée ce qu’il y a entre les deux.',
  }),
  'nothing-to-fear': {
    message: 'ne contient ni rivalité ni différend territorial : personne n’a grand-chose à craindre',
    suggestion: 'Donnez une rivalité à une paire.',
  },
  'nobody-recommended': {
    message: 'est vide : les nouveaux venus ne sauront pas qui jouer',
    suggestion: 'Recommandez un État.',
  },
};
