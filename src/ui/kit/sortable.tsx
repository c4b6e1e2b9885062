// How a table is sorted and walked: a button in each head, the sorted column named to screen readers.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useFront } from './language';

export interface Column<Row> {
  readonly key: string;
  readonly label: ComponentChildren;
  readonly numeric?: boolean;
  /** Numbers and null sort as numbers (null last), strings as the language orders them. */
  readonly value: (row: Row) => number | string | null;
  readonly cell: (row: Row) => ComponentChildren;
}

interface SortableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly current?: (row: Row) => boolean;
  /** Column sorted by at first; descending where it is numeric. */
  readonly initial: string;
}

export function Sortable<Row>({ caption, columns, rows, rowKey, current, initial }: SortableProps<Row>) {
  const { compare } = useFront();
  const [sort, setSort] = useState({
    key: initial,
    down: columns.find(({ key }) => key === initial)?.numeric === true,
  });
  const column = columns.find(({ key }) => key === sort.key) ?? columns[0];
  const sorted =
    column === undefined
      ? rows
      : [...rows].sort((a, b) => inOrder(column.value(a), column.value(b), sort.down, compare));
  const toggle = (next: Column<Row>): void =>
    setSort({ key: next.key, down: next.key === sort.key ? !sort.down : next.numeric === true });
  return (
    <table class="grid">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map((col) => (
            <th
              key={col.key}
              scope="col"
              class={col.numeric ? 'num' : ''}
              aria-sort={col.key === sort.key ? (sort.down ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" onClick={() => toggle(col)}>
                {col.label}
                <span aria-hidden="true">{col.key === sort.key ? (sort.down ? '▾' : '▴') : ''}</span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => (
          <tr key={rowKey(row)} aria-current={current?.(row) ? 'true' : undefined}>
            {columns.map((col, index) =>
              index === 0 ? (
                <th key={col.key} scope="row">
                  {col.cell(row)}
                </th>
              ) : (
                <td key={col.key} class={col.numeric ? 'num' : ''}>
                  {col.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Value = number | string | null;

function inOrder(a: Value, b: Value, down: boolean, words: (a: string, b: string) => number): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : words(`${a}`, `${b}`);
  return down ? -order : order;
}
