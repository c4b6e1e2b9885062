// How the raw tables of the field are read: comma-separated text into rows, and the tables that a builder needs.

export type Row = Readonly<Record<string, string>>;
export type Table = readonly Row[];

/** The tables by file name, without `.csv.gz`. */
export const TABLES = [
  'cow_nmc_v70',
  'isard_cow_gdppop',
  'isard_cow_democracy',
  'cow_capitals',
  'cow_contiguity_v32_directed',
  'cow_mid_dyadyear_v5',
  'cow_interstate_war_dyadyear_v4',
  'cow_trade_v40_dyadyear',
  'thompson_sakuwa_suhas_rivalries',
  'atop_v51_dyad_spells',
  'cow_alliance_v41_spells',
] as const;
export type TableName = (typeof TABLES)[number];
export type Tables = Readonly<Record<TableName, Table>>;

/** Rows of a comma-separated text whose first line names the columns; quotes may surround a cell. */
export function rowsOf(text: string): Table {
  const cells = (line: string): string[] =>
    [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((cell) => cell[1] ?? cell[2] ?? '');
  const [head, ...lines] = text.trim().split(/\r?\n/);
  const names = cells(head ?? '');
  return lines.map((line) => {
    const values = cells(line);
    return Object.fromEntries(names.map((name, k) => [name, values[k] ?? '']));
  });
}

/** A cell as a number; null where it is empty or marked as missing (−9 and below). */
export function numberIn(row: Row | undefined, column: string): number | null {
  const text = row?.[column] ?? '';
  if (text === '' || text === 'NA') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** The row of `code` in `year`, else the first later one in which `column` is known. */
export function firstFrom(
  table: Table,
  code: number,
  year: number,
  column: string,
): { row: Row; year: number } | null {
  const candidates = table
    .filter((row) => Number(row.ccode) === code && Number(row.year) >= year && numberIn(row, column) !== null)
    .sort((a, b) => Number(a.year) - Number(b.year));
  const [row] = candidates;
  return row === undefined ? null : { row, year: Number(row.year) };
}
