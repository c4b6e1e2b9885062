// How the tables of a sweep are written from its runs, in the order of the runs, some rows at a time whatever their number.

import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import { csvFormatRow } from 'd3-dsv';
import { type BasicType, fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Cell, CellType, ColumnHead } from '../../analysis';
import { ENGINE_VERSION } from '../../replay';

export interface TableWriter {
  readonly add: (rows: readonly (readonly Cell[])[]) => void;
  /** Writes what is left, and puts the file in its place. */
  readonly close: () => void;
}

/** Rows that are gathered before they are written as one group. */
const GROUP = 50_000;

const PARQUET: Readonly<Record<CellType, BasicType>> = {
  string: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

const columnsFrom = (heads: readonly ColumnHead[], rows: readonly (readonly Cell[])[]) =>
  heads.map(({ name, type }, k) => ({ name, type: PARQUET[type], data: rows.map((row) => row[k] ?? null) }));

/** A parquet file at `path`, which stands there only once it is closed. */
export function parquetTable(path: string, heads: readonly ColumnHead[]): TableWriter {
  const part = `${path}.part`;
  const writer = new ParquetWriter({
    writer: fileWriter(part),
    schema: schemaFromColumnData({ columnData: columnsFrom(heads, []) }),
    createdBy: `entente ${ENGINE_VERSION}`,
  });
  let rows: (readonly Cell[])[] = [];
  const flush = (): void => {
    if (rows.length > 0)
      void writer.write({ columnData: columnsFrom(heads, rows), rowGroupSize: rows.length });
    rows = [];
  };
  return {
    add: (more) => {
      for (const row of more) rows.push(row);
      if (rows.length >= GROUP) flush();
    },
    close: () => {
      flush();
      void writer.finish();
      renameSync(part, path);
    },
  };
}

const csvCell = (cell: Cell): string => (cell === null ? '' : String(cell));

/** A CSV file by RFC 4180 with `\n` between lines, which stands at `path` only once it is closed. */
export function csvTable(path: string, heads: readonly ColumnHead[]): TableWriter {
  const part = `${path}.part`;
  const file = openSync(part, 'w');
  const line = (cells: readonly string[]): void => void writeSync(file, `${csvFormatRow(cells)}\n`);
  line(heads.map(({ name }) => name));
  return {
    add: (rows) => {
      for (const row of rows) line(row.map(csvCell));
    },
    close: () => {
      closeSync(file);
      renameSync(part, path);
    },
  };
}
