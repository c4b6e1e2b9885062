// How a message goes on after a name that nobody knows.

import { nearest } from '../content';

/** `; did you mean X?`, or the names there are when they are few. */
export function didYouMean(given: string, known: readonly string[]): string {
  const name = nearest(given, known);
  if (name !== null) return `; did you mean ${name}?`;
  return known.length > 0 && known.length <= 12 ? `; there are ${known.join(', ')}` : '';
}
