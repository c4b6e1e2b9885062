// How sentences of the catalogue become text with nations and pacts that can be followed.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { NationId, PactId } from '../../engine';
import { capital, nameOf, piecesOf, type Names, type Piece } from '../../language/markup';

export interface NamesPort extends Names {
  /** Undefined where names are plain text (no game is open). */
  readonly openNation?: (id: NationId) => void;
  readonly openPact?: (id: PactId) => void;
}

const unnamed: NamesPort = { nation: (id) => id, pact: (id) => id, threat: (id) => id };

export const NamesContext = createContext<NamesPort>(unnamed);
export const useNames = (): NamesPort => useContext(NamesContext);

/** A sentence in the catalogue's markup. `links` turns names into buttons. */
export function Sentence({ text, links = false }: { text: string; links?: boolean }) {
  const names = useNames();
  const pieces = piecesOf(text, names);
  return <>{pieces.map((piece, index) => keptTogether(pieces, piece, index, names, links))}</>;
}

/** What may not begin a line: it stays with the name before it, which as a button would let the line break there. */
const CLOSING = /^\u202f?[.,;:!?)\]’”»]+/u;
const closingOf = (piece: Piece | undefined): string =>
  piece?.kind === 'text' ? (CLOSING.exec(piece.text)?.[0] ?? '') : '';

const isName = (piece: Piece | undefined): boolean => piece !== undefined && 'id' in piece;

function keptTogether(
  pieces: readonly Piece[],
  piece: Piece,
  index: number,
  names: NamesPort,
  links: boolean,
) {
  if (!links) return pieceNode(piece, index, names, links);
  if (piece.kind === 'text')
    return pieceNode(
      isName(pieces[index - 1]) ? { ...piece, text: piece.text.replace(CLOSING, '') } : piece,
      index,
      names,
      links,
    );
  const node = pieceNode(piece, index, names, links);
  const closing = isName(piece) ? closingOf(pieces[index + 1]) : '';
  return closing === '' ? (
    node
  ) : (
    <span class="together">
      {node}
      {closing}
    </span>
  );
}

function pieceNode(piece: Piece, index: number, names: NamesPort, links: boolean) {
  if (piece.kind === 'text') return index === 0 ? capital(piece.text) : piece.text;
  if (piece.kind === 'strong') return <b>{piece.text}</b>;
  return nameNode(piece, index, names, links);
}

function nameNode(piece: Extract<Piece, { id: string }>, index: number, names: NamesPort, links: boolean) {
  const name = nameOf(piece, names);
  const text = index === 0 ? capital(name) : name;
  const open = piece.kind === 'nation' ? names.openNation : names.openPact;
  if (!links || open === undefined || piece.kind === 'threat') return <b>{text}</b>;
  return (
    <button type="button" class="link" onClick={() => (open as (id: string) => void)(piece.id)}>
      {text}
    </button>
  );
}
