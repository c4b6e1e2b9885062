// How a table of cases is read: comma-separated text with a head, its columns as numbers or words.

import { csvParseRows } from 'd3-dsv';

/** What is wrong with a file of cases: a code with what it is about; lines count from 1. */
export type FileFault = { readonly file: string; readonly line?: number } & (
  | { readonly code: 'missing' | 'empty' }
  | { readonly code: 'unreadable'; readonly why: string }
  | { readonly code: 'ragged'; readonly fields: number; readonly head: number }
  | { readonly code: 'no-column' | 'alike'; readonly column: string }
  | { readonly code: 'no-number'; readonly column: string; readonly found: string }
  | { readonly code: 'too-many-states'; readonly most: number }
  | { readonly code: 'unknown-state'; readonly lineUp: string }
);

/** A file that is missing, or not what its name promises. */
export class OddFile extends Error {
  readonly fault: FileFault;
  constructor(fault: FileFault) {
    super(`${fault.file}: ${fault.code}`);
    this.fault = fault;
  }
}

export interface Table {
  readonly file: string;
  /** Data rows, without the head. */
  readonly length: number;
  readonly columns: ReadonlyMap<string, readonly string[]>;
}

/** Reads comma-separated text; fields may be quoted. Throws `OddFile` where rows and head differ in length, or there are none. */
export function tableOf(file: string, text: string): Table {
  const [head = [], ...rows] = csvParseRows(text.replace(/^\ufeff/, '').trimEnd());
  const columns = head.map((): string[] => []);
  rows.forEach((fields, k) => {
    if (fields.length !== head.length)
      throw new OddFile({ file, line: k + 2, code: 'ragged', fields: fields.length, head: head.length });
    for (const [at, field] of fields.entries()) columns[at]!.push(field);
  });
  if (rows.length === 0) throw new OddFile({ file, code: 'empty' });
  return { file, length: rows.length, columns: new Map(head.map((name, at) => [name, columns[at]!])) };
}

/** A column as it is written. Throws `OddFile` where the table has no such column. */
export function words(table: Table, column: string): readonly string[] {
  const found = table.columns.get(column);
  if (found === undefined) throw new OddFile({ file: table.file, code: 'no-column', column });
  return found;
}

/** A column of numbers; `blank` stands in for empty fields. Throws `OddFile` where a field is no number, or blank without a stand-in. */
export function numbers(table: Table, column: string, blank?: number): Float64Array {
  return Float64Array.from(words(table, column), (field, k) => {
    if (field.trim() === '' && blank !== undefined) return blank;
    const value = field.trim() === '' ? Number.NaN : Number(field);
    if (!Number.isFinite(value))
      throw new OddFile({ file: table.file, line: k + 2, code: 'no-number', column, found: field });
    return value;
  });
}

/** A column of zeros and ones as truths; anything above 0 is true. */
export function truths(table: Table, column: string, blank?: number): readonly boolean[] {
  return [...numbers(table, column, blank)].map((value) => value > 0);
}
