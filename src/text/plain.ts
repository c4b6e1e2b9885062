// Which characters a name, a seed or any text from outside may hold, and the one form in which names and seeds are kept.

/** Control characters, line separators, marks that turn the direction of reading, and halves of character pairs. */
const UNWELCOME =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u;
const ALL_UNWELCOME = new RegExp(UNWELCOME.source, 'gu');

/** The first character that no text of a file may hold, as U+001B; null where there is none. */
export function unwelcomeIn(text: string): string | null {
  const found = UNWELCOME.exec(text)?.[0];
  return found === undefined ? null : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text with each such character replaced, so that it can be shown anywhere. */
export const shownSafely = (text: string): string => text.replace(ALL_UNWELCOME, '\ufffd');

/** Longest name of a game's making (a treaty), in characters. */
export const LONGEST_NAME = 60;
/** Longest seed, in characters. */
export const LONGEST_SEED = 200;

/** A name or a seed as it is kept: composed (NFC), without what cannot be shown, without spaces around it. */
export const tidied = (text: string): string => text.normalize('NFC').replace(ALL_UNWELCOME, '').trim();

/** A seed as it is kept; null where it is empty or too long. */
export function seedFrom(text: string): string | null {
  const seed = tidied(text.slice(0, 4 * LONGEST_SEED));
  return seed === '' || seed.length > LONGEST_SEED || text.length > 4 * LONGEST_SEED ? null : seed;
}

/** A name as it is kept, cut to the limit. */
export const nameFrom = (text: string): string => tidied(tidied(text).slice(0, LONGEST_NAME));

/** For searching: without accents, in small letters. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim();
