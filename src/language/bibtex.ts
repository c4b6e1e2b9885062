// A cited game as a BibTeX entry, in the words of a language.

interface Cited {
  readonly scenario: { readonly id: string };
  readonly engine: string;
  readonly hash: string;
  readonly year: number;
}

interface EntryWords {
  readonly authors: string;
  readonly title: string;
  readonly note: string;
}

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as it may stand in a braced BibTeX field: what TeX would read as its own is escaped. */
export const inBraces = (text: string): string =>
  text.replace(/[\\{}$&#%_~^]/g, (mark) => ESCAPED[mark] ?? `\\${mark}`);

export function bibtexOf(
  { scenario, engine, hash, year }: Cited,
  { authors, title, note }: EntryWords,
): string {
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${authors}}`],
    ['title', `{${inBraces(title)}}`],
    ['year', `${year}`],
    ['howpublished', `Entente ${engine}`],
    ['note', inBraces(note[0]!.toUpperCase() + note.slice(1))],
  ];
  const listed = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{entente-${scenario.id}-${hash.slice(0, 8)},`, ...listed, '}'].join('\n');
}
