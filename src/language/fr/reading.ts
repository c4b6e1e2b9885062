// What is wrong with a replay file in French, and what can be done about it.

import type { ReadAdvice, ReadFault } from '../read-fault';
import { number } from './formats';
import { textFault } from './texts';

type Code = ReadFault['code'];
type About<C extends Code> = Extract<ReadFault, { readonly code: C }>;
type Sentences = { readonly [C in Code]: string | ((about: About<C>) => string) };

const TYPES: Readonly<Record<string, string>> = {
  int: 'nombre entier',
  number: 'nombre',
  string: 'texte',
  object: 'objet',
  array: 'liste',
  boolean: 'vrai ou faux',
};

const SENTENCES: Sentences = {
  'no-replay': 'ce n’est pas une partie enregistrée',
  'no-version': 'ce n’est pas une partie enregistrée : il n’y a pas de formatVersion',
  newer: ({ found, known }) => `la version de format ${found} est plus récente que ${known}`,
  'too-old': ({ found }) => `la version de format ${found} ne se lit plus`,
  text: ({ fault }) => textFault(fault),
  'key-unknown': 'aucune clé de ce nom n’est connue',
  missing: 'ceci manque',
  'not-one-of': ({ shown, known }) => `${shown} n’est pas parmi ${known.join(', ')}`,
  'wrong-type': ({ shown, type }) => `${shown} n’est pas du type ${TYPES[type] ?? type}`,
  'kind-unknown': ({ shown }) => `${shown} n’est pas connu`,
  'no-hash': ({ shown }) => `${shown} n’est pas une empreinte de 16 chiffres hexadécimaux`,
  'no-seed': ({ shown }) =>
    `${shown} n’est pas une graine : de 1 à 200 caractères, composés, sans espaces autour`,
  'too-many': ({ shown, most }) => `${shown} a plus de ${number(most)} entrées`,
  'too-long': ({ shown, most }) => `${shown} dépasse ${number(most)} caractères`,
  empty: ({ shown }) => `${shown} est vide`,
  'before-start': ({ shown }) => `${shown} est avant le début`,
  'does-not-fit': ({ shown }) => `${shown} ne va pas ici`,
  'no-such-turn': ({ turn }) => `la partie n’a pas de tour ${turn}`,
  'no-such-nation': ({ shown }) => `${shown} n’est pas un État de la partie`,
};

export function readFault(fault: ReadFault): string {
  const said = SENTENCES[fault.code];
  const sentence = typeof said === 'string' ? said : said(fault as never);
  return 'at' in fault ? `${fault.at} : ${sentence}` : sentence;
}

export const READ_ADVICE: Readonly<Record<ReadAdvice, string>> = {
  'open-another': 'ouvrez un fichier écrit par entente (*.replay.json)',
  'save-again': 'enregistrez ou renvoyez le fichier',
  'use-newer': 'ouvrez-le avec une version plus récente d’entente',
  'use-older': 'ouvrez-le avec une version plus ancienne d’entente',
};
