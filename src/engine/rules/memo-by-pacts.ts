// When pacts still bind whom they bound and to what: the same nations under the same terms.

import type { Content } from '../model/content';
import type { Pact } from '../model/state';

type Members = readonly Pick<Pact['members'][number], 'nation'>[];
export type Bond = Pick<Pact, 'type' | 'terms'> & { readonly members: Members };

/** What a reckoning from bonds may read: nothing that a turn changes beside them. */
export interface BondPlace {
  readonly content: Content;
  readonly structure: { readonly pacts: readonly Bond[] };
}

function sameNations(a: Members, b: Members): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let k = 0; k < a.length; k++) if (a[k]?.nation !== b[k]?.nation) return false;
  return true;
}

const same = (a: Bond, b: Bond): boolean =>
  a === b || (a.terms === b.terms && a.type === b.type && sameNations(a.members, b.members));

function allSame(a: readonly Bond[], b: readonly Bond[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let k = 0; k < a.length; k++) if (!same(a[k] as Bond, b[k] as Bond)) return false;
  return true;
}

/**
 * Keeps what `reckon` made of the bonds until one of them changes: most turns only their cohesion moves. What it returns is
 * shared and must not be written to.
 */
export function memoByPacts<T>(reckon: (place: BondPlace) => T): (place: BondPlace) => T {
  let content: Content | null = null;
  let pacts: readonly Bond[] = [];
  let kept: T | undefined;
  return (place) => {
    if (content !== place.content || !allSame(pacts, place.structure.pacts)) kept = reckon(place);
    content = place.content;
    pacts = place.structure.pacts;
    return kept as T;
  };
}
