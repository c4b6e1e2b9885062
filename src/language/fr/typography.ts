// French typography, laid over every text of a catalogue: a narrow space that no line breaks at before ; : ! ? and within guillemets, and a whole one
// before %.

const SPACE = '\u202f';

export const typeset = (text: string): string =>
  text
    .replace(/ (?=[;:!?»])/g, SPACE)
    .replace(/(?<=\d) (?=%)/g, '\u00a0')
    .replace(/« /g, `«${SPACE}`);

/** Every text, and whatever functions say. */
export const typesetAll = <Words>(words: Words): Words => changed(words) as Words;

function changed(words: unknown): unknown {
  if (typeof words === 'string') return typeset(words);
  if (typeof words === 'function') return (...asked: unknown[]) => changed(words(...asked));
  if (Array.isArray(words)) return words.map(changed);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, changed(value)]));
}
