// How a French sentence is fitted to the names in it: articles, contractions and verbs that agree, which are known only once the names are.

import { capital, listMark, type Names, nameOf, nationMark } from '../markup';
import { articleIn, articleOfPact, isPlural, joined, type Preposition } from './articles';

const VERB = /\{v:([^:}]+):([^|}]*)\|([^}]*)\}/g;
const NAMED = /(?:(?<![\p{L}’])(de|à|que) )?\{([npt]):([^}~]+)\}/giu;
const KINDS = { n: 'nation', p: 'pact', t: 'threat' } as const;

/** "de {n:GBR}" → "du {n:GBR~3}", which reads "du Royaume-Uni"; "{v:USA:signe|signent}" → "signent". */
export function fitted(sentence: string, names: Names): string {
  return sentence
    .replace(VERB, (_, id: string, one: string, many: string) =>
      isPlural(names.nation(id as never)) ? many : one,
    )
    .replace(NAMED, (_, word: string | undefined, kind: string, id: string, at: number, whole: string) => {
      const said = placed(word, kind.toLowerCase() as keyof typeof KINDS, id, names);
      return /[.!?…] $/.test(whole.slice(0, at)) ? capital(said) : said;
    });
}

function placed(word: string | undefined, kind: keyof typeof KINDS, id: string, names: Names): string {
  const whole = nameOf({ kind: KINDS[kind], id } as never, names);
  const own = articleIn(whole);
  const article = own === '' && kind === 'p' ? articleOfPact(whole) : own;
  const bare = whole.slice(own.length);
  const mark = own === '' ? `{${kind}:${id}}` : `{${kind}:${id}~${own.length}}`;
  if (word === undefined) return `${article}${mark}`;
  const said = joined(word.toLowerCase() as Preposition, article, bare);
  return `${word[0] === word[0]!.toUpperCase() ? said[0]!.toUpperCase() : said[0]!}${said.slice(1)}${mark}`;
}

/** A verb with one nation, or with several, as its subject. */
export function verb(ids: string | readonly string[], one: string, many: string): string {
  const [only, ...others] = typeof ids === 'string' ? [ids] : ids;
  return only === undefined || others.length > 0 ? many : `{v:${only}:${one}|${many}}`;
}

/** "la France, l’Italie et les Pays-Bas": by name, in whatever order they are given. */
export const nations = (ids: readonly string[]): string => listMark(ids.map(nationMark));

/** Each with its preposition: "de la France et des Pays-Bas". */
export const eachWith = (word: Preposition, ids: readonly string[]): string =>
  listMark(ids.map((id) => `${word} ${nationMark(id)}`));
