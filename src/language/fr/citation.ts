// How a game is cited in French: what plays it again bit for bit, as a sentence and as a BibTeX entry.

import { bibtexOf } from '../bibtex';
import type { citationOf as english } from '../en/citation';
import type { Wording } from '../wording';
import { counted } from './formats';

type Cite = Wording<typeof english>;
type Game = Parameters<Cite>[0];

const AUTHORS = 'Les auteurs d’Entente';

const identity = ({ scenario, theory, seed, turns, hash }: Game): string =>
  `scénario ${scenario.id} (${scenario.hash}), théorie ${theory.id} (${theory.hash}), graine « ${seed} », ${counted(turns, 'tour', 'tours')}, empreinte finale ${hash}`;

export const citationOf: Cite = (game) => ({
  text: `${AUTHORS} (${game.year}). ${game.title} : une partie enregistrée. Entente ${game.engine} : ${identity(game)}.`,
  bibtex: bibtexOf(game, {
    authors: AUTHORS,
    title: `${game.title} : une partie enregistrée`,
    note: identity(game),
  }),
});
