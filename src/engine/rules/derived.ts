// What is worked out once per state and shared: threats, trade totals, promises, reputations.

import { indexOf } from '../model/columns';
import type { Position } from '../model/state';
import { memoByPacts } from '../model/memo';
import { tradeTotals } from './economy';
import { nonStateThreatMatrix } from './non-state-threat';
import { type Promises, promisesOf } from './obligations';
import { threatMatrix, threatTotals } from './threat';

export interface Derived {
  /** θ, ppm, n·n. */
  readonly theta: Int32Array;
  /** What each nation fears from each transnational threat, ppm, cell i·m + t. */
  readonly nonStateThreat: Int32Array;
  /** T, ppm, n. */
  readonly threat: Int32Array;
  /** Million dollars a year, n. */
  readonly trade: Float64Array;
  readonly promises: Promises;
  /** Capability-weighted mean trust in each nation, ppm, n. */
  readonly reputation: Int32Array;
  /** Number of pacts that bind both nations, n·n. */
  readonly tied: Uint8Array;
  /** Number of defence promises between both nations, n·n. */
  readonly allied: Uint8Array;
  /** The same, counting only pacts of three and more. */
  readonly bloc: Uint8Array;
  /** Those whom a defence promise binds to each nation, by position, ascending. */
  readonly allies: readonly (readonly number[])[];
  /** Pacts that bind each nation, n. */
  readonly commitments: Uint16Array;
  /** Members of each pact by position, in the order of the pacts. */
  readonly seats: readonly (readonly number[])[];
  /** Places in the list of pacts of those that bind each nation. */
  readonly pactsOf: readonly (readonly number[])[];
}

/** ρ_j = Σ_i c_i·τ_ij / Σ_i c_i over the others. O(n²). */
export function reputations(position: Position): Int32Array {
  const { capability } = position.nations;
  const { trust } = position.pairs;
  const n = capability.length;
  const sums = new Float64Array(n);
  let total = 0;
  for (let i = 0; i < n; i++) {
    const weight = capability[i]!;
    total += weight;
    for (let j = 0; j < n; j++) sums[j] = sums[j]! + weight * trust[i * n + j]!;
  }
  const reputation = new Int32Array(n);
  for (let j = 0; j < n; j++) reputation[j] = Math.trunc(sums[j]! / Math.max(1, total - capability[j]!));
  return reputation;
}

type Ties = Pick<Derived, 'tied' | 'allied' | 'bloc' | 'allies' | 'commitments' | 'seats' | 'pactsOf'>;

/** Columns of the cells in each row that are not 0. */
function filled(table: Uint8Array, n: number): readonly (readonly number[])[] {
  const rows: number[][] = [];
  for (let i = 0; i < n; i++) {
    const row: number[] = [];
    for (let j = 0; j < n; j++) if (table[i * n + j]! > 0) row.push(j);
    rows.push(row);
  }
  return rows;
}

const tiesOf = memoByPacts(({ content, structure }): Ties => {
  const n = content.nations.length;
  const tied = new Uint8Array(n * n);
  const allied = new Uint8Array(n * n);
  const bloc = new Uint8Array(n * n);
  const commitments = new Uint16Array(n);
  const pactsOf: number[][] = [];
  while (pactsOf.length < n) pactsOf.push([]);
  const members = structure.pacts.map((pact) => pact.members.map(({ nation }) => indexOf(content, nation)));
  for (let at = 0; at < members.length; at++) {
    const seats = members[at]!;
    const defence = structure.pacts[at]!.terms.clauses.includes('defence');
    for (const i of seats) {
      commitments[i] = commitments[i]! + 1;
      pactsOf[i]!.push(at);
      for (const j of seats) {
        if (i === j) continue;
        tied[i * n + j] = tied[i * n + j]! + 1;
        if (!defence) continue;
        allied[i * n + j] = allied[i * n + j]! + 1;
        if (seats.length > 2) bloc[i * n + j] = bloc[i * n + j]! + 1;
      }
    }
  }
  return { tied, allied, bloc, allies: filled(allied, n), commitments, seats: members, pactsOf };
});

/** What a turn needs of the state it is making; its cells no longer change. */
export type WorldFacts = Pick<Derived, 'theta' | 'nonStateThreat' | 'trade' | keyof Ties>;

export function worldFacts(position: Position): WorldFacts {
  const { tied, allied, bloc, allies, commitments, seats, pactsOf } = tiesOf(position);
  return {
    theta: threatMatrix(position),
    nonStateThreat: nonStateThreatMatrix(position),
    trade: tradeTotals(position),
    tied,
    allied,
    bloc,
    allies,
    commitments,
    seats,
    pactsOf,
  };
}

/** Facts of a position, and the dearer ones at the first asking. A class, so that what is read everywhere has one shape. */
class DerivedParts implements Derived {
  readonly theta: Int32Array;
  readonly nonStateThreat: Int32Array;
  readonly trade: Float64Array;
  readonly tied: Uint8Array;
  readonly allied: Uint8Array;
  readonly bloc: Uint8Array;
  readonly allies: Derived['allies'];
  readonly commitments: Uint16Array;
  readonly seats: Derived['seats'];
  readonly pactsOf: Derived['pactsOf'];
  readonly #position: Position;
  #threat: Int32Array | null = null;
  #promises: Promises | null = null;
  #reputation: Int32Array | null = null;

  constructor(position: Position, facts: WorldFacts) {
    this.theta = facts.theta;
    this.nonStateThreat = facts.nonStateThreat;
    this.trade = facts.trade;
    this.tied = facts.tied;
    this.allied = facts.allied;
    this.bloc = facts.bloc;
    this.allies = facts.allies;
    this.commitments = facts.commitments;
    this.seats = facts.seats;
    this.pactsOf = facts.pactsOf;
    this.#position = position;
  }

  get threat(): Int32Array {
    this.#threat ??= threatTotals(this.theta, this.nonStateThreat, this.#position.content.nations.length);
    return this.#threat;
  }

  get promises(): Promises {
    this.#promises ??= promisesOf(this.#position, this.seats);
    return this.#promises;
  }

  get reputation(): Int32Array {
    this.#reputation ??= reputations(this.#position);
    return this.#reputation;
  }
}

/** Everything that follows from a position that no longer changes. */
export const deriveFrom = (position: Position, facts: WorldFacts): Derived =>
  new DerivedParts(position, facts);

interface Known {
  readonly position: Position;
  readonly derived: Derived;
}

/** Of how many positions facts are kept: a state, the one before and those that foresight compares. */
const KEPT = 8;

/**
 * Facts of the positions asked about last, in a ring. Few are kept, and not by a WeakMap: facts hold their position, and the
 * collector's quick pass takes all that a WeakMap holds for alive, so that every state of a game would be moved to the old space.
 */
const ring: (Known | null)[] = Array.from({ length: KEPT }, () => null);
let latest = 0;

function keepKnown(position: Position, derived: Derived): Derived {
  latest = (latest + 1) % KEPT;
  ring[latest] = { position, derived };
  return derived;
}

/** Keeps facts that a turn has worked out for the state it made. */
export function remember(position: Position, facts: WorldFacts): void {
  keepKnown(position, deriveFrom(position, facts));
}

/** What follows from a state that no longer changes; worked out at the first asking, and kept while few others are asked about. */
export function derive(position: Position): Derived {
  for (let back = 0; back < KEPT; back++) {
    const known = ring[(latest + KEPT - back) % KEPT];
    if (known?.position === position) return known.derived;
  }
  return keepKnown(position, deriveFrom(position, worldFacts(position)));
}
