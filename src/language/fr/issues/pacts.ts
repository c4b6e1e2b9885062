// Complaints in French about the pacts of a scenario.

import type { PACTS as english } from '../../en/issues/pacts';
import type { Wording } from '../../wording';
import { counted, FRENCH } from '../formats';
import { didYouMean } from './shared';

type Words = Wording<typeof english>;
type Size = Parameters<Words['too-few-members']>[0];

const sizeOf = ({ count, type }: Size): string =>
  `a ${counted(count, 'membre', 'membres')} ; un pacte ${type}`;
const OTHER_TYPE = 'ou choisissez un autre genre.';

export const PACTS: Words = {
  'too-few-members': (size) => ({
    message: `${sizeOf(size)} en exige au moins ${size.limit}`,
    suggestion: `Ajoutez des membres ${OTHER_TYPE}`,
  }),
  'too-many-members': (size) => ({
    message: `${sizeOf(size)} en a au plus ${size.limit}`,
    suggestion: `Retirez des membres ${OTHER_TYPE}`,
  }),
  'no-clauses': {
    message: 'est vide : le pacte ne lie personne à rien',
    suggestion: 'Ajoutez une clause.',
  },
  'clause-missing': ({ clause, type }) => ({
    message: `est sans ${clause}, qu’exige un pacte ${type}`,
    suggestion: `Ajoutez ${clause}.`,
  }),
  'clause-unsuited': ({ clause, type }) => ({
    message: `est ${clause}, qu’un pacte ${type} ne peut contenir`,
    suggestion: `Retirez-la ${OTHER_TYPE}`,
  }),
  'coalition-against-nobody': {
    message: 'manque : une coalition vise un adversaire, ou des genres de menace dans son champ',
    suggestion: 'Nommez-le.',
  },
  'adversary-is-member': ({ nation }) => ({
    message: `nomme ${nation}, un membre`,
    suggestion: 'Nommez un État hors du pacte, ou aucun.',
  }),
  'fights-and-stays-neutral': ({ nation }) => ({
    message: `promettent de combattre ${nation} et de rester neutres envers lui`,
    suggestion: 'Gardez l’un des deux, ou ne nommez pas d’adversaire.',
  }),
  'coalition-without-arms': {
    message: 'ne contient ni defence ni offence, dont une coalition a besoin',
    suggestion: 'Ajoutez l’une des deux.',
  },
  'unconditional-without-defence': {
    message: 'promet de venir, et il n’y a pas de clause defence',
    suggestion: 'Ajoutez defence, ou retirez-le.',
  },
  'chaining-without-defence': {
    message: 'transmet les appels, et il n’y a pas de clause defence',
    suggestion: 'Ajoutez defence, ou retirez-le.',
  },
  'region-without-member': ({ region }) => ({
    message: `est ${region}, où aucun membre n’a son territoire`,
    suggestion: 'Nommez la région d’un membre, ou aucune.',
  }),
  'region-unknown': ({ region, candidates }) => ({
    message: `est ${region}, où aucun membre n’a son territoire`,
    suggestion: didYouMean(candidates, 'régions'),
  }),
  'no-lead': {
    message: 'manque : l’État chef de file décide',
    suggestion: 'Nommez le membre qui dirige.',
  },
  'lead-is-no-member': ({ nation, candidates }) => ({
    message: `nomme ${nation}, qui n’est pas membre`,
    suggestion: didYouMean(candidates, 'membres'),
  }),
  'lead-does-not-decide': ({ nation }) => ({
    message: `nomme ${nation}, et le pacte ne décide pas par chef de file`,
    suggestion: 'Retirez-le, ou mettez decision à lead-nation.',
  }),
  'pledge-without-clause': {
    message: 'est donné, et il n’y a pas de clause burden-pledge',
    suggestion: 'Ajoutez la clause ou retirez l’engagement.',
  },
  'clause-without-pledge': {
    message: 'manque : il y a une clause burden-pledge',
    suggestion: 'Dites quelle part du gdp est promise.',
  },
  'signed-after-start': {
    message: 'est après le début du scénario',
    suggestion: 'Un pacte doit être en vigueur au début.',
  },
  'ended-before-start': ({ year }) => ({
    message: `fait finir le pacte en ${FRENCH.year(year)}, avant le début`,
    suggestion: 'Retirez le pacte, allongez son terme, ou datez-le de son renouvellement.',
  }),
  'twin-pact': ({ first }) => ({
    message: `lie les mêmes États par le même genre de pacte que ${first}`,
    suggestion: 'Des deux faites-en un : le plus récent prend la place de l’autre.',
  }),
};
