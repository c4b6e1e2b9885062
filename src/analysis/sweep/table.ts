// What a table of a sweep is: named columns, each with its type, its unit and how it is read off what a row is about.

export type Cell = string | number | boolean | null;
export type CellType = 'string' | 'integer' | 'number' | 'boolean';

export interface ColumnHead {
  readonly name: string;
  readonly type: CellType;
  /** As 'share' for 0 … 1, or 'turn'; left out for words. */
  readonly unit?: string;
  readonly says: string;
}

export interface Column<Subject> extends ColumnHead {
  readonly of: (subject: Subject) => Cell;
}

/** A row for `subject`, its cells in the order of the columns. */
export const rowOf = <Subject>(columns: readonly Column<Subject>[], subject: Subject): readonly Cell[] =>
  columns.map((column) => column.of(subject));

export const headOf = <Subject>({ name, type, unit, says }: Column<Subject>): ColumnHead => ({
  name,
  type,
  ...(unit === undefined ? {} : { unit }),
  says,
});

const MILLION = 1_000_000;
/** Parts per million as a share. */
export const share = (ppm: number): number => ppm / MILLION;
