// How dense and how clustered the network of defence pacts is.

import { indexOf } from '../../engine';
import type { PactType, State } from '../../engine';

export const DEFENCE: ReadonlySet<PactType> = new Set<PactType>([
  'bilateral-defence',
  'multilateral-defence',
]);

export interface Network {
  /** Share of the pairs that a defence pact binds, 0…1. */
  readonly density: number;
  /** Share of two allies of one nation that are allies of each other; null where nobody has two. */
  readonly clustering: number | null;
}

/** Who is bound to whom by a defence pact, n·n. */
function bonds(state: State): Uint8Array {
  const n = state.content.nations.length;
  const bound = new Uint8Array(n * n);
  for (const { type, members } of state.structure.pacts) {
    if (!DEFENCE.has(type)) continue;
    const seats = members.map(({ nation }) => indexOf(state.content, nation));
    for (const i of seats) for (const j of seats) if (i !== j) bound[i * n + j] = 1;
  }
  return bound;
}

/** Transitivity: closed among all paths of two (Newman 2003). In a random network it is the density. O(n³) at most. */
export function networkOf(state: State): Network {
  const n = state.content.nations.length;
  const bound = bonds(state);
  let ties = 0;
  let paths = 0;
  let closed = 0;
  for (let i = 0; i < n; i++) {
    const allies: number[] = [];
    for (let j = 0; j < n; j++) if (bound[i * n + j] === 1) allies.push(j);
    ties += allies.length;
    paths += (allies.length * (allies.length - 1)) / 2;
    for (const j of allies) for (const k of allies) if (j < k) closed += bound[j * n + k]!;
  }
  return { density: ties / Math.max(1, n * (n - 1)), clustering: paths === 0 ? null : closed / paths };
}
