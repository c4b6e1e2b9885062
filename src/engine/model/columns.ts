// How columns are made, copied and reached by name.

import type { PublicContent } from './content';
import type { NationId } from './ids';
import { memoPerObject } from './memo';
import { NATION_COLUMNS, type NationColumns, PAIR_COLUMNS, type PairColumn, type PairColumns } from './state';

interface Index {
  readonly content: PublicContent;
  readonly places: ReadonlyMap<string, number>;
}
const indexFor = memoPerObject(
  (content: PublicContent): Index => ({
    content,
    places: new Map(content.nations.map((nation, i) => [nation.id, i])),
  }),
);

/** The index asked last: most questions come in thousands about one game. */
let last: Index | null = null;

/** Position of a nation in the columns, or −1 where there is no such nation. */
export function indexOf(content: PublicContent, id: NationId): number {
  if (last?.content !== content) last = indexFor(content);
  return last.places.get(id) ?? -1;
}

export function nationAt(content: PublicContent, i: number): NationId {
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

export interface Columns {
  readonly nations: NationColumns;
  readonly pairs: PairColumns;
}

/** Makes copies of columns side by side in one buffer: to allocate each costs more than to fill it where nations are few. */
function copier(cells: number): (column: Int32Array) => Int32Array {
  const { buffer } = new Int32Array(cells);
  let from = 0;
  return (column) => {
    const copy = new Int32Array(buffer, from, column.length);
    copy.set(column);
    from += column.byteLength;
    return copy;
  };
}

/** All but how nations started, and all but how far apart they are. */
const CHANGING_NATIONS = NATION_COLUMNS.length - 4;
const CHANGING_PAIRS = PAIR_COLUMNS.length - 1;

/**
 * Columns for another state. What stays as it is for a whole game is shared by all its states: how far apart nations are, and how
 * they started. By name, so that the columns of all states have one shape: to copy them by a list of names took twice as long.
 */
export function copyColumns({ nations, pairs }: Columns): Columns {
  const n = nations.capability.length;
  const copy = copier(n * CHANGING_NATIONS + n * n * CHANGING_PAIRS);
  return {
    nations: {
      capability: copy(nations.capability),
      gdp: copy(nations.gdp),
      burden: copy(nations.burden),
      burdenTarget: copy(nations.burdenTarget),
      regime: copy(nations.regime),
      intent: copy(nations.intent),
      readiness: copy(nations.readiness),
      technology: copy(nations.technology),
      stability: copy(nations.stability),
      nationalism: copy(nations.nationalism),
      influence: copy(nations.influence),
      arsenal: copy(nations.arsenal),
      regimeSince: copy(nations.regimeSince),
      startSecurity: nations.startSecurity,
      startAutonomy: nations.startAutonomy,
      startStanding: nations.startStanding,
      startNeed: nations.startNeed,
    },
    pairs: {
      trust: copy(pairs.trust),
      perceivedIntent: copy(pairs.perceivedIntent),
      intelligence: copy(pairs.intelligence),
      rivalry: copy(pairs.rivalry),
      grievance: copy(pairs.grievance),
      dispute: copy(pairs.dispute),
      lastDispute: copy(pairs.lastDispute),
      trade: copy(pairs.trade),
      transparency: copy(pairs.transparency),
      interoperability: copy(pairs.interoperability),
      interestGap: copy(pairs.interestGap),
      distance: pairs.distance,
    },
  };
}

/** What the engine reads from, whether a finished state or one in the making. */
export interface Readable {
  readonly content: PublicContent;
  readonly pairs: PairColumns;
}

/** One cell of a pair column, by ids. Throws where an id is unknown: callers check ids first. */
export function cell(from: Readable, column: PairColumn, i: NationId, j: NationId): number {
  const n = from.content.nations.length;
  const value = from.pairs[column][indexOf(from.content, i) * n + indexOf(from.content, j)];
  if (value === undefined) throw new Error(`no pair ${i}, ${j}`);
  return value;
}
