// What may have been meant by a name that nobody knows.

import { nearest } from '../content';
import type { Near } from '../language/command-line';

/** So many names are listed where none is near. */
const MOST_LISTED = 12;

export function suggestion(given: string, known: readonly string[]): Near {
  const guess = nearest(given, known);
  return { guess, known: guess === null && known.length <= MOST_LISTED ? known : [] };
}
