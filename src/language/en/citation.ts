// How a game is cited: what plays it again bit for bit, as a sentence and as a BibTeX entry.

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

const WORDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as it may stand in a braced BibTeX field: what TeX would read as its own is escaped. */
export const inBraces = (text: string): string =>
  text.replace(/[\\{}$&#%_~^]/g, (mark) => WORDS[mark] ?? `\\${mark}`);

export function citationOf(game: CitedGame): Citation {
  const { title, engine, hash, scenario, year } = game;
  const how = `Entente ${engine}`;
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${AUTHORS}}`],
    ['title', `{${inBraces(title)}: a recorded game}`],
    ['year', `${year}`],
    ['howpublished', how],
    ['note', inBraces(identity(game)[0]!.toUpperCase() + identity(game).slice(1))],
  ];
  const listed = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return {
    text: `${AUTHORS} (${year}). ${title}: a recorded game. ${how}: ${identity(game)}.`,
    bibtex: [`@misc{entente-${scenario.id}-${hash.slice(0, 8)},`, ...listed, '}'].join('\n'),
  };
}
