// The little markup of catalogue sentences: {n:ID} names a nation, {p:ID} a pact, {t:ID} a threat, *…* is emphasis.

import type { NationId, PactId, ThreatId } from '../engine';

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'nation'; readonly id: NationId }
  | { readonly kind: 'pact'; readonly id: PactId }
  | { readonly kind: 'threat'; readonly id: ThreatId };

const TOKEN = /\{(n|p|t):([^}]+)\}|\*([^*]+)\*/g;

export const nationMark = (id: string): string => `{n:${id}}`;
export const pactMark = (id: string): string => `{p:${id}}`;
export const threatMark = (id: string): string => `{t:${id}}`;

/** Splits a sentence into pieces, in order; text between tokens is kept as it stands. */
export function piecesOf(sentence: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of sentence.matchAll(TOKEN)) {
    if (match.index > from) pieces.push({ kind: 'text', text: sentence.slice(from, match.index) });
    pieces.push(pieceOf(match));
    from = match.index + match[0].length;
  }
  if (from < sentence.length) pieces.push({ kind: 'text', text: sentence.slice(from) });
  return pieces;
}

function pieceOf([, kind, id, strong]: RegExpMatchArray): Piece {
  if (kind === 'n') return { kind: 'nation', id: id as NationId };
  if (kind === 't') return { kind: 'threat', id: id as ThreatId };
  if (kind === 'p') return { kind: 'pact', id: id as PactId };
  return { kind: 'strong', text: strong ?? '' };
}

export interface Names {
  nation(id: NationId): string;
  pact(id: PactId): string;
  /** What the reader may call a threat: one that it has not found has no name yet. */
  threat(id: ThreatId): string;
}

/** What a piece that stands for a thing is called. */
export function nameOf(piece: Extract<Piece, { id: string }>, names: Names): string {
  if (piece.kind === 'nation') return names.nation(piece.id);
  return piece.kind === 'pact' ? names.pact(piece.id) : names.threat(piece.id);
}

/** The sentence as plain text, for live regions and labels. */
export function plain(sentence: string, names: Names): string {
  const text = piecesOf(sentence)
    .map((piece) => ('id' in piece ? nameOf(piece, names) : piece.text))
    .join('');
  return capital(text);
}

/** First letter upper-cased, for names with an article at the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A region's name from its id, as titles are written: North Shore. */
export const regionName = (region: string): string => region.split('-').map(capital).join(' ');

/** "shared-threat" → "Shared threat", for a code that no catalogue words. */
export const unkebab = (code: string): string => capital(code.replaceAll('-', ' '));
