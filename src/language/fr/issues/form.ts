// Complaints in French about the form of a file: no JSON, keys and values that the schema does not know, lists that are too long.

import type { FORM as english, Shown } from '../../en/issues/form';
import type { Wording } from '../../wording';
import { counted, number } from '../formats';
import { textFault } from '../texts';
import { didYouMean } from './shared';

const shown = (value: Shown): string =>
  'json' in value ? value.json : value.is === 'list' ? 'une liste' : 'un objet';

/** What a value of a kind looks like, by the schema's name for it. */
const VALUES: Readonly<Record<string, string>> = {
  object: 'un objet { … }',
  array: 'une liste [ … ]',
  tuple: 'une liste de deux',
  string: 'un texte entre guillemets droits',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  record: 'un objet { … }',
};
const kindOf = (kind: string): string => VALUES[kind] ?? kind;

const PATTERNS = {
  id: 'doit être fait de mots en minuscules joints par des traits d’union',
  address: 'doit être une adresse https',
  'no-year-0': 'ne doit pas être 0 : l’an 1 av. J.-C. est −1',
  'nation-id': 'doit compter 2 à 6 majuscules ou chiffres, une lettre d’abord',
};

const MENDING = {
  broken: 'Réparez le texte à cet endroit.',
  'cut-off': 'Réparez le texte à cet endroit.',
  'too-large': 'Un monde de 200 États tient en 3 millions de caractères.',
  repeated: 'Retirez l’un des deux.',
  unwelcome: 'Retirez-le.',
};

const BOUNDS = { least: 'au moins', most: 'au plus' } as const;
const orElse = (said: string, other: string): string => (said === '' ? other : said);

export const FORM: Wording<typeof english> = {
  'no-object': {
    message: 'n’est pas un objet { … }',
    suggestion: 'Un fichier est un seul objet JSON.',
  },
  'no-json': ({ line, column, fault }) => ({
    message: `n’est pas du JSON : ligne ${line}, colonne ${column} : ${textFault(fault)}`,
    suggestion: MENDING.broken,
  }),
  'bad-json': ({ kind, fault }) => ({ message: textFault(fault), suggestion: MENDING[kind] }),
  'too-many-entries': ({ count, most }) => ({
    message: `a ${number(count)} entrées ; il peut y en avoir au plus ${number(most)}`,
    suggestion: 'Raccourcissez la liste.',
  }),
  'more-issues': ({ more }) => ({
    message: `contient encore ${counted(more, 'faute', 'fautes')}`,
    suggestion: 'Réparez d’abord celles d’au-dessus.',
  }),
  untold: { message: 'est fautif', suggestion: 'Réparez-le.' },
  'unknown-key': ({ candidates }) => ({
    message: 'n’est pas connu ici',
    suggestion: didYouMean(candidates, 'noms'),
  }),
  'value-missing': ({ kind, said }) => ({
    message: 'manque',
    suggestion: said === '' ? `Ajoutez ${kindOf(kind)}.` : `Ajoutez-le : ${said}`,
  }),
  'choice-missing': ({ choices, said }) => ({
    message: 'manque',
    suggestion: `Ajoutez-le : ${orElse(said, choices.join(', '))}`,
  }),
  'wrong-kind': ({ value, kind }) => ({
    message: `est ${shown(value)} ; ${kindOf(kind)} est attendu`,
    suggestion: `Donnez ${kindOf(kind)}.`,
  }),
  'unknown-value': ({ value, candidates }) => ({
    message: `est ${shown(value)}, inconnu ici`,
    suggestion: didYouMean(candidates, 'valeurs'),
  }),
  'wrong-pattern': ({ value, pattern, said }) => ({
    message: `est ${shown(value)} ; ce texte ${PATTERNS[pattern]}`,
    suggestion: orElse(said, 'Écrivez-le sous cette forme.'),
  }),
  'does-not-fit': ({ value, said }) => ({
    message: `est ${shown(value)}, ce qui ne va pas ici`,
    suggestion: orElse(said, 'Voyez le schéma publié.'),
  }),
  'wrong-length': ({ length, limit, bound }) => ({
    message: `a ${counted(length, 'entrée', 'entrées')} ; il en faut ${BOUNDS[bound]} ${limit}`,
    suggestion: `Donnez ${BOUNDS[bound]} ${counted(limit, 'entrée', 'entrées')}.`,
  }),
  'empty-text': { message: 'est vide', suggestion: 'Donnez-lui un texte.' },
  'wrong-text-length': ({ length, limit, bound }) => ({
    message: `compte ${number(length)} caractères ; il peut y en avoir ${BOUNDS[bound]} ${number(limit)}`,
    suggestion: 'Raccourcissez-le.',
  }),
  'out-of-range': ({ value, limit, bound }) => ({
    message: `est ${shown(value)} ; il faut ${BOUNDS[bound]} ${limit}`,
    suggestion: `Choisissez ${BOUNDS[bound]} ${limit}.`,
  }),
  'percent-for-share': ({ value }) => ({
    message: `est ${value} ; il faut au plus 1`,
    suggestion: `Les parts sont des décimales : ${value} % s’écrit ${value / 100}.`,
  }),
};
