// How a table of cases is read: comma-separated text with a head, its columns as numbers or words.

import { csvParseRows } from 'd3-dsv';

/** A file that is missing, or not what its name promises; the message is one line that names the file. */
export class OddFile extends Error {}

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
      throw new OddFile(`${file}:${k + 2}: has ${fields.length} fields; its head has ${head.length}`);
    for (const [at, field] of fields.entries()) columns[at]!.push(field);
  });
  if (rows.length === 0) throw new OddFile(`${file}: holds no cases`);
  return { file, length: rows.length, columns: new Map(head.map((name, at) => [name, columns[at]!])) };
}

/** A column as it is written. Throws `OddFile` where the table has no such column. */
export function words(table: Table, column: string): readonly string[] {
  const found = table.columns.get(column);
  if (found === undefined) throw new OddFile(`${table.file}: has no column ${column}`);
  return found;
}

/** A column of numbers; `blank` stands in for empty fields. Throws `OddFile` where a field is no number, or blank without a stand-in. */
export function numbers(table: Table, column: string, blank?: number): Float64Array {
  return Float64Array.from(words(table, column), (field, k) => {
    if (field.trim() === '' && blank !== undefined) return blank;
    const value = field.trim() === '' ? Number.NaN : Number(field);
    if (!Number.isFinite(value))
      throw new OddFile(`${table.file}:${k + 2}: ${column} is "${field}"; a number is expected`);
    return value;
  });
}

/** A column of zeros and ones as truths; anything above 0 is true. */
export function truths(table: Table, column: string, blank?: number): readonly boolean[] {
  return [...numbers(table, column, blank)].map((value) => value > 0);
}
