// What may have been meant by a name that nobody knows.

import { nearest } from './nearest';

/** So many names are listed where none is near. */
const MOST_LISTED = 12;

/** The nearest name, or all where they are few and none is near. */
export function suggestion(
  given: string,
  known: readonly string[],
): { readonly guess: string | null; readonly known: readonly string[] } {
  const guess = nearest(given, known);
  return { guess, known: guess === null && known.length <= MOST_LISTED ? known : [] };
}
