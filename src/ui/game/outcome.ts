// Decides what orders would change at once: the engine's own turn on a copy with them, held against one without.
// Refuses to guess what others will do; everyone else passes in both.

import { step, type NationId, type Order, type PactId, type State } from '../../engine';

export interface PairChange {
  readonly column: 'trust' | 'transparency' | 'interoperability' | 'trade';
  readonly from: NationId;
  readonly to: NationId;
  readonly delta: number;
}

export interface NationChange {
  readonly column: 'readiness' | 'stability' | 'burden' | 'gdp';
  readonly nation: NationId;
  readonly delta: number;
}

export interface PactChange {
  readonly pact: PactId;
  readonly delta: number;
}

export interface Outcome {
  readonly pairs: readonly PairChange[];
  readonly nations: readonly NationChange[];
  readonly pacts: readonly PactChange[];
}

const PAIRS = ['trust', 'transparency', 'interoperability', 'trade'] as const;
const SYMMETRIC = new Set<string>(['transparency', 'interoperability', 'trade']);
const NATIONS = ['readiness', 'stability', 'burden', 'gdp'] as const;

const known = new WeakMap<State, Map<string, Outcome>>();

/** Largest changes first. The same question about the same state is answered once. */
export function outcomeOf(state: State, orders: readonly Order[]): Outcome {
  const answers = known.get(state) ?? new Map<string, Outcome>();
  known.set(state, answers);
  const key = JSON.stringify(orders);
  const found = answers.get(key) ?? compare(step(state, []).state, step(state, orders).state);
  answers.set(key, found);
  return found;
}

function compare(without: State, withThem: State): Outcome {
  return {
    pairs: PAIRS.flatMap((column) => pairChanges(without, withThem, column)).sort(bySize),
    nations: NATIONS.flatMap((column) => nationChanges(without, withThem, column)).sort(bySize),
    pacts: pactChanges(without, withThem).sort(bySize),
  };
}

const bySize = (a: { delta: number }, b: { delta: number }): number => Math.abs(b.delta) - Math.abs(a.delta);

/** Scores from a twentieth of a point on, money from half a percent on: less would be shown as nothing. */
function noticeable(column: string, delta: number, before: number): boolean {
  if (column === 'trade' || column === 'gdp') return Math.abs(delta) * 200 >= Math.max(1, before);
  return Math.abs(delta) >= (column === 'burden' ? 100 : 500);
}

function pairChanges(a: State, b: State, column: PairChange['column']): PairChange[] {
  const { nations } = a.content;
  const [left, right] = [a.pairs[column], b.pairs[column]];
  const changes: PairChange[] = [];
  for (let cell = 0; cell < left.length; cell++) {
    const delta = right[cell]! - left[cell]!;
    const [i, j] = [Math.floor(cell / nations.length), cell % nations.length];
    if (!noticeable(column, delta, left[cell]!) || (SYMMETRIC.has(column) && j < i)) continue;
    changes.push({ column, from: nations[i]!.id, to: nations[j]!.id, delta });
  }
  return changes;
}

function nationChanges(a: State, b: State, column: NationChange['column']): NationChange[] {
  return a.content.nations.flatMap(({ id }, i) => {
    const delta = b.nations[column][i]! - a.nations[column][i]!;
    return noticeable(column, delta, a.nations[column][i]!) ? [{ column, nation: id, delta }] : [];
  });
}

function pactChanges(a: State, b: State): PactChange[] {
  return b.structure.pacts.flatMap(({ id, cohesion }) => {
    const before = a.structure.pacts.find((pact) => pact.id === id);
    const delta = before === undefined ? 0 : cohesion - before.cohesion;
    return delta === 0 ? [] : [{ pact: id, delta }];
  });
}
