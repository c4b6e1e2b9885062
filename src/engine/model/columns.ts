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

/** Puts copies of the named columns side by side into a buffer, from `offset` on; the others are shared. */
function copyInto<Columns extends Readonly<Record<string, Int32Array>>>(
  buffer: ArrayBufferLike,
  offset: number,
  names: readonly (keyof Columns & string)[],
  from: Columns,
  length: number,
): Columns {
  const made: Record<string, Int32Array> = { ...from };
  for (let k = 0; k < names.length; k++) {
    const name = names[k] as keyof Columns & string;
    const column = new Int32Array(buffer, offset + k * length * Int32Array.BYTES_PER_ELEMENT, length);
    column.set(from[name] as Int32Array);
    made[name] = column;
  }
  return made as Columns;
}

/** What stays as it is for a whole game is shared by all its states: how far apart nations are, and how they started. */
const STARTS: readonly string[] = ['startSecurity', 'startAutonomy', 'startStanding'];
const CHANGING_NATIONS = NATION_COLUMNS.filter((name) => !STARTS.includes(name));
const CHANGING_PAIRS = PAIR_COLUMNS.filter((name) => name !== 'distance');

export interface Columns {
  readonly nations: NationColumns;
  readonly pairs: PairColumns;
}

/** Copies of all columns in one buffer: to allocate each costs more than to fill it where nations are few. */
export function copyColumns({ nations, pairs }: Columns): Columns {
  const n = nations.capability.length;
  const own = n * CHANGING_NATIONS.length;
  const { buffer } = new Int32Array(own + n * n * CHANGING_PAIRS.length);
  return {
    nations: copyInto(buffer, 0, CHANGING_NATIONS, nations, n),
    pairs: copyInto(buffer, own * Int32Array.BYTES_PER_ELEMENT, CHANGING_PAIRS, pairs, n * n),
  };
}

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
