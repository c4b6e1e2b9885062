// How a game is cited: what plays it again bit for bit, as a sentence and as a BibTeX entry.

import { bibtexOf } from '../bibtex';

/** What a citation names of a game; `hash` is the chain's after its last turn. */
export interface CitedGame {
  readonly title: string;
  readonly scenario: { readonly id: string; readonly hash: string };
  readonly theory: { readonly id: string; readonly hash: string };
  readonly seed: string;
  readonly turns: number;
  readonly engine: string;
  readonly hash: string;
  /** In which it is cited. */
  readonly year: number;
}

export interface Citation {
  readonly text: string;
  readonly bibtex: string;
}

const AUTHORS = 'The Entente authors';

/** What makes a game the one that it is. */
const identity = ({ scenario, theory, seed, turns, hash }: CitedGame): string =>
  `scenario ${scenario.id} (${scenario.hash}), theory ${theory.id} (${theory.hash}), seed “${seed}”, ${turns} ${turns === 1 ? 'turn' : 'turns'}, final hash ${hash}`;

export function citationOf(game: CitedGame): Citation {
  const { title, engine, year } = game;
  const cited = `${title}: a recorded game`;
  return {
    text: `${AUTHORS} (${year}). ${cited}. Entente ${engine}: ${identity(game)}.`,
    bibtex: bibtexOf(game, { authors: AUTHORS, title: cited, note: identity(game) }),
  };
}
