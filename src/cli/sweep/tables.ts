// How the tables of a sweep are written from its runs, in the order of the runs, some rows at a time whatever their number.

import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import { type BasicType, fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Cell, CellType, ColumnHead } from '../../analysis';
import { ENGINE_VERSION } from '../../replay';
import { csvLine } from '../../sweep';

export interface TableWriter {
  readonly add: (rows: readonly (readonly Cell[])[]) => void;
  /** Writes what is left, and puts the file in its place. */
  readonly close: () => void;
}

/** Rows that are gathered before they are written as one group. */
const GROUP = 10_000;

const PARQUET: Readonly<Record<CellType, BasicType>> = {
  string: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

const columnsFrom = (heads: readonly ColumnHead[], cells: readonly Cell[][]) =>
  heads.map(({ name, type }, k) => ({ name, type: PARQUET[type], data: cells[k]! }));
const emptyColumns = (heads: readonly ColumnHead[]): Cell[][] => heads.map(() => []);

/** A parquet file at `path`, which stands there only once it is closed. */
export function parquetTable(path: string, heads: readonly ColumnHead[]): TableWriter {
  const part = `${path}.part`;
  const writer = new ParquetWriter({
    writer: fileWriter(part),
    schema: schemaFromColumnData({ columnData: columnsFrom(heads, emptyColumns(heads)) }),
    createdBy: `entente ${ENGINE_VERSION}`,
  });
  let cells = emptyColumns(heads);
  // Each word once, so that what a run was read from can be let go.
  const words = new Map<string, string>();
  const word = (text: string): string => {
    if (!words.has(text)) words.set(text, text);
    return words.get(text)!;
  };
  const kept = (cell: Cell): Cell => (typeof cell === 'string' ? word(cell) : cell);
  const count = (): number => cells[0]!.length;
  const flush = (): void => {
    if (count() > 0) void writer.write({ columnData: columnsFrom(heads, cells), rowGroupSize: count() });
    cells = emptyColumns(heads);
    words.clear();
  };
  return {
    add: (rows) => {
      for (const row of rows) for (const [k, column] of cells.entries()) column.push(kept(row[k] ?? null));
      if (count() >= GROUP) flush();
    },
    close: () => {
      flush();
      void writer.finish();
      renameSync(part, path);
    },
  };
}

/** A CSV file, which stands at `path` only once it is closed. */
export function csvTable(path: string, heads: readonly ColumnHead[]): TableWriter {
  const part = `${path}.part`;
  const file = openSync(part, 'w');
  const line = (cells: readonly Cell[]): void => void writeSync(file, csvLine(cells));
  line(heads.map(({ name }) => name));
  return {
    add: (rows) => {
      for (const row of rows) line(row);
    },
    close: () => {
      closeSync(file);
      renameSync(part, path);
    },
  };
}
