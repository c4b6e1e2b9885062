// What is wrong, in French, with a text that is to be JSON, and with bytes that are to be text.

import type { OtherEncoding, TextFault } from '../../text';
import { number } from './formats';

type Code = TextFault['code'];
type About<C extends Code> = Extract<TextFault, { readonly code: C }>;
type Sentences = { readonly [C in Code]: string | ((about: About<C>) => string) };

const millions = (characters: number): number => Math.round(characters / 1e6);

const SENTENCES: Sentences = {
  'key-expected': 'une clé entre guillemets droits est attendue',
  'value-expected': 'une valeur est attendue',
  unexpected: 'ceci n’est pas attendu ici',
  'colon-expected': 'un deux-points est attendu après la clé',
  'comma-expected': 'une virgule est attendue',
  'comma-or-brace-expected': 'une virgule ou } est attendue',
  'comma-or-bracket-expected': 'une virgule ou ] est attendue',
  'end-expected': 'rien ne peut suivre la valeur',
  'no-comments': 'JSON n’a pas de commentaires',
  'string-open': 'cette chaîne n’est pas fermée sur sa ligne',
  'number-open': 'ce nombre est inachevé',
  'escape-cut': 'cette chaîne contient un \\u sans quatre chiffres hexadécimaux',
  'escape-unknown': 'cette chaîne contient un échappement que JSON ne connaît pas',
  'escape-missing': 'cette chaîne contient un caractère qui doit être échappé',
  'no-json': 'ce n’est pas du JSON',
  'too-early': 'le fichier finit trop tôt',
  'text-too-long': ({ length, most }) =>
    `compte ${number(millions(length))} millions de caractères ; on en lit au plus ${number(most / 1e6)} millions`,
  'string-too-long': ({ most }) => `cette chaîne dépasse ${number(most)} caractères`,
  'too-deep': ({ most }) => `les valeurs s’emboîtent sur plus de ${number(most)} niveaux`,
  'list-too-long': ({ most }) => `cette liste a plus de ${number(most)} entrées`,
  'too-many-keys': ({ most }) => `cet objet a plus de ${number(most)} clés`,
  'key-repeated': ({ key }) => `la clé ${JSON.stringify(key)} figure deux fois`,
  'character-unwelcome': ({ character }) =>
    `contient le caractère ${character}, qu’aucun texte ne peut contenir`,
};

export function textFault(fault: TextFault): string {
  const said = SENTENCES[fault.code];
  return typeof said === 'string' ? said : said(fault as never);
}

export const otherEncoding = (encoding: OtherEncoding): string =>
  `ce fichier est ${encoding === 'unknown' ? 'dans un autre codage que UTF-8, peut-être Windows-1252' : `en ${encoding}, non en UTF-8`} ; enregistrez-le en UTF-8`;
