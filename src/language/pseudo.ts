// English as a language nobody speaks: accented, longer by two fifths and in brackets, so that on a screen all text is seen that no
// catalogue words, and all that a longer language would not fit.

import type { FrontWords } from './en/front';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'àƀçđéƒğĥîĵķļɱñöþɋřšţûṽŵẋýžÀƁÇĐÉƑĞĤÎĴĶĻṀÑÖÞɊŘŠŢÛṼŴẊÝŽ'];
/** What stays as it is: names to come, emphasis, and what is in brackets already. */
const KEPT = /(\{[npt]:[^}]+\}|\*|⟦[^⟦⟧]*⟧)/;
const LONGER = 0.4;

const accent = (letter: string): string => ACCENTED[PLAIN.indexOf(letter)] ?? letter;

/** "Choose a world" → "⟦Çĥööšé à ŵöřļđ ~~~~~~⟧". */
export function lengthened(text: string): string {
  if (!/\p{L}/u.test(text.replace(/\{[npt]:[^}]+\}/g, ''))) return text;
  const pieces = text.split(KEPT);
  const words = pieces.map((piece) => (KEPT.test(piece) ? bare(piece) : [...piece].map(accent).join('')));
  const letters = pieces.filter((piece) => !KEPT.test(piece)).join('').length;
  return `⟦${words.join('')}${'~'.repeat(Math.ceil(letters * LONGER))}⟧`;
}

/** A sentence within a sentence is in brackets already, and one pair is enough. */
const bare = (piece: string): string => piece.replaceAll(/[⟦⟧]/g, '');

/** Every text of a catalogue, and whatever its functions say. */
export function accented<Words>(words: Words): Words {
  return changed(words) as Words;
}

function changed(words: unknown): unknown {
  if (typeof words === 'string') return lengthened(words);
  if (typeof words === 'function') return (...asked: unknown[]) => changed(words(...asked));
  if (Array.isArray(words)) return words.map(changed);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, changed(value)]));
}

/** Names of nations are the scenario's, and stay as it gives them. */
export const accentedFront = (words: FrontWords): FrontWords => ({
  ...accented(words),
  locale: 'en-XA',
  sums: words.sums,
  naming: { ...accented(words.naming), withArticle: words.naming.withArticle },
});
