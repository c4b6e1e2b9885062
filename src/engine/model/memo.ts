// How long the engine keeps what it has worked out: with the object it was made of, for the state asked about last, or while the same
// pacts bind. What is kept is a value: it is shared, and not written to by those who are given it.

import type { Content } from './content';
import type { Pact } from './state';

/** Kept with the object it was made of, for as long as that lives. For contents, theories, terms and lists, which never change. */
export function memoPerObject<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found;
    const made = make(of);
    known.set(of, made);
    return made;
  };
}

/**
 * Kept for a state, by what is derived from it, until another is asked about: agents weigh one state at a time, thousands of
 * questions long. Not with the state: what hangs on a living key survives the collector's quick passes, and all states with it.
 */
export function memoLastState<S extends { readonly derived: object }, T>(
  make: (sight: S) => T,
): (sight: S) => T {
  let of: S['derived'] | null = null;
  let kept: T | undefined;
  return (sight) => {
    if (of !== sight.derived) {
      kept = make(sight);
      of = sight.derived;
    }
    return kept as T;
  };
}

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
  for (let k = 0; k < a.length; k++) if (!same(a[k]!, b[k]!)) return false;
  return true;
}

/** Kept until a bond changes: most turns only the cohesion of pacts moves. */
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
