// The little markup of catalogue sentences: {n:ID} names a nation, {p:ID} a pact, {t:ID} a threat, *…* is emphasis. {n:ID~3} leaves out the first
// three characters of the name, which the sentence says itself. ⟨…|…⟩ is a list of nations, put in the order of their names once these are known.

import type { NationId, PactId, ThreatId } from '../engine';

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | (Named & { readonly kind: 'nation'; readonly id: NationId })
  | (Named & { readonly kind: 'pact'; readonly id: PactId })
  | (Named & { readonly kind: 'threat'; readonly id: ThreatId });

interface Named {
  /** How many characters of the name are left out, where the sentence says them itself. */
  readonly from?: number;
  /** Whether a sentence begins with it, after another one. */
  readonly begins?: true;
}

/** What another sentence has ended with. */
const ENDED = /[.!?…] $/;

/** A list of nations, and a nation in it. */
const LISTED = /⟨([^⟩]*)⟩/g;
const NATION = /\{n:([^}]+)\}/;
/** So many are named; where there would be more than one beyond them, they are counted. */
const NAMED = 7;
const TOKEN = /\{(n|p|t):([^}~]+)(?:~(\d+))?\}|\*([^*]+)\*/g;

export const nationMark = (id: string): string => `{n:${id}}`;
export const pactMark = (id: string): string => `{p:${id}}`;
export const threatMark = (id: string): string => `{t:${id}}`;
/** Nations, each with what is said before it, whose order means nothing: they are listed by name, and of very many the rest is counted. */
export const listMark = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `⟨${items.join('|')}⟩`;

/** Splits a sentence, fitted to the names in it, into pieces, in order; text between tokens is kept as it stands. */
export function piecesOf(written: string, names?: Names): readonly Piece[] {
  const sentence =
    names?.fitted?.(written) ?? written.replace(LISTED, (_, items: string) => items.replaceAll('|', ', '));
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of sentence.matchAll(TOKEN)) {
    const before = sentence.slice(from, match.index);
    if (before !== '') pieces.push({ kind: 'text', text: before });
    const piece = pieceOf(match);
    pieces.push('id' in piece && ENDED.test(before) ? { ...piece, begins: true } : piece);
    from = match.index + match[0].length;
  }
  if (from < sentence.length) pieces.push({ kind: 'text', text: sentence.slice(from) });
  return pieces;
}

function pieceOf([, kind, id, skipped, strong]: RegExpMatchArray): Piece {
  const from = skipped === undefined ? {} : { from: Number(skipped) };
  if (kind === 'n') return { kind: 'nation', id: id as NationId, ...from };
  if (kind === 't') return { kind: 'threat', id: id as ThreatId, ...from };
  if (kind === 'p') return { kind: 'pact', id: id as PactId, ...from };
  return { kind: 'strong', text: strong ?? '' };
}

export interface Names {
  nation(id: NationId): string;
  pact(id: PactId): string;
  /** What the reader may call a threat: one that it has not found has no name yet. */
  threat(id: ThreatId): string;
  /** A sentence with articles and verbs as its names ask for them. */
  fitted?(sentence: string): string;
}

/** How a language fits sentences to names, and how it lists them. */
interface Fitting {
  readonly naming: { fitted(sentence: string, names: Names): string; others(count: number): string };
  compare(a: string, b: string): number;
  list(items: readonly string[]): string;
}

/** Names, and a nation's without its article, by which lists are put in order. */
interface Titled extends Names {
  title(id: NationId): string;
}

/** Names with sentences fitted to them as a language does it. */
export function fitting<Given extends Titled>(language: Fitting, names: Given): Given {
  const { naming } = language;
  return {
    ...names,
    fitted: (sentence: string) =>
      naming.fitted(
        sentence.replace(LISTED, (_, items: string) => listed(language, names, items.split('|'))),
        names,
      ),
  };
}

function listed({ compare, list, naming }: Fitting, names: Titled, items: readonly string[]): string {
  const title = (item: string): string => names.title((NATION.exec(item)?.[1] ?? '') as NationId);
  const sorted = [...items].sort((a, b) => compare(title(a), title(b)));
  const rest = sorted.slice(NAMED);
  if (rest.length < 2) return list(sorted);
  const before = rest[0]!.slice(0, rest[0]!.search(NATION));
  return list([...sorted.slice(0, NAMED), before + naming.others(rest.length)]);
}

/** What a piece that stands for a thing is called. */
export function nameOf(piece: Extract<Piece, { id: string }>, names: Names): string {
  const name = wholeName(piece, names).slice(piece.from);
  return piece.begins === true ? capital(name) : name;
}

function wholeName(piece: Extract<Piece, { id: string }>, names: Names): string {
  if (piece.kind === 'nation') return names.nation(piece.id);
  return piece.kind === 'pact' ? names.pact(piece.id) : names.threat(piece.id);
}

/** The sentence as plain text, for live regions and labels. */
export function plain(sentence: string, names: Names): string {
  const text = piecesOf(sentence, names)
    .map((piece) => ('id' in piece ? nameOf(piece, names) : piece.text))
    .join('');
  return capital(text);
}

/** First letter upper-cased, for names with an article at the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** With a small letter, inside a sentence. */
export const low = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A region's name from its id, as titles are written: North Shore. */
export const regionName = (region: string): string => region.split('-').map(capital).join(' ');

/** "shared-threat" → "Shared threat", for a code that no catalogue words. */
export const unkebab = (code: string): string => capital(code.replaceAll('-', ' '));
