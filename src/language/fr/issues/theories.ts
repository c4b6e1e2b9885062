// Complaints in French about a theory and about one that extends another.

import type { THEORIES as english } from '../../en/issues/theories';
import type { Wording } from '../../wording';
import { didYouMean } from './shared';

export const THEORIES: Wording<typeof english> = {
  'min-above-max': ({ max }) => ({ message: `dépasse ${max}`, suggestion: 'Échangez les deux.' }),
  'required-and-forbidden': ({ clause }) => ({
    message: `contient ${clause}, qui est aussi exigée`,
    suggestion: 'Gardez-la dans l’un des deux.',
  }),
  'lacks-required': ({ clause }) => ({
    message: `est sans ${clause}, qui est exigée`,
    suggestion: `Ajoutez ${clause}.`,
  }),
  'holds-forbidden': ({ clause }) => ({
    message: `contient ${clause}, qui est interdite`,
    suggestion: `Retirez ${clause}.`,
  }),
  'notice-before-talks': {
    message: 'dépasse renegotiateAbove',
    suggestion: 'On donne son préavis à une cohésion plus basse que celle à laquelle on renégocie.',
  },
  'burden-above-most': { message: 'dépasse burdenMax', suggestion: 'Baissez-le.' },
  'reason-missing': ({ weight }) => ({
    message: 'n’a pas de raison',
    suggestion: `Ajoutez-en une sous why, au nom de « ${weight} ».`,
  }),
  'reason-for-nothing': ({ candidates }) => ({
    message: 'n’explique rien que fixe ce fichier',
    suggestion: didYouMean(candidates, 'poids'),
  }),
  'source-not-listed': ({ candidates }) => ({
    message: 'n’est pas parmi les sources',
    suggestion: didYouMean(candidates, 'sources'),
  }),
  'extends-in-circle': ({ chain }) => ({
    message: `tourne en rond : ${chain.join(' → ')}`,
    suggestion: 'Que l’une d’elles tienne par elle-même.',
  }),
  'base-unsound': ({ id }) => ({
    message: `nomme ${id}, qui ne peut servir`,
    suggestion: `Réparez ${id}.`,
  }),
};
