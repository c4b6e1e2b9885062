// How a replay's reading and verification is put into French words.

import type { verdictWords as english } from '../en/replays';
import { capital } from '../markup';
import type { Wording } from '../wording';
import { verbOf, withArticle } from './articles';
import { counted } from './formats';

const REASONS = {
  'no-content': 'Son scénario est introuvable.',
  'other-content': 'Elle a été jouée avec une autre version du scénario.',
  seal: 'Sa graine, ses sièges ou la version qui l’a jouée ont été changés après la partie.',
  seats: 'Ses sièges ne sont pas les États du scénario.',
  start: 'Elle ne commence pas comme le disent le scénario et la graine.',
  'order-of-orders': 'Ses ordres ne sont pas comme ce programme les écrit.',
  branch: 'Une de ses branches ne se rejoue pas comme enregistrée.',
  turn: 'Un ordre ou une empreinte a été changé après la partie, ou une autre version des règles l’a jouée.',
} as const;

export const verdictWords: Wording<typeof english> = {
  encoding: (problem) => `${capital(problem)}.`,
  unreadable: (message, line, column, advice) =>
    `${capital(message)} (ligne ${line}, colonne ${column}). ${capital(advice)}.`,
  unsealed:
    'Chaque tour se rejoue comme enregistré, mais le fichier est d’une forme ancienne : qui a joué, les noms et la version ne sont couverts par aucune empreinte et ne peuvent être vérifiés.',
  weighed: (nation, part) => `Ce qui a le plus pesé pour ${withArticle(nation)} : ${part}.`,
  ended: 'Comment cela a fini',
  endedSo: (first, founded, broken, wars) =>
    `${capital(withArticle(first))} s’en ${verbOf(first, 'tire', 'tirent')} le mieux. ${counted(founded, 'pacte signé', 'pactes signés')} et ${counted(broken, 'rompu', 'rompus')} ; ${
      wars === 0 ? 'aucune guerre' : counted(wars, 'guerre', 'guerres')
    }.`,
  differs: (reason) => REASONS[reason],
};
