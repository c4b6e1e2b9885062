// Decides how columns are made, copied and reached by name.
// Refuses to know what a column means.

import type { Content } from './content';
import type { NationId } from './ids';
import { NATION_COLUMNS, type NationColumns, PAIR_COLUMNS, type PairColumn, type PairColumns } from './state';

interface Index {
  readonly content: Content;
  readonly places: ReadonlyMap<string, number>;
}
const indexes = new WeakMap<Content, Index>();
/** The index asked last: most questions come in thousands about one game. */
let last: Index | null = null;

function indexFor(content: Content): Index {
  let known = indexes.get(content);
  if (!known) {
    known = { content, places: new Map(content.nations.map((nation, i) => [nation.id, i])) };
    indexes.set(content, known);
  }
  return known;
}

/** Position of a nation in the columns, or −1 where there is no such nation. */
export function indexOf(content: Content, id: NationId): number {
  if (last?.content !== content) last = indexFor(content);
  return last.places.get(id) ?? -1;
}

export function nationAt(content: Content, i: number): NationId {
  const nation = content.nations[i];
  if (!nation) throw new Error(`no nation at ${i}`);
  return nation.id;
}

function build<Name extends string>(
  names: readonly Name[],
  make: (name: Name) => Int32Array,
): Record<Name, Int32Array> {
  const made = {} as Record<Name, Int32Array>;
  for (const name of names) made[name] = make(name);
  return made;
}

export const emptyNationColumns = (n: number): NationColumns =>
  build(NATION_COLUMNS, () => new Int32Array(n));
export const emptyPairColumns = (n: number): PairColumns => build(PAIR_COLUMNS, () => new Int32Array(n * n));

/**
 * Other columns that lie side by side in one buffer, with `from`'s cells: to allocate each column costs more than to fill it
 * where nations are few. Columns that `names` leaves out are shared.
 */
function copies<Columns extends Readonly<Record<string, Int32Array>>>(
  names: readonly (keyof Columns & string)[],
  from: Columns,
  length: number,
): Columns {
  const made: Record<string, Int32Array> = { ...from };
  const { buffer } = new Int32Array(names.length * length);
  for (let k = 0; k < names.length; k++) {
    const name = names[k] as keyof Columns & string;
    const column = new Int32Array(buffer, k * length * Int32Array.BYTES_PER_ELEMENT, length);
    column.set(from[name] as Int32Array);
    made[name] = column;
  }
  return made as Columns;
}

/** Distances stay what they are for a whole game, so all its states share that column. */
const CHANGING_PAIRS = PAIR_COLUMNS.filter((name) => name !== 'distance');

export const copyNationColumns = (from: NationColumns): NationColumns =>
  copies(NATION_COLUMNS, from, from.capability.length);
export const copyPairColumns = (from: PairColumns): PairColumns =>
  copies(CHANGING_PAIRS, from, from.trust.length);

/** What the engine reads from, whether a finished state or one in the making. */
export interface Readable {
  readonly content: Content;
  readonly pairs: PairColumns;
}

/** One cell of a pair column, by ids. Throws where an id is unknown: callers check ids first. */
export function cell(from: Readable, column: PairColumn, i: NationId, j: NationId): number {
  const n = from.content.nations.length;
  const value = from.pairs[column][indexOf(from.content, i) * n + indexOf(from.content, j)];
  if (value === undefined) throw new Error(`no pair ${i}, ${j}`);
  return value;
}
