// What a table of a sweep is: named columns, each with its type, its unit and how it is read off what a row is about. What a column means is
// told by its name in the language room.

export type Cell = string | number | boolean | null;
export type CellType = 'string' | 'integer' | 'number' | 'boolean';

/** `gdp` is million dollars a year, `gdp-share` a share of it, `regime` −1 … 1, `share` 0 … 1. */
export type Unit =
  | 'breaches'
  | 'calls'
  | 'disputes'
  | 'gdp'
  | 'gdp-share'
  | 'members'
  | 'months'
  | 'nations'
  | 'pacts'
  | 'points'
  | 'regime'
  | 'share'
  | 'turn'
  | 'turns'
  | 'wars';

export interface ColumnHead {
  readonly name: string;
  readonly type: CellType;
  /** Left out for words. */
  readonly unit?: Unit;
}

export interface Column<Subject> extends ColumnHead {
  readonly of: (subject: Subject) => Cell;
}

/** A row for `subject`, its cells in the order of the columns. */
export const rowOf = <Subject>(columns: readonly Column<Subject>[], subject: Subject): readonly Cell[] =>
  columns.map((column) => column.of(subject));

export const headOf = <Subject>({ name, type, unit }: Column<Subject>): ColumnHead => ({
  name,
  type,
  ...(unit === undefined ? {} : { unit }),
});

const MILLION = 1_000_000;
/** Parts per million as a share. */
export const share = (ppm: number): number => ppm / MILLION;
