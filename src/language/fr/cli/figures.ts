// What the figures of `entente lint` and `entente history` measure in French, what they are compared with, and what is wrong with a table of cases.

import type * as english from '../../en/cli/figures';
import type { Wording } from '../../wording';
import { counted, FRENCH } from '../formats';

type Words = Wording<typeof english>;
type Trend = Parameters<Words['figures']['measures']['burden-trend']>[0];

const { number, year: yearOf } = FRENCH;

export const pactKinds: Words['pactKinds'] = {
  'bilateral-defence': 'défense bilatérale',
  'multilateral-defence': 'défense multilatérale',
  'collective-security': 'sécurité collective',
  'regional-partnership': 'partenariats régionaux',
  'ad-hoc-coalition': 'coalitions ad hoc',
};

const DIMENSIONS = { size: 'la taille', distance: 'la distance' };
const inYear = ({ year, value }: Trend['from']): string => `${number(value, 2)} en ${yearOf(year)}`;

const measures: Words['figures']['measures'] = {
  'alliance-sets-auc': 'AUC de U(S) : alliances réelles face à des ensembles au hasard',
  'alliance-sets-auc-fearless': 'AUC de la même sans menace ni inimitié',
  'breach-auc': 'AUC de P·(1−C) : pactes violés dans l’année',
  'breach-expected': 'violations attendues, pour chaque advenue',
  'breach-fifths': 'violations du cinquième supérieur, pour une du cinquième inférieur',
  'burden-rank': ({ year }) => `corrélation de rang de b* et des efforts, ${yearOf(year)}`,
  'burden-trend': ({ by, from, to }) =>
    `corrélation de b* avec ${DIMENSIONS[by]}, ${inYear(from)} → ${inYear(to)}`,
  'calls-entrapped': 'appels qui ont piégé : un combat avec qui l’allié ne craignait pas',
  'calls-honoured': 'appels d’alliances qui furent suivis',
  'calls-honoured-by-all': ({ type }) => `appels que tous les appelés ont suivis, ${pactKinds[type]}`,
  'calls-honoured-by-any': ({ type }) => `appels que l’un d’eux a suivis, ${pactKinds[type]}`,
  'challenger-neutral': 'fois autant où le défiant a un pacte de neutralité',
  'challenger-offence': 'fois autant où le défiant a un pacte offensif',
  'defence-clustering': 'regroupement du réseau des pactes de défense',
  'defence-density': 'densité de ce réseau',
  'descent-rises': 'pas qui n’abaissent pas l’énergie',
  'dispute-auc': 'AUC de la propension à attaquer : différends ouverts dans l’année',
  'dispute-expected': 'différends attendus, pour chaque ouvert',
  'disputes-a-year': 'différends par an',
  'disputes-to-wars': 'différends qui tournent à la guerre',
  'disputes-with-trade': 'différends, pour un dans les mêmes graines où le commerce ne fait rien',
  'entrapped-for-challenger': 'd’entre eux pour un appelant qui a commencé',
  'honour-auc': ({ source }) => `AUC de h : ${source}`,
  'honour-brier': ({ source }) => `score de Brier de h : ${source}`,
  'honoured-institutions': 'suivis avec des institutions militaires',
  'honoured-treaty': 'suivis avec un traité formel',
  'joined-bound': 'd’entre ceux qui se joignent à une guerre : liés à leur camp',
  'joined-great': 'd’entre ceux qui se joignent à une guerre : grandes puissances',
  'joined-neighbours': 'd’entre ceux qui se joignent à une guerre : voisins d’un belligérant',
  'joined-rivals': 'd’entre ceux qui se joignent à une guerre : rivaux d’un ennemi',
  'others-bound': 'd’entre ceux qui pourraient s’y joindre : liés à un camp',
  'others-great': 'd’entre ceux qui pourraient s’y joindre : grandes puissances',
  'others-neighbours': 'd’entre ceux qui pourraient s’y joindre : voisins d’un belligérant',
  'others-rivals': 'd’entre ceux qui pourraient s’y joindre : rivaux d’un camp',
  'joined-soon': 'd’entre ceux qui se joignent à une guerre : en moins de six mois',
  'kind-signed': ({ type }) => `graines qui signent : ${pactKinds[type]}`,
  'kinds-signed': ({ of }) => `genres de pacte signés, sur ${of}`,
  'large-wars': 'guerres de quatre États ou plus',
  'ledger-mismatch': 'tours d’un décompte dont les entrées ne font pas la somme',
  'no-pacts': 'graines où personne n’est d’aucun pacte',
  'one-bloc': 'graines où tous sont d’un seul pacte de défense',
  'pact-ended': 'graines où un pacte finit',
  'pact-grown': 'graines où un pacte passe deux membres',
  'pact-life': ({ type }) => `vie médiane, ${pactKinds[type]}, années`,
  'pact-violations': ({ type }) => `violations, ${pactKinds[type]}, par an`,
  'pacts-signed': 'pactes signés par partie',
  'states-on-side': ({ lineUp, of }) => `États de leur camp pour ${lineUp}, sur ${of}`,
  'target-defended': 'fois autant où la cible a un pacte de défense',
  'unconfirmed-minima': 'minima locaux que la force brute ne confirme pas',
  'war-months': 'mois que dure une guerre, médiane',
  'wars-a-year': 'guerres par an',
  'wars-won': 'guerres qui finissent en victoire',
};

const baselines: Words['figures']['baselines'] = {
  'aimed-at': 'visé',
  'base-rate': 'taux de base',
  chance: 'hasard',
  'conflict-only': 'conflit seul',
  'in-the-cases': 'rapport de cotes des cas',
  nearness: ({ size }) => `voisinage seul ; taille ${number(size, 3)}`,
  'no-difference': 'nulle différence',
  'no-effect': 'nul effet',
  'peace-years': 'années de paix',
  proximity: 'proximité',
  'random-network': 'un réseau au hasard aussi dense',
  'real-burdens': 'efforts réels',
  recorded: ({ from, to }) => `de ${yearOf(from)} à ${yearOf(to)}`,
  'threat-alone': 'menace seule',
  'with-threat': 'avec menace et inimitié',
  without: 'sans',
};

export const figures: Words['figures'] = {
  heads: {
    row: 'ligne',
    cases: 'cas',
    figure: 'chiffre',
    baseline: 'repère',
    which: 'qui est',
    bar: 'seuil',
    verdict: 'verdict',
  },
  measures,
  baselines,
  metOf: (met, all) => `${met} sur ${counted(all, 'seuil', 'seuils')} atteints`,
};

const faults: Words['history']['faults'] = {
  missing: 'il n’y a pas de tel fichier',
  unreadable: ({ why }) => `illisible : ${why}`,
  ragged: ({ fields, head }) => `a ${counted(fields, 'champ', 'champs')} ; son en-tête en a ${head}`,
  empty: 'ne contient aucun cas',
  'no-column': ({ column }) => `n’a pas de colonne ${column}`,
  'no-number': ({ column, found }) => `${column} est « ${found} » ; un nombre est attendu`,
  alike: ({ column }) => `${column} est la même dans tous les cas`,
  'too-many-states': ({ most }) => `un alignement a plus de ${most} États`,
  'unknown-state': ({ lineUp }) => `nomme un État que ${lineUp} n’a pas`,
};

export const history: Words['history'] = {
  title: (theory) => `${theory}, face à l’histoire`,
  figures: 'face à l’histoire',
  noDirectory: (path) => `${path} : il n’y a pas de tel répertoire`,
  faults,
  untold: (rows) => `lignes laissées de côté : ${rows.join(', ')}`,
  missed: (row, what) => `la ligne ${row} manque son seuil : ${what}`,
};
