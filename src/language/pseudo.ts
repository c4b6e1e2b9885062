// English as a language nobody speaks: accented, longer by two fifths and in brackets, so that on a screen all text is seen that no
// catalogue words, and all that a longer language would not fit.

import type { FrontWords } from './en/front';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'àƀçđéƒğĥîĵķļɱñöþɋřšţûṽŵẋýžÀƁÇĐÉƑĞĤÎĴĶĻṀÑÖÞɊŘŠŢÛṼŴẊÝŽ'];
/** What stays as it is: names to come, emphasis, and what is in brackets already. */
const KEPT = /(\{[npt]:[^}]+\}|\*|⟦[^⟦⟧]*⟧)/;
/** Doubled, they make a text longer by about two fifths, each of its words alike. */
const VOWEL = /[aeiouyAEIOUY]/;

function accent(letter: string): string {
  const accented = ACCENTED[PLAIN.indexOf(letter)] ?? letter;
  return VOWEL.test(letter) ? accented + accented.toLowerCase() : accented;
}

/** "Choose a world" → "⟦Çĥööööšéé àà ŵööřļđ⟧". */
export function lengthened(text: string): string {
  if (!/\p{L}/u.test(text.replace(/\{[npt]:[^}]+\}/g, ''))) return text;
  const words = text
    .split(KEPT)
    .map((piece) => (KEPT.test(piece) ? bare(piece) : [...piece].map(accent).join('')));
  return `⟦${words.join('')}⟧`;
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
  naming: {
    ...accented(words.naming),
    withArticle: words.naming.withArticle,
    fitted: words.naming.fitted,
    region: words.naming.region,
    concept: words.naming.concept,
    lead: words.naming.lead,
    told: words.naming.told,
  },
});
