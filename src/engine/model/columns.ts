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

/** Copies that lie side by side in one buffer: to allocate each column costs more than to fill it where nations are few. */
function copies<Name extends string>(
  names: readonly Name[],
  from: Readonly<Record<Name, Int32Array>>,
  length: number,
): Record<Name, Int32Array> {
  const { buffer } = new Int32Array(names.length * length);
  let offset = 0;
  return build(names, (name) => {
    const column = new Int32Array(buffer, offset, length);
    column.set(from[name]);
    offset += column.byteLength;
    return column;
  });
}

/** Distances stay what they are for a whole game, so all its states share that column. */
const CHANGING = PAIR_COLUMNS.filter((name) => name !== 'distance');

export const copyNationColumns = (from: NationColumns): NationColumns =>
  copies(NATION_COLUMNS, from, from.capability.length);
export const copyPairColumns = (from: PairColumns): PairColumns => ({
  ...copies(CHANGING, from, from.trust.length),
  distance: from.distance,
});

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
