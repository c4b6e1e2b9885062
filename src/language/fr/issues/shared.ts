// Complaints in French that several kinds of entry have in common.

import type { Candidates } from '../../candidates';
import type { SHARED as english } from '../../en/issues/shared';
import type { Wording } from '../../wording';

type Words = Wording<typeof english>;
type Unknown = Parameters<Words['unknown']>[0];

const KINDS = {
  nation: ['l’État inconnu', 'États'],
  map: ['la carte inconnue', 'cartes'],
  pact: ['le pacte inconnu', 'pactes'],
  source: ['la source inconnue', 'sources'],
  theory: ['la théorie inconnue', 'théories'],
  scenario: ['le scénario inconnu', 'scénarios'],
} as const;

/** "Vouliez-vous dire x ?", or what is known there. */
export function didYouMean({ guess, known, more }: Candidates, noun: string): string {
  if (guess !== null) return `Vouliez-vous dire ${guess} ?`;
  if (known.length === 0) return `Rien à choisir ici (${noun}).`;
  return `Choix (${noun}) : ${known.join(', ')}${more ? ', …' : ''}.`;
}

const unknown = ({ what, name, candidates }: Unknown) => ({
  message: `nomme ${KINDS[what][0]} ${name}`,
  suggestion: didYouMean(candidates, KINDS[what][1]),
});

const EACH = {
  nation: 'chaque État',
  pact: 'chaque pacte',
  source: 'chaque source',
  statement: 'chaque énoncé',
  threat: 'chaque menace',
  entry: 'chacun',
  member: 'chaque membre',
  clause: 'chaque clause',
  kind: 'chaque genre',
} as const;

const OWN_ID = 'Donnez-lui un identifiant à lui.';
const COVERED = 'Donnez un mois que couvre la partie.';

export const SHARED: Words = {
  unknown,
  'unknown-map': (about) => {
    const { message, suggestion } = unknown({ ...about, what: 'map' });
    return { message, suggestion: `${suggestion} null en dispose une de lui-même.` };
  },
  'id-taken': ({ id, first, what }) => ({
    message: `est ${id}, l’identifiant de ${first} aussi`,
    suggestion: `Donnez à ${EACH[what]} un identifiant propre.`,
  }),
  'id-repeated': ({ id, first }) => ({ message: `est ${id}, comme ${first}`, suggestion: OWN_ID }),
  'id-repeated-for': ({ id, first, nation }) => ({
    message: `est ${id}, comme ${first} de ${nation}`,
    suggestion: OWN_ID,
  }),
  'named-twice': ({ name, what }) => ({
    message: `nomme deux fois ${name}`,
    suggestion: `Nommez ${EACH[what]} une seule fois.`,
  }),
  'part-missing': ({ kind }) => ({ message: `manque : ${kind} en a besoin`, suggestion: 'Ajoutez-le.' }),
  'part-idle': ({ kind }) => ({ message: `n’a pas sa place dans ${kind}`, suggestion: 'Retirez-le.' }),
  'challenger-itself': { message: 'est le défiant lui-même', suggestion: 'Nommez un autre État.' },
  'paired-with-itself': ({ nation }) => ({
    message: `met ${nation} en paire avec lui-même`,
    suggestion: 'Nommez deux États.',
  }),
  'before-start': { message: 'est avant le début du scénario', suggestion: COVERED },
  'after-last-turn': { message: 'est après le dernier tour', suggestion: COVERED },
};
