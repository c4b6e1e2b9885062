// Who has promised whom not to attack.

import { indexOf } from '../model/columns';
import type { NationId } from '../model/ids';
import type { Pact, Position } from '../model/state';
import { memoByPacts } from '../model/memo';

/** The first pact in which the two promised not to attack each other. */
export const promiseOfPeace = (
  { structure }: Pick<Position, 'structure'>,
  a: NationId,
  b: NationId,
): Pact | undefined =>
  structure.pacts.find(
    ({ terms, members }) =>
      terms.clauses.includes('non-aggression') &&
      members.some(({ nation }) => nation === a) &&
      members.some(({ nation }) => nation === b),
  );

/** How many members the first pact has in which each pair promised not to attack each other, n·n; 0 where none did. */
export const peaceAmong = memoByPacts(({ content, structure }): Uint16Array => {
  const n = content.nations.length;
  const among = new Uint16Array(n * n);
  for (const { terms, members } of structure.pacts) {
    if (!terms.clauses.includes('non-aggression')) continue;
    const seats = members.map(({ nation }) => indexOf(content, nation));
    for (const i of seats) for (const j of seats) among[i * n + j] ||= seats.length;
  }
  return among;
});
